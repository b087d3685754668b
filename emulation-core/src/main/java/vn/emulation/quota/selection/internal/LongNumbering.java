package vn.emulation.quota.selection.internal;

import java.util.Arrays;

/** Numbers the distinct of many numbers from 0, as they first come, without boxing them. */
public final class LongNumbering {
    private static final int FIRST_SIZE = 64;

    /** An odd number near 2^64 by the golden ratio, which spreads what it multiplies (Knuth, TAOCP 3, section 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] known = new long[FIRST_SIZE];

    /** A power of two of places; in each the place in {@code known} of what lies there, and one, or 0. */
    private int[] table = new int[2 * FIRST_SIZE];

    private int count;

    /** Returns the number of a value, a new one if it has none yet. */
    public int number(long value) {
        int at = place(value);
        if (table[at] > 0) {
            return table[at] - 1;
        }
        if (count == known.length) {
            grow();
            at = place(value);
        }
        known[count++] = value;
        table[at] = count;
        return count - 1;
    }

    private int place(long value) {
        int at = (int) ((value * SPREAD) >>> Long.numberOfLeadingZeros(table.length - 1));
        while (table[at] > 0 && known[table[at] - 1] != value) {
            at = (at + 1) & (table.length - 1);
        }
        return at;
    }

    private void grow() {
        known = Arrays.copyOf(known, 2 * known.length);
        table = new int[2 * known.length];
        for (int number = 0; number < count; number++) {
            table[place(known[number])] = number + 1;
        }
    }
}
