package vn.emulation.json;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody who mistyped one may have meant. */
final class NearestName {

    private NearestName() {}

    /** Returns the name with the fewest letters to change, at most a third of the name; of equals, the first. */
    static Optional<String> to(String typed, List<String> names) {
        return names.stream()
                .filter(name -> distance(typed, name) <= Math.max(1, name.length() / 3))
                .min(Comparator.comparingInt(name -> distance(typed, name)));
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
