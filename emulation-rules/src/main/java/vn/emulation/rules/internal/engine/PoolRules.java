package vn.emulation.rules.internal.engine;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.decision.Finding;
import vn.emulation.rules.GroupCount;
import vn.emulation.rules.internal.fact.Dimension;
import vn.emulation.rules.internal.fact.Pool;
import vn.emulation.rules.internal.fact.PoolContext;
import vn.emulation.rules.internal.fact.PoolFact;
import vn.emulation.rules.internal.fact.PoolMembership;
import vn.emulation.rules.internal.fact.PoolSize;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.Supposition;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.RuleCheck;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** Lets the rules about pools fire on the pools of a round. */
final class PoolRules {

    private final LoadedRules loaded;
    private final RuleFiring firing;
    private final PoolContext context;
    private final PoolMembership membership;
    private final ImmutableListMultimap<Set<Dimension>, Integer> byShape;
    private final Map<Pool, PoolSize> sizes = new HashMap<>();

    PoolRules(LoadedRules loaded, RuleFiring firing, PoolContext context, List<GroupCount> counts) {
        this.loaded = loaded;
        this.firing = firing;
        this.context = context;
        this.membership = new PoolMembership(context.round());
        ImmutableListMultimap.Builder<Set<Dimension>, Integer> shapes = ImmutableListMultimap.builder();
        rules().forEach(index -> shapes.put(loaded.rules().get(index).dimensions(), index));
        this.byShape = shapes.build();
        for (Set<Dimension> shape : byShape.keySet()) {
            counts.forEach(count -> membership
                    .of(count.group(), shape)
                    .forEach(pool ->
                            sizes.merge(pool, new PoolSize(count.nominated(), count.eligible()), PoolSize::plus)));
        }
    }

    /** Returns the indexes of the rules about pools. */
    Stream<Integer> rules() {
        return IntStream.range(0, loaded.rules().size())
                .filter(index -> loaded.rules().get(index).subject() == Subject.POOL)
                .boxed();
    }

    PoolMembership membership() {
        return membership;
    }

    /** Returns the limits that the rules chosen state under a supposition, by id. */
    List<StatedLimit> limits(Supposition supposition, IntPredicate chosen) {
        List<PoolFact> facts = byShape.keySet().stream()
                .filter(shape -> byShape.get(shape).stream().anyMatch(chosen::test))
                .flatMap(shape -> membership.pools(shape).stream())
                .map(pool -> new PoolFact(pool, sizes.getOrDefault(pool, PoolSize.NONE), context, supposition))
                .toList();
        Lists.partition(facts, RoundEvaluation.CHUNK).forEach(firing::fire);
        return facts.stream()
                .flatMap(fact -> byShape.get(fact.pool().dimensions()).stream()
                        .filter(chosen::test)
                        .flatMap(index -> limit(index, fact).stream()))
                .sorted(Comparator.comparing(stated -> stated.limit().id()))
                .toList();
    }

    /** The limit of a rule that fired; one of an unknown number where it cannot be told whether the rule fires. */
    private Optional<StatedLimit> limit(int index, PoolFact fact) {
        RuleDefinition rule = loaded.rules().get(index);
        if (fact.hasFired(index)) {
            return Optional.of(new LimitWriter(rule, fact).limit(finding(rule, fact)));
        }
        return RuleCheck.open(rule, index, fact).stream()
                .findFirst()
                .map(what -> new LimitWriter(rule, fact).unknown(what, finding(rule, fact)));
    }

    private static Finding finding(RuleDefinition rule, PoolFact fact) {
        return Finding.builder()
                .rule(rule.id())
                .effect(rule.effect())
                .clauses(rule.clauses())
                .conditions(Conditions.of(rule.constraints(), fact))
                .needed(List.of())
                .setAsideBy(Optional.empty())
                .build();
    }
}
