package vn.emulation.quota.selection.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Entrants whose places hang together.
 *
 * @param level the best level among them
 * @param tied those of that level, by their places in the problem, ascending
 * @param waiting those of worse levels
 * @param places how many of those tied are selected
 * @param total how many of all are
 */
record TieGroup(long level, List<Integer> tied, List<Integer> waiting, int places, int total) {

    /** Returns the groups of a part, by number. */
    static List<TieGroup> of(Examined examined) {
        TreeMap<Integer, List<Integer>> rowsOf = new TreeMap<>();
        IntStream.range(0, examined.rows().size())
                .filter(row -> examined.group()[row] >= 0)
                .forEach(row -> rowsOf.computeIfAbsent(examined.group()[row], none -> new ArrayList<>())
                        .add(row));
        return rowsOf.values().stream().map(rows -> of(examined, rows)).toList();
    }

    private static TieGroup of(Examined examined, List<Integer> group) {
        long[] level = examined.rows().level();
        long best = level[group.get(0)];
        List<Integer> tied = new ArrayList<>();
        List<Integer> waiting = new ArrayList<>();
        int places = 0;
        int total = 0;
        for (int row : group) {
            List<Integer> side = level[row] == best ? tied : waiting;
            IntStream.of(examined.rows().members()[row]).forEach(side::add);
            places += level[row] == best ? examined.taken()[row] : 0;
            total += examined.taken()[row];
        }
        return new TieGroup(
                best, tied.stream().sorted().toList(), waiting.stream().sorted().toList(), places, total);
    }

    int size() {
        return tied.size() + waiting.size();
    }
}
