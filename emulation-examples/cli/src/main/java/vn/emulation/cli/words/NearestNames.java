package vn.emulation.cli.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that somebody who mistyped one may have meant. */
public final class NearestNames {

    private static final int MOST = 3;

    private NearestNames() {}

    /** Returns at most three names, nearest first, none of which differs in more than a third of its letters. */
    public static List<String> of(String typed, Collection<String> names) {
        return names.stream()
                .distinct()
                .filter(name -> Math.abs(name.length() - typed.length()) <= mostChanges(name))
                .filter(name -> distance(typed, name) <= mostChanges(name))
                .sorted(Comparator.<String>comparingInt(name -> distance(typed, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static int mostChanges(String name) {
        return Math.max(1, name.length() / 3);
    }

    /** Counts letters added, removed or replaced; case is no difference. */
    private static int distance(String typed, String name) {
        String left = typed.toLowerCase(Locale.ROOT);
        String right = name.toLowerCase(Locale.ROOT);
        int[] above = new int[right.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            above = nextRow(left.charAt(row - 1), row, right, above);
        }
        return above[right.length()];
    }

    private static int[] nextRow(char letter, int row, String right, int[] above) {
        int[] current = new int[above.length];
        current[0] = row;
        for (int column = 1; column < current.length; column++) {
            int replaced = above[column - 1] + (letter == right.charAt(column - 1) ? 0 : 1);
            current[column] = Math.min(replaced, Math.min(above[column], current[column - 1]) + 1);
        }
        return current;
    }
}
