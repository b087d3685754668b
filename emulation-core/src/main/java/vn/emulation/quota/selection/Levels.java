package vn.emulation.quota.selection;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * The level of each entrant: 0 for the best; those equal by every key are on one level.
 *
 * <p>Keys become whole numbers first, since comparing decimals costs most of a large selection.
 */
final class Levels {

    /** The level of whoever nobody ranked. */
    static final long UNRANKED = -1;

    private Levels() {}

    static long[] of(List<Entrant> entrants, List<RankingKey> ranking) {
        int size = entrants.size();
        long[] level = new long[size];
        for (int key = 0; key < ranking.size(); key++) {
            long[] worth = worth(entrants, key, ranking.get(key).order());
            long[] distinct = Arrays.stream(worth).sorted().distinct().toArray();
            for (int each = 0; each < size; each++) {
                level[each] = level[each] * distinct.length + Arrays.binarySearch(distinct, worth[each]);
            }
            level = ranks(level);
        }
        for (int each = 0; each < size; each++) {
            level[each] = entrants.get(each).isRanked() ? level[each] : UNRANKED;
        }
        return level;
    }

    /** The place of each number among the distinct ones, from 0; numbers below 2^62. */
    static long[] ranks(long[] numbers) {
        long[] distinct = Arrays.stream(numbers).sorted().distinct().toArray();
        return Arrays.stream(numbers)
                .map(each -> Arrays.binarySearch(distinct, each))
                .toArray();
    }

    /** Numbers that order entrants by a key as its values do, the best the smallest. */
    private static long[] worth(List<Entrant> entrants, int key, KeyOrder order) {
        int scale = entrants.stream()
                .filter(Entrant::isRanked)
                .mapToInt(each -> each.keys().get(key).scale())
                .max()
                .orElse(0);
        long[] worth = new long[entrants.size()];
        for (int each = 0; each < worth.length; each++) {
            if (entrants.get(each).isRanked()) {
                BigInteger scaled =
                        entrants.get(each).keys().get(key).setScale(scale).unscaledValue();
                if (scaled.bitLength() >= Long.SIZE - 1) {
                    return worthOfLong(entrants, key, order);
                }
                worth[each] = order == KeyOrder.LOWER_FIRST ? scaled.longValue() : -scaled.longValue();
            }
        }
        return worth;
    }

    /** The same for values of more digits than a long holds. */
    private static long[] worthOfLong(List<Entrant> entrants, int key, KeyOrder order) {
        BigDecimal[] distinct = entrants.stream()
                .filter(Entrant::isRanked)
                .map(each -> each.keys().get(key).stripTrailingZeros())
                .distinct()
                .sorted()
                .toArray(BigDecimal[]::new);
        return entrants.stream()
                .mapToLong(each -> each.isRanked()
                        ? Arrays.binarySearch(distinct, each.keys().get(key))
                                * (order == KeyOrder.LOWER_FIRST ? 1L : -1L)
                        : 0)
                .toArray();
    }
}
