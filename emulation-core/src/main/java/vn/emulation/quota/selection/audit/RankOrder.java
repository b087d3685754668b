package vn.emulation.quota.selection.audit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.emulation.quota.selection.Entrant;
import vn.emulation.quota.selection.KeyOrder;
import vn.emulation.quota.selection.RankingKey;
import vn.emulation.quota.selection.SelectionProblem;

/** The order of entrants by the keys of their ranking, one after the other. */
final class RankOrder {

    /** The level of whoever is not ranked. */
    static final long UNRANKED = -1;

    private RankOrder() {}

    /** Returns the level of each entrant: 0 for the best, the same for those whose keys are all equal. */
    static long[] levels(SelectionProblem problem) {
        List<Entrant> entrants = problem.entrants();
        Comparator<Entrant> order = (one, other) -> compare(problem.ranking(), one, other);
        long[] level = new long[entrants.size()];
        int[] sorted = IntStream.range(0, level.length)
                .filter(each -> entrants.get(each).isRanked())
                .boxed()
                .sorted((one, other) -> order.compare(entrants.get(one), entrants.get(other)))
                .mapToInt(Integer::intValue)
                .toArray();
        Arrays.fill(level, UNRANKED);
        for (int place = 0; place < sorted.length; place++) {
            boolean first = place == 0;
            long before = first ? 0 : level[sorted[place - 1]];
            boolean equal = first || order.compare(entrants.get(sorted[place - 1]), entrants.get(sorted[place])) == 0;
            level[sorted[place]] = equal ? before : before + 1;
        }
        return level;
    }

    private static int compare(List<RankingKey> ranking, Entrant one, Entrant other) {
        for (int key = 0; key < ranking.size(); key++) {
            int compared = one.keys().get(key).compareTo(other.keys().get(key));
            if (compared != 0) {
                return ranking.get(key).order() == KeyOrder.HIGHER_FIRST ? -compared : compared;
            }
        }
        return 0;
    }
}
