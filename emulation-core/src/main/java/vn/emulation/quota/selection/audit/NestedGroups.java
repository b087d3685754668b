package vn.emulation.quota.selection.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which rows of one level are joined by exchanges.
 *
 * <p>One taken and one left out can be exchanged if there is a node up to which the one can leave and the other can come.
 */
final class NestedGroups {
    private final NestedExam exam;
    private final Rows rows;
    private final int[] taken;
    private final int[] group;
    private int groups;

    private NestedGroups(NestedExam exam, Rows rows, int[] taken) {
        this.exam = exam;
        this.rows = rows;
        this.taken = taken;
        this.group = new int[rows.size()];
        Arrays.fill(group, -1);
    }

    /** Returns the group of each row, -1 for rows that are not contested. */
    static int[] of(NestedExam exam, Rows rows, int[] taken) {
        NestedGroups all = new NestedGroups(exam, rows, taken);
        for (int row = 0; row < rows.size(); row = rows.endOfLevel(row)) {
            all.joinLevel(row, rows.endOfLevel(row));
        }
        return all.group;
    }

    private void joinLevel(int from, int end) {
        Map<Integer, List<Integer>> leaving = new HashMap<>();
        Map<Integer, List<Integer>> coming = new HashMap<>();
        for (int row = from; row < end; row++) {
            if (exam.isContested(row)) {
                for (boolean leaves : sides(row)) {
                    for (int node : exam.reach(row, leaves)) {
                        (leaves ? leaving : coming)
                                .computeIfAbsent(node, none -> new ArrayList<>())
                                .add(row);
                    }
                }
            }
        }
        for (int row = from; row < end; row++) {
            if (exam.isContested(row) && group[row] < 0) {
                spread(row, leaving, coming);
                groups++;
            }
        }
    }

    /** Whether ones of a row can leave, and whether ones can come. */
    private List<Boolean> sides(int row) {
        List<Boolean> sides = new ArrayList<>();
        if (taken[row] > 0) {
            sides.add(true);
        }
        if (taken[row] < rows.count(row)) {
            sides.add(false);
        }
        return sides;
    }

    private void spread(int first, Map<Integer, List<Integer>> leaving, Map<Integer, List<Integer>> coming) {
        Deque<Integer> waiting = new ArrayDeque<>(List.of(first));
        group[first] = groups;
        while (!waiting.isEmpty()) {
            int row = waiting.remove();
            for (boolean leaves : sides(row)) {
                for (int node : exam.reach(row, leaves)) {
                    List<Integer> one = at(leaving, node);
                    List<Integer> other = at(coming, node);
                    if (!one.isEmpty() && !other.isEmpty()) {
                        one.forEach(each -> join(each, waiting));
                        other.forEach(each -> join(each, waiting));
                        one.clear();
                        other.clear();
                    }
                }
            }
        }
    }

    private static List<Integer> at(Map<Integer, List<Integer>> rowsAt, int node) {
        return Optional.ofNullable(rowsAt.get(node)).orElse(List.of());
    }

    private void join(int row, Deque<Integer> waiting) {
        if (group[row] < 0) {
            group[row] = groups;
            waiting.add(row);
        }
    }
}
