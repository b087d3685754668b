package vn.emulation.quota.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.emulation.quota.selection.internal.Rows;

/** Turns the exchange groups of a component into cases for a council. */
final class TieFinder {
    private final Setting setting;
    private final LimitCounts counts;
    private final Placing placing;
    private final Run run;

    private TieFinder(Setting setting, LimitCounts counts, Placing placing) {
        this.setting = setting;
        this.counts = counts;
        this.placing = placing;
        this.run = placing.run();
    }

    /**
     * A case.
     *
     * @param tie the case
     * @param entrants the places in the problem of all whose place hangs on it, ascending
     * @param firstEntrant one of those tied, by its place in the problem
     */
    record Found(TieCase tie, List<Integer> entrants, int firstEntrant) {}

    /** Returns the cases of a component that is placed, by group. */
    static List<Found> in(Setting setting, LimitCounts counts, Placing placing) {
        return new TieFinder(setting, counts, placing).all();
    }

    private List<Found> all() {
        SortedMap<Integer, List<Integer>> byGroup = new TreeMap<>();
        int[] group = run.best().group();
        int[] rowOf = run.ranked().rowOf();
        for (int each = 0; each < rowOf.length; each++) {
            if (group[rowOf[each]] >= 0) {
                byGroup.computeIfAbsent(group[rowOf[each]], none -> new ArrayList<>())
                        .add(each);
            }
        }
        return byGroup.values().stream().map(this::found).toList();
    }

    private Found found(List<Integer> members) {
        Rows rows = run.ranked().rows();
        int[] rowOf = run.ranked().rowOf();
        int best = members.stream()
                .mapToInt(each -> rows.level()[rowOf[each]])
                .min()
                .orElseThrow();
        List<Integer> tied = members.stream()
                .filter(each -> rows.level()[rowOf[each]] == best)
                .toList();
        int places = tied.stream()
                .mapToInt(each -> rowOf[each])
                .distinct()
                .map(row -> run.best().taken()[row])
                .sum();
        TieCase tie = TieCase.of(
                setting.problem().name(),
                entrant(tied.get(0)).keys(),
                places,
                ids(tied.stream()),
                limits(tied),
                ids(members.stream().filter(each -> rows.level()[rowOf[each]] != best)));
        int[] entrants = placing.component().entrants();
        return new Found(tie, members.stream().map(each -> entrants[each]).toList(), entrants[tied.get(0)]);
    }

    private Entrant entrant(int member) {
        return setting.problem().entrants().get(placing.component().entrants()[member]);
    }

    private List<String> ids(Stream<Integer> members) {
        return members.map(each -> entrant(each).id()).toList();
    }

    /** The innermost full limits that count them all; where none does, every full limit that counts one of them. */
    private List<String> limits(List<Integer> tied) {
        int[] types = tied.stream()
                .mapToInt(each -> placing.component().typeOf()[each])
                .distinct()
                .toArray();
        int[] full = Arrays.stream(types)
                .flatMap(
                        type -> Arrays.stream(placing.component().scopesOfType().get(type)))
                .distinct()
                .filter(counts::isFull)
                .toArray();
        int[] overAll = Arrays.stream(full)
                .filter(scope -> Arrays.stream(types)
                        .allMatch(type -> placing.component().holds(scope, type)))
                .toArray();
        int innermost =
                Arrays.stream(overAll).map(setting.population()::size).min().orElse(-1);
        int[] making = overAll.length > 0
                ? Arrays.stream(overAll)
                        .filter(scope -> setting.population().size(scope) == innermost)
                        .toArray()
                : full;
        return Arrays.stream(making)
                .boxed()
                .flatMap(scope -> setting.limitsByScope().binding(scope).stream())
                .toList();
    }
}
