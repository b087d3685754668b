package vn.emulation.quota.apportionment;

import java.math.BigDecimal;

/**
 * A problem as whole numbers: weights on one scale, and bounds that already respect what stands below and above.
 *
 * <p>Arrays are by number of {@link UnitTree}; they are read, never written.
 */
final class Contest {
    final ApportionmentMethod method;
    final UnitTree tree;
    /** Weights, all multiplied by one power of ten. */
    final long[] weight;
    /** The fewest places of a unit; with a first place where the method gives one. */
    final int[] least;
    /** The most places of a unit; no more than the minimum where there is no weight. */
    final int[] most;
    /** Places of earlier years. */
    final int[] prior;
    /** By node: the fewest places below it. */
    final long[] nodeLeast;
    /** By node: the most places below it. */
    final long[] nodeMost;
    /** The places to give: all that are granted, or as many as can be used. */
    final long usable;

    private Contest(ApportionmentMethod method, int places, UnitTree tree, boolean firstPlaces) {
        int count = tree.units.length;
        this.method = method;
        this.tree = tree;
        weight = new long[count];
        least = new int[count];
        most = new int[count];
        prior = new int[count];
        nodeLeast = new long[tree.parent.length];
        nodeMost = new long[tree.parent.length];
        readUnits(firstPlaces);
        readNodes();
        usable = Math.min(places, nodeMost[UnitTree.WHOLE]);
        nodeMost[UnitTree.WHOLE] = usable;
    }

    static Contest of(ApportionmentProblem problem) {
        UnitTree tree = UnitTree.of(problem.units(), problem.groups());
        return of(problem.method(), problem.places(), tree);
    }

    static Contest of(ApportionmentMethod method, int places, UnitTree tree) {
        return new Contest(method, places, tree, method.givesFirstPlaces());
    }

    /** The contest by the stated minimums alone, whatever the method gives first. */
    static Contest asStated(ApportionmentMethod method, int places, UnitTree tree) {
        return new Contest(method, places, tree, false);
    }

    private void readUnits(boolean firstPlaces) {
        int scale = 0;
        for (ApportionmentUnit unit : tree.units) {
            scale = Math.max(scale, unit.weight().scale());
        }
        for (int i = 0; i < weight.length; i++) {
            ApportionmentUnit unit = tree.units[i];
            BigDecimal scaled = unit.weight().movePointRight(scale);
            weight[i] = scaled.longValueExact();
            most[i] = weight[i] == 0 ? unit.minimum() : unit.maximum().orElse(ApportionmentProblem.MOST);
            prior[i] = unit.prior();
            boolean first = firstPlaces && weight[i] > 0 && prior[i] == 0 && most[i] > 0;
            least[i] = first ? Math.max(1, unit.minimum()) : unit.minimum();
        }
    }

    private void readNodes() {
        for (int i = 0; i < least.length; i++) {
            nodeLeast[tree.node[i]] += least[i];
            nodeMost[tree.node[i]] += most[i];
        }
        for (int v = nodeLeast.length - 1; v > UnitTree.WHOLE; v--) {
            ApportionmentGroup group = tree.groups.get(v - 1);
            nodeLeast[v] = Math.max(nodeLeast[v], group.minimum());
            nodeMost[v] = Math.min(nodeMost[v], group.maximum().orElse(ApportionmentProblem.MOST));
            nodeLeast[tree.parent[v]] += nodeLeast[v];
            nodeMost[tree.parent[v]] += nodeMost[v];
        }
    }
}
