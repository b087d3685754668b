package vn.emulation.rules.internal.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds how often to take each of some rows of 0 and 1 so that their columns add up to wanted sums. */
final class PeriodCounts {

    /** The greatest sum looked for. */
    static final int MOST = 200;

    private static final int MOST_STEPS = 20_000;

    private final List<List<Integer>> rows;
    private int steps;

    PeriodCounts(List<List<Integer>> rows) {
        this.rows = rows;
    }

    /** Returns rows, each as often as it is taken, or empty if none were found. */
    Optional<List<List<Integer>>> sum(List<Integer> wanted) {
        return wanted.contains(-1) ? Optional.empty() : from(0, wanted);
    }

    private Optional<List<List<Integer>>> from(int row, List<Integer> left) {
        if (left.stream().allMatch(number -> number == 0)) {
            return Optional.of(List.of());
        }
        if (row == rows.size() || ++steps > MOST_STEPS) {
            return Optional.empty();
        }
        for (int times = most(rows.get(row), left); times >= 0; times--) {
            int taken = times;
            Optional<List<List<Integer>>> rest = from(row + 1, less(left, rows.get(row), taken));
            if (rest.isPresent()) {
                List<List<Integer>> all = new ArrayList<>();
                IntStream.range(0, taken).forEach(index -> all.add(rows.get(row)));
                all.addAll(rest.get());
                return Optional.of(all);
            }
        }
        return Optional.empty();
    }

    private static int most(List<Integer> row, List<Integer> left) {
        return IntStream.range(0, row.size())
                .filter(column -> row.get(column) == 1)
                .map(left::get)
                .min()
                .orElse(0);
    }

    private static List<Integer> less(List<Integer> left, List<Integer> row, int times) {
        return IntStream.range(0, left.size())
                .mapToObj(column -> left.get(column) - times * row.get(column))
                .toList();
    }
}
