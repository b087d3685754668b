package vn.emulation.quota.selection.internal;

import java.util.Arrays;

/** Numbers without gaps that order as others do. */
public final class DenseRanks {
    private DenseRanks() {}

    /** Returns the place of each number among the distinct ones, from 0. */
    public static long[] of(long[] numbers) {
        long[] distinct = numbers.clone();
        Arrays.sort(distinct);
        int count = 0;
        for (long each : distinct) {
            if (count == 0 || distinct[count - 1] != each) {
                distinct[count++] = each;
            }
        }
        long[] ranks = new long[numbers.length];
        for (int each = 0; each < ranks.length; each++) {
            ranks[each] = Arrays.binarySearch(distinct, 0, count, numbers[each]);
        }
        return ranks;
    }
}
