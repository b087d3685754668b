package vn.emulation.rules.internal.load;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name somebody may have meant. */
public final class NearestName {

    private static final int LONGEST = 200;
    private static final int MOST_SLIPS = 2;

    private NearestName() {}

    /**
     * Returns the candidate with the fewest letters changed, the first in alphabetical order among equals; dots where
     * there is none.
     */
    public static String of(String written, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> written.length() <= LONGEST)
                .min(Comparator.<String>comparingInt(candidate -> distance(written, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("…");
    }

    /** Returns the candidate that a slip of at most two letters makes the written of, whatever its capitals. */
    static Optional<String> slipOf(String written, Collection<String> candidates) {
        String small = written.toLowerCase(Locale.ROOT);
        String nearest = of(small, candidates);
        return Optional.of(nearest)
                .filter(name -> candidates.contains(name) && small.length() <= name.length() + MOST_SLIPS)
                .filter(name -> distance(small, name) <= Math.min(MOST_SLIPS, name.length() - 1));
    }

    /** Levenshtein's distance, by rows. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[to.length()];
    }
}
