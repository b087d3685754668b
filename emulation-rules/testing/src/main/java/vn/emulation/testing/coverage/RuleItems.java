package vn.emulation.testing.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.Operator;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;

/** Lists what one rule can show, and proves what it cannot. */
final class RuleItems {

    private static final Map<Aspect, Long> DISTANCES = Map.of(Aspect.BELOW, -1L, Aspect.EQUAL, 0L, Aspect.ABOVE, 1L);

    private final RuleDefinition rule;
    private final int index;
    private final Items items;
    private final ProvedItems proved;
    private final Tried tried;
    private final Reachability reachability;
    private final List<Probe> probes = new ArrayList<>();

    RuleItems(RuleDefinition rule, int index, Items items, ProvedItems proved, Reachability reachability) {
        this.rule = rule;
        this.index = index;
        this.items = items;
        this.proved = proved;
        this.tried = new Tried(rule, index);
        this.reachability = reachability;
    }

    RuleProbes probes() {
        int fired = items.add(CoverageItem.of(Figure.RULE, rule.id(), Aspect.FIRED));
        int declined = items.add(CoverageItem.of(Figure.RULE, rule.id(), Aspect.DECLINED));
        for (int place = 0; place < rule.constraints().size(); place++) {
            constraint(place, rule.constraints().get(place));
        }
        ForceProbes force = new ForceProbes(rule, items);
        proveNeverFired(fired);
        proveAlwaysFired(declined);
        return new RuleProbes(rule, tried, fired, declined, probes, force);
    }

    private void constraint(int place, Constraint constraint) {
        BitSet others = others(place);
        BitSet unguarded = (BitSet) others.clone();
        unguarded.andNot(tried.guardedBy(place));
        add(place, Aspect.TRUE, new Target.Held(constraint, true), others, Probe.holding(true));
        add(place, Aspect.FALSE, new Target.Held(constraint, false), unguarded, Probe.holding(false));
        if (constraint instanceof Constraint.OneOf oneOf) {
            oneOf.members().forEach(member -> member(place, oneOf, member, others));
        }
        if (constraint instanceof Constraint.Comparison comparison
                && comparison.left().type().isOrdered()) {
            DISTANCES.keySet().stream().sorted().forEach(aspect -> boundary(place, comparison, aspect, others));
        }
    }

    private BitSet others(int place) {
        BitSet others = new BitSet();
        others.set(0, rule.constraints().size());
        others.clear(place);
        return others;
    }

    private void add(int place, Aspect aspect, Target target, BitSet others, Probe.Sight sight) {
        add(place, CoverageItem.of(Figure.CONDITION, rule.id(), place, aspect), target, others, sight);
    }

    private void member(int place, Constraint.OneOf oneOf, Term.LiteralTerm member, BitSet others) {
        Target target = new Target.Held(new Constraint.Comparison(oneOf.term(), Operator.EQUAL, member), true);
        add(
                place,
                CoverageItem.member(rule.id(), place, member.literal()),
                target,
                others,
                Probe.member(member.literal()));
    }

    private void boundary(int place, Constraint.Comparison comparison, Aspect aspect, BitSet others) {
        long by = DISTANCES.getOrDefault(aspect, 0L);
        Target target = new Target.Exceeded(comparison, by);
        BitSet holding = (BitSet) others.clone();
        holding.andNot(reachability.excused(target, others));
        CoverageItem item = CoverageItem.of(Figure.BOUNDARY, rule.id(), place, aspect);
        add(place, item, target, holding, Probe.exceeding(by));
    }

    private void add(int place, CoverageItem item, Target target, BitSet others, Probe.Sight sight) {
        int number = items.add(item);
        Probe probe = new Probe(number, place, others, sight);
        probes.add(probe);
        proved.goal(
                number, new CoverageGoal(index, place, others.stream().boxed().collect(Collectors.toList())));
        reachability.whyNot(target, others).ifPresent(why -> proved.unreachable(number, why));
    }

    /** A rule fires where its first constraint holds with all others. */
    private void proveNeverFired(int fired) {
        probes.stream()
                .filter(probe -> items.item(probe.number()).aspect() == Aspect.TRUE)
                .findFirst()
                .flatMap(probe -> Optional.ofNullable(proved.unreachable().get(probe.number())))
                .ifPresent(why -> proved.unreachable(fired, why));
    }

    /** Where no constraint can fail or be unknown, a rule in force fires on every fact. */
    private void proveAlwaysFired(int declined) {
        boolean always = rule.parameters().isEmpty()
                && rule.constraints().stream()
                        .map(constraint -> new Target.Held(constraint, false))
                        .allMatch(target ->
                                reachability.whyNot(target, new BitSet()).isPresent());
        if (always) {
            proved.unreachable(declined, CoverageTexts.told("always"));
        }
    }
}
