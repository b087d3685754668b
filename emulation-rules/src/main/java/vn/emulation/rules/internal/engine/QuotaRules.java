package vn.emulation.rules.internal.engine;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.emulation.quota.limit.Limit;
import vn.emulation.rules.internal.engine.ReadingGroup.Combination;
import vn.emulation.rules.internal.fact.Supposition;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.source.ReadingId;

/** Finds what the quota rules state for a round, under the defaults and rulings and under what else is open. */
final class QuotaRules {

    private final LoadedRules loaded;
    private final ClauseRules clauseRules;
    private final ReadingGroups readings;
    private final Suppositions suppositions;
    private final PoolRules pools;

    QuotaRules(CompiledRules rules, ReadingGroups readings, Suppositions suppositions, PoolRules pools) {
        this.loaded = rules.loaded();
        this.clauseRules = rules.clauseRules();
        this.readings = readings;
        this.suppositions = suppositions;
        this.pools = pools;
    }

    QuotaTerms find() {
        Supposition settled = supposition(readings.base());
        List<StatedLimit> limits = pools.limits(settled, index -> true);
        return new QuotaTerms(
                limits,
                others(limits),
                new PreferenceRules(loaded, settled),
                new UncountedDossiers(pools.membership(), limits));
    }

    private Supposition supposition(Combination combination) {
        return suppositions.of(combination, Optional.empty());
    }

    private List<OtherLimits> others(List<StatedLimit> settled) {
        ImmutableListMultimap<Set<ReadingId>, Integer> groups =
                Multimaps.index(pools.rules().toList(), clauseRules::readings);
        List<OtherLimits> others = new ArrayList<>();
        for (Set<ReadingId> depending : groups.keySet()) {
            Set<Integer> rules = Set.copyOf(groups.get(depending));
            List<Combination> combinations = readings.combinations(depending);
            for (Combination other : combinations.subList(1, combinations.size())) {
                List<StatedLimit> limits = pools.limits(supposition(other), rules::contains);
                OtherLimits difference = difference(other, limits, of(rules, settled));
                if (!difference.limits().isEmpty() || !difference.dropped().isEmpty()) {
                    others.add(difference);
                }
            }
        }
        return others;
    }

    private List<StatedLimit> of(Set<Integer> rules, List<StatedLimit> limits) {
        Set<Object> ids =
                rules.stream().map(index -> loaded.rules().get(index).id()).collect(Collectors.toSet());
        return limits.stream()
                .filter(stated -> ids.contains(stated.finding().rule()))
                .toList();
    }

    private static OtherLimits difference(Combination other, List<StatedLimit> limits, List<StatedLimit> settled) {
        Map<String, Limit> before = byId(settled);
        Map<String, Limit> after = byId(limits);
        return new OtherLimits(
                other.choices(),
                limits.stream()
                        .filter(stated ->
                                !stated.limit().equals(before.get(stated.limit().id())))
                        .toList(),
                before.keySet().stream()
                        .filter(id -> !after.containsKey(id))
                        .sorted()
                        .toList());
    }

    private static Map<String, Limit> byId(List<StatedLimit> limits) {
        return limits.stream().map(StatedLimit::limit).collect(Collectors.toMap(Limit::id, limit -> limit));
    }
}
