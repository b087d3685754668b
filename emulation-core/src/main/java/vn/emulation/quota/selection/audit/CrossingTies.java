package vn.emulation.quota.selection.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.emulation.quota.selection.TieCase;

/**
 * The ties of a best circulation.
 *
 * <p>Which exchanges depend on each other is not told by their regions alone. So ties are taken as a result lists them,
 * and it is checked that none stretches over regions or divides a row, and that no exchange changes how many of a level
 * one takes, as it would if the entrants of a tie were divided among two.
 */
final class CrossingTies {
    private final AuditCase audited;
    private final Circulation flows;
    private final CycleSearch search;
    private final int[] region;

    CrossingTies(AuditCase audited, Circulation flows, CycleSearch search) {
        this.audited = audited;
        this.flows = flows;
        this.search = search;
        this.region = Regions.of(flows);
    }

    /** Returns a group for each level of each region, of the rows through which a cycle goes; -1 for other rows. */
    int[] groups() {
        Map<List<Long>, Integer> numbers = new HashMap<>();
        int[] group = new int[flows.rows().size()];
        Arrays.fill(group, -1);
        for (int row = 0; row < group.length; row++) {
            int arc = flows.arcOf(row);
            if (!flows.isFrozen(arc) && region(row) == region[flows.head(arc)]) {
                List<Long> place = List.of((long) region(row), flows.rows().level()[row]);
                group[row] = numbers.computeIfAbsent(place, none -> numbers.size());
            }
        }
        return group;
    }

    private int region(int row) {
        return region[flows.tail(flows.arcOf(row))];
    }

    /** Returns for each row that a group has the number of its tie. */
    int[] listed(int[] groups) {
        Map<TieCase, Integer> numbers = new HashMap<>();
        int[] listed = new int[groups.length];
        for (int row = 0; row < groups.length; row++) {
            Optional<TieCase> tie = groups[row] < 0
                    ? Optional.empty()
                    : audited.tieOf(flows.rows().members()[row][0]);
            listed[row] = tie.map(each -> numbers.computeIfAbsent(each, none -> numbers.size()))
                    .orElse(-1);
        }
        Map<Integer, TieCase> ties = new TreeMap<>();
        numbers.forEach((tie, number) -> ties.put(number, tie));
        ties.forEach((number, tie) -> check(
                tie,
                IntStream.range(0, listed.length)
                        .filter(row -> listed[row] == number)
                        .toArray()));
        return listed;
    }

    private void check(TieCase tie, int[] rows) {
        boolean whole = IntStream.of(rows)
                .flatMap(row -> IntStream.of(flows.rows().members()[row]))
                .allMatch(entrant -> audited.tieOf(entrant).filter(tie::equals).isPresent());
        boolean oneRegion = IntStream.of(rows).map(this::region).distinct().count() == 1;
        Map<Long, TreeSet<Integer>> byLevel = IntStream.of(rows)
                .boxed()
                .collect(Collectors.groupingBy(
                        row -> flows.rows().level()[row], TreeMap::new, Collectors.toCollection(TreeSet::new)));
        boolean apart = byLevel.values().stream()
                .noneMatch(level ->
                        search.varies(level.stream().mapToInt(flows::arcOf).toArray()));
        audited.findings()
                .check(
                        whole && oneRegion && apart,
                        "selection.audit.tie-apart",
                        tie.digest(),
                        String.join(", ", tie.tied()));
    }
}
