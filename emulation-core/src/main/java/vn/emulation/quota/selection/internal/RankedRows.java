package vn.emulation.quota.selection.internal;

import java.util.Arrays;

/**
 * Entrants sorted into rows by rank.
 *
 * @param rows the rows
 * @param rowOf the row of each entrant
 */
@SuppressWarnings("ArrayRecordComponent")
public record RankedRows(Rows rows, int[] rowOf) {

    /** The most entrants: their number, level and type are packed into one long. */
    public static final int MOST = 1 << 21;

    /**
     * Sorts entrants into rows.
     *
     * @param key the key of each entrant, the smallest for the best; equal keys are one level
     * @param type the type of each entrant, from 0
     * @param types how many types there are
     * @throws IllegalArgumentException if there are more than {@link #MOST} entrants
     */
    public static RankedRows of(long[] key, int[] type, int types) {
        int size = key.length;
        if (size > MOST) {
            throw new IllegalArgumentException("entrants (" + size + ") exceed (" + MOST + ")");
        }
        int indexBits = bits(size);
        int typeBits = bits(types);
        long least = Arrays.stream(key).min().orElse(0);
        long most = Arrays.stream(key).max().orElse(0);
        boolean packable = most - least >= 0 && most - least < 1L << (Long.SIZE - 1 - indexBits - typeBits);
        long[] rank = packable ? key : DenseRanks.of(key);
        long[] packed = new long[size];
        long base = packable ? least : 0;
        for (int each = 0; each < size; each++) {
            packed[each] = (rank[each] - base) << (indexBits + typeBits) | (long) type[each] << indexBits | each;
        }
        Arrays.sort(packed);
        return unpack(packed, indexBits, typeBits, types);
    }

    private static int bits(int count) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(count - 1, 1));
    }

    private static RankedRows unpack(long[] packed, int indexBits, int typeBits, int types) {
        int size = packed.length;
        int[] rowOf = new int[size];
        int[] level = new int[size];
        int[] type = new int[size];
        int[] count = new int[size];
        int row = -1;
        long last = -1;
        int levels = -1;
        long lastRank = -1;
        for (long each : packed) {
            long rowKey = each >>> indexBits;
            if (rowKey != last) {
                row++;
                last = rowKey;
                long rank = rowKey >>> typeBits;
                levels += rank == lastRank ? 0 : 1;
                lastRank = rank;
                level[row] = levels;
                type[row] = (int) (rowKey & (1L << typeBits) - 1);
            }
            count[row]++;
            rowOf[(int) (each & (1L << indexBits) - 1)] = row;
        }
        int rows = row + 1;
        return new RankedRows(
                new Rows(Arrays.copyOf(level, rows), Arrays.copyOf(type, rows), Arrays.copyOf(count, rows), types),
                rowOf);
    }
}
