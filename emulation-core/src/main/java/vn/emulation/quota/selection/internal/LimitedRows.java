package vn.emulation.quota.selection.internal;

import java.util.BitSet;
import java.util.List;

/**
 * A limit, as it bears on the rows that differ among the best sets.
 *
 * @param rows the rows
 * @param atMost the most that the limit lets be taken of them
 * @param atLeast the least that must be taken of them
 * @param reaches the most that could be taken of them if the limit were not there
 * @param falls the least that could be taken of them if the limit were not there
 */
record LimitedRows(BitSet rows, long atMost, long atLeast, long reaches, long falls) {

    /**
     * Works out what the bounds of the rows, and limits inside this one, let be taken.
     *
     * @param inside limits of fewer rows each, the larger first; those used do not overlap
     */
    static LimitedRows of(BitSet rows, long atMost, long atLeast, CountProblem problem, List<LimitedRows> inside) {
        BitSet left = (BitSet) rows.clone();
        long reaches = 0;
        long falls = 0;
        for (LimitedRows limit : inside) {
            if (limit.rows.cardinality() < rows.cardinality() && isWithin(limit.rows, left)) {
                left.andNot(limit.rows);
                reaches += limit.largest();
                falls += limit.smallest();
            }
        }
        for (int row = left.nextSetBit(0); row >= 0; row = left.nextSetBit(row + 1)) {
            reaches += problem.high[row];
            falls += problem.low[row];
        }
        return new LimitedRows(rows, atMost, atLeast, reaches, falls);
    }

    private static boolean isWithin(BitSet rows, BitSet others) {
        BitSet outside = (BitSet) rows.clone();
        outside.andNot(others);
        return outside.isEmpty();
    }

    long largest() {
        return Math.min(atMost, reaches);
    }

    long smallest() {
        return Math.max(atLeast, falls);
    }

    /** Tells whether the rows keep the limit whatever is taken of them. */
    boolean isSlack() {
        return reaches <= atMost && falls >= atLeast;
    }
}
