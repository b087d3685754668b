package vn.emulation.quota.apportionment;

import vn.emulation.validation.Validation;

/** Checks that the fewest places fit below the most, in every group and in the whole. */
final class Feasibility {
    private final Validation validation = Validation.start();
    private final UnitTree tree;
    private final ApportionmentMethod method;
    private final int places;

    private Feasibility(ApportionmentMethod method, int places, UnitTree tree) {
        this.method = method;
        this.places = places;
        this.tree = tree;
    }

    /**
     * Checks the stated bounds, then also the first places that some methods give.
     *
     * @throws vn.emulation.validation.InvalidValueException if they can't all be met
     */
    static void check(ApportionmentMethod method, int places, UnitTree tree) {
        Feasibility feasibility = new Feasibility(method, places, tree);
        feasibility.checkStated(Contest.asStated(method, places, tree));
        feasibility.validation.orThrow();
        if (method.givesFirstPlaces()) {
            feasibility.checkFirstPlaces(Contest.of(method, places, tree));
            feasibility.validation.orThrow();
        }
    }

    private void checkStated(Contest contest) {
        boolean[] innermost = innermostFailures(contest);
        for (int v = 1; v < innermost.length; v++) {
            ApportionmentGroup group = tree.groups.get(v - 1);
            long needed = contest.nodeLeast[v];
            long possible = contest.nodeMost[v];
            boolean byItself = group.minimum() == needed;
            validation
                    .check(
                            !innermost[v] || !byItself,
                            "apportionment.group-minimum",
                            group.id(),
                            group.minimum(),
                            possible)
                    .check(!innermost[v] || byItself, "apportionment.group-maximum", group.id(), possible, needed);
        }
        long needed = contest.nodeLeast[UnitTree.WHOLE];
        validation.check(needed <= places, "apportionment.minimums", needed, places);
    }

    private void checkFirstPlaces(Contest contest) {
        boolean[] innermost = innermostFailures(contest);
        for (int v = 1; v < innermost.length; v++) {
            String id = tree.groups.get(v - 1).id();
            long needed = contest.nodeLeast[v];
            long possible = contest.nodeMost[v];
            validation.check(!innermost[v], "apportionment.group-first-places", method, id, needed, possible);
        }
        long needed = contest.nodeLeast[UnitTree.WHOLE];
        validation.check(needed <= places, "apportionment.first-places", method, needed, places);
    }

    /** By node: whether it is a group that fails and none in it does. */
    private boolean[] innermostFailures(Contest contest) {
        boolean[] failing = new boolean[tree.parent.length];
        boolean[] failingBelow = new boolean[tree.parent.length];
        for (int v = failing.length - 1; v > UnitTree.WHOLE; v--) {
            boolean fails = contest.nodeLeast[v] > contest.nodeMost[v];
            failing[v] = fails && !failingBelow[v];
            failingBelow[tree.parent[v]] |= fails || failingBelow[v];
        }
        return failing;
    }
}
