package vn.emulation.quota.selection;

import java.util.Arrays;
import java.util.List;
import java.util.LongSummaryStatistics;
import vn.emulation.quota.selection.internal.DenseRanks;

/** The level of each entrant, the smallest for the best; those equal by every key are on one level. */
final class Levels {

    /** The level of whoever nobody ranked; the others' levels are from 0. */
    static final long UNRANKED = -1;

    /** So that levels can be tripled. */
    private static final long MOST = 1L << 60;

    private Levels() {}

    /** Returns the levels, below 2^60. */
    static long[] of(List<Entrant> entrants, List<RankingKey> ranking) {
        long[] level = new long[entrants.size()];
        long span = 1;
        for (int key = 0; key < ranking.size(); key++) {
            long[] worth = KeyNumbers.of(entrants, key, ranking.get(key).order());
            LongSummaryStatistics extent = Arrays.stream(worth).summaryStatistics();
            if (level.length > 0 && extent.getMax() - extent.getMin() >= MOST / span - 1) {
                level = DenseRanks.of(level);
                worth = DenseRanks.of(worth);
                span = level.length;
                extent = Arrays.stream(worth).summaryStatistics();
            }
            long values = extent.getMax() - extent.getMin() + 1;
            for (int each = 0; each < level.length; each++) {
                level[each] = level[each] * values + worth[each] - extent.getMin();
            }
            span *= values;
        }
        for (int each = 0; each < level.length; each++) {
            level[each] = entrants.get(each).isRanked() ? level[each] : UNRANKED;
        }
        return level;
    }
}
