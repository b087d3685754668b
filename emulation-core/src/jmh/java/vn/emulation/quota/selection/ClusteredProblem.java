package vn.emulation.quota.selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.Scope;
import vn.emulation.quota.selection.internal.ClusteredUnits;
import vn.emulation.quota.selection.internal.LimitTree;

/** The instances of the kernels' benchmarks as people, units and limits, ranked by score and then by a preference. */
final class ClusteredProblem {
    private static final int NO_CAP = Integer.MAX_VALUE;

    private ClusteredProblem() {}

    static SelectionProblem of(ClusteredUnits instance) {
        return SelectionProblem.builder()
                .name("benchmark")
                .ranking(List.of(
                        RankingKey.of("score", KeyOrder.HIGHER_FIRST),
                        RankingKey.of("preference", KeyOrder.HIGHER_FIRST)))
                .trees(Map.of("unit", units(instance.clusterOf())))
                .limits(limits(instance))
                .entrants(entrants(instance))
                .build();
    }

    private static TraitTree units(int[] clusterOf) {
        Map<String, String> parents = new HashMap<>();
        for (int unit = 0; unit < clusterOf.length; unit++) {
            parents.put(unit(unit), cluster(clusterOf[unit]));
        }
        return new TraitTree(parents);
    }

    private static List<Entrant> entrants(ClusteredUnits instance) {
        List<Map<String, String>> traitsOfType = IntStream.range(0, 2 * instance.clusterOf().length)
                .mapToObj(type -> Map.of("unit", unit(type / 2), "role", role(type)))
                .toList();
        List<Entrant> entrants = new ArrayList<>();
        for (int each = 0; each < instance.score().length; each++) {
            BigDecimal score = BigDecimal.valueOf(instance.score()[each], 2);
            BigDecimal preference = BigDecimal.valueOf(each % 2);
            entrants.add(
                    Entrant.of("entrant-" + each, List.of(score, preference), traitsOfType.get(instance.type()[each])));
        }
        return entrants;
    }

    private static List<Limit> limits(ClusteredUnits instance) {
        List<Limit> limits = new ArrayList<>();
        int units = instance.clusterOf().length;
        int clusters = instance.tree().size() - 1 - 3 * units;
        int node = 0;
        add(limits, instance.tree(), node++, Scope.all());
        for (int cluster = 0; cluster < clusters; cluster++) {
            add(limits, instance.tree(), node++, Scope.all().with("unit", cluster(cluster)));
        }
        for (int unit = 0; unit < units; unit++) {
            add(limits, instance.tree(), node++, Scope.all().with("unit", unit(unit)));
        }
        for (int type = 0; type < 2 * units; type++) {
            Scope scope = Scope.all().with("unit", unit(type / 2)).with("role", role(type));
            add(limits, instance.tree(), node++, scope);
        }
        return limits;
    }

    private static void add(List<Limit> limits, LimitTree tree, int node, Scope scope) {
        if (tree.cap()[node] < NO_CAP) {
            limits.add(Limit.atMost("at-most-" + node, scope, tree.cap()[node]));
        }
        if (tree.floor()[node] > 0) {
            limits.add(Limit.atLeast("at-least-" + node, scope, tree.floor()[node]));
        }
    }

    private static String unit(int unit) {
        return "unit-" + unit;
    }

    private static String cluster(int cluster) {
        return "cluster-" + cluster;
    }

    private static String role(int type) {
        return type % 2 == 0 ? "leader" : "worker";
    }
}
