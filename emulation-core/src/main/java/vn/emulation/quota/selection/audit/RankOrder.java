package vn.emulation.quota.selection.audit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<List<BigDecimal>, Long> levelOf = new HashMap<>();
        problem.entrants().stream().filter(Entrant::isRanked).forEach(entrant -> levelOf.put(entrant.keys(), 0L));
        Comparator<List<BigDecimal>> order = (one, other) -> compare(problem.ranking(), one, other);
        List<List<BigDecimal>> sorted = levelOf.keySet().stream().sorted(order).toList();
        long level = 0;
        for (int place = 1; place < sorted.size(); place++) {
            level += order.compare(sorted.get(place - 1), sorted.get(place)) == 0 ? 0 : 1;
            levelOf.put(sorted.get(place), level);
        }
        return problem.entrants().stream()
                .mapToLong(entrant -> levelOf.getOrDefault(entrant.keys(), UNRANKED))
                .toArray();
    }

    private static int compare(List<RankingKey> ranking, List<BigDecimal> one, List<BigDecimal> other) {
        for (int key = 0; key < ranking.size(); key++) {
            int compared = one.get(key).compareTo(other.get(key));
            if (compared != 0) {
                return ranking.get(key).order() == KeyOrder.HIGHER_FIRST ? -compared : compared;
            }
        }
        return 0;
    }
}
