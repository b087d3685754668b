package vn.emulation.quota.selection.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.emulation.campaign.Objective;
import vn.emulation.quota.Standing;
import vn.emulation.quota.selection.audit.Circulation.Step;

/**
 * Judges a part whose limits are two families of nested ones.
 *
 * <p>A circulation is best exactly if no cycle raises the best level in all, none that leaves that level as it is raises
 * the next, and so on (Klein 1967 for each level); where the places are to be filled first, the number of all comes
 * before. A row is contested if a cycle that leaves all of that as it is goes through it.
 */
final class CrossingExaminer implements Examiner {
    private final AuditCase audited;
    private final Part part;
    private final Shape shape;
    private final Effort effort;
    private Optional<CrossingTies> last = Optional.empty();

    CrossingExaminer(AuditCase audited, Part part, Shape shape, Effort effort) {
        this.audited = audited;
        this.part = part;
        this.shape = shape;
        this.effort = effort;
    }

    /** Whether what was asked was too much to be answered. */
    boolean isSpent() {
        return effort.isSpent();
    }

    @Override
    public Optional<Examined> examine(long[] levels) {
        int before = audited.findings().size();
        Circulation flows = circulation(Rows.of(part, levels));
        int[] selected = count(flows.rows(), Standing.SELECTED);
        int[] tied = count(flows.rows(), Standing.TIED);
        flows.take(selected);
        for (int arc = 1; arc < flows.scopeArcs(); arc++) {
            audited.checkCounts(flows.scope(arc), flows.flow(arc), Long.MAX_VALUE);
        }
        if (audited.findings().size() > before) {
            return Optional.empty();
        }
        boundScopes(flows);
        for (int row = 0; row < selected.length; row++) {
            flows.bound(flows.arcOf(row), selected[row], selected[row] + tied[row]);
        }
        boolean kept = new PathSearch(flows, effort).meetFloors();
        boolean best = kept && better(flows, true).isEmpty() && isBest(flows);
        if (!kept && !effort.isSpent()) {
            for (int arc = 1; arc < flows.scopeArcs(); arc++) {
                audited.checkCounts(flows.scope(arc), 0, flows.flow(arc));
            }
        }
        if (!best || effort.isSpent()) {
            return Optional.empty();
        }
        CrossingTies ties = new CrossingTies(audited, flows, new CycleSearch(flows, part.kinds(), effort));
        last = Optional.of(ties);
        return Optional.of(new Examined(flows.rows(), flows.taken(), ties.groups()));
    }

    /** Whether all limits can be kept, by whomever. */
    boolean isPossible() {
        Circulation flows = circulation(Rows.of(part, audited.levelsUnrankedLast()));
        flows.take(new int[flows.rows().size()]);
        boundScopes(flows);
        boundRows(flows);
        return new PathSearch(flows, effort).meetFloors();
    }

    private Circulation circulation(Rows rows) {
        return new Circulation(shape.forests().get(0), shape.forests().get(1), rows);
    }

    private int[] count(Rows rows, Standing standing) {
        return Arrays.stream(rows.members())
                .mapToInt(members -> (int) IntStream.of(members)
                        .filter(entrant -> audited.claim(entrant) == standing)
                        .count())
                .toArray();
    }

    /** Sets caps and floors; how far a soft floor can be kept is how far its scope can be raised under all caps. */
    private void boundScopes(Circulation flows) {
        boundRows(flows);
        int[] taken = flows.taken();
        for (int arc = 1; arc < flows.scopeArcs(); arc++) {
            flows.bound(arc, 0, audited.numbers().cap(flows.scope(arc)));
        }
        int[] floor = new int[flows.scopeArcs()];
        for (int arc = 1; arc < floor.length; arc++) {
            int scope = flows.scope(arc);
            int soft = audited.numbers().soft(scope);
            int reachable = new PathSearch(flows, effort).raise(arc, soft);
            audited.setReachable(scope, reachable);
            floor[arc] = Math.max(audited.numbers().hard(scope), Math.min(soft, reachable));
        }
        flows.take(taken);
        for (int arc = 1; arc < floor.length; arc++) {
            flows.bound(arc, floor[arc], audited.numbers().cap(flows.scope(arc)));
        }
    }

    private static void boundRows(Circulation flows) {
        for (int row = 0; row < flows.rows().size(); row++) {
            flows.bound(flows.arcOf(row), 0, flows.rows().count(row));
        }
    }

    /** Whether no circulation is better, whomever it takes. */
    private boolean isBest(Circulation flows) {
        flows.thaw();
        boundRows(flows);
        Optional<List<Step>> better = better(flows, false);
        better.ifPresent(cycle -> audited.findings()
                .check(false, "selection.audit.better", ids(flows, cycle, true), ids(flows, cycle, false)));
        return better.isEmpty();
    }

    /** Goes through the levels; returns a cycle that makes the flow better, if there is one and it is not followed. */
    private Optional<List<Step>> better(Circulation flows, boolean follow) {
        CycleSearch search = new CycleSearch(flows, part.kinds(), effort);
        boolean fill = audited.problem().objective().equals(Optional.of(Objective.FILL_THEN_PRIORITY));
        int from = fill ? -1 : 0;
        while (from < flows.rows().size() && !effort.isSpent()) {
            int end = from < 0 ? 0 : flows.rows().endOfLevel(from);
            List<Step> cycle = search.raise(
                    from < 0
                            ? new int[] {Circulation.ALL}
                            : IntStream.range(from, end).map(flows::arcOf).toArray());
            if (!cycle.isEmpty() && !follow) {
                return Optional.of(cycle);
            }
            cycle.forEach(flows::push);
            from = cycle.isEmpty() ? end : from;
        }
        return Optional.empty();
    }

    private String ids(Circulation flows, List<Step> cycle, boolean rising) {
        List<String> ids = new ArrayList<>();
        for (Step step : cycle) {
            if (step.arc() >= flows.scopeArcs() && step.rises() == rising) {
                int[] members = flows.rows().members()[step.arc() - flows.scopeArcs()];
                Standing other = rising ? Standing.SELECTED : Standing.NOT_SELECTED;
                IntStream.of(members)
                        .filter(entrant -> audited.claim(entrant) != other)
                        .limit(1)
                        .forEach(entrant -> ids.add(audited.entrant(entrant).id()));
            }
        }
        return String.join(", ", ids.stream().sorted().toList());
    }

    @Override
    public boolean tellsTies() {
        return false;
    }

    @Override
    public Examined byTie(Examined examined) {
        return last.map(ties -> examined.grouped(ties.listed(examined.group()))).orElse(examined);
    }
}
