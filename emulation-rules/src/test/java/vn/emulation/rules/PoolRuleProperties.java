package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.ListArbitrary;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.UnitId;
import vn.emulation.quota.Grant;
import vn.emulation.quota.UnitCount;
import vn.emulation.rules.internal.fact.Dimension;
import vn.emulation.rules.internal.fact.ParameterWorth;
import vn.emulation.rules.internal.fact.Pool;
import vn.emulation.rules.internal.fact.PoolContext;
import vn.emulation.rules.internal.fact.PoolFact;
import vn.emulation.rules.internal.fact.PoolMembership;
import vn.emulation.rules.internal.fact.PoolSize;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.Supposition;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** The engine fires on pools what the reference evaluator, which knows no engine, says should fire. */
class PoolRuleProperties {

    private static final CompiledRules RULES = CompiledRules.of(TestCampaign.campaign(), EveryPoolConstraint.files());
    private static final RoundContext ROUND =
            RoundContext.of(RULES.campaign(), RULES.campaign().rounds().get(0), Requests.tree(), Requests.DECIDED_ON);
    private static final List<Pool> POOLS = pools();

    private static List<Pool> pools() {
        PoolMembership membership = new PoolMembership(ROUND);
        Set<Set<Dimension>> shapes = RULES.loaded().rules().stream()
                .filter(rule -> rule.subject() == Subject.POOL)
                .map(rule -> rule.dimensions())
                .collect(Collectors.toSet());
        return shapes.stream()
                .flatMap(shape -> membership.pools(shape).stream())
                .sorted()
                .toList();
    }

    @Provide
    Arbitrary<List<PoolFact>> facts() {
        Arbitrary<List<PoolSize>> sizes = Combinators.combine(
                        Arbitraries.longs().between(0, 3), Arbitraries.longs().between(0, 3))
                .as((one, other) -> new PoolSize(Math.max(one, other), Math.min(one, other)))
                .list()
                .ofSize(POOLS.size());
        return Combinators.combine(contexts(), suppositions(), sizes)
                .as((context, supposition, all) -> IntStream.range(0, POOLS.size())
                        .mapToObj(index -> new PoolFact(POOLS.get(index), all.get(index), context, supposition))
                        .toList());
    }

    private static Arbitrary<PoolContext> contexts() {
        Arbitrary<Grant> grants = Combinators.combine(
                        Arbitraries.of(Dossiers.MERIT, TestCampaign.LETTER),
                        Arbitraries.of(NomineeKind.class),
                        Arbitraries.integers().between(0, 3))
                .as((form, kind, places) ->
                        new Grant(form, kind, places, "Province", Optional.empty(), Optional.empty()));
        Arbitrary<UnitCount> counts = Combinators.combine(
                        Arbitraries.of("syt-an-giang", "hospital", "school").map(UnitId::of),
                        Arbitraries.of("staff", "beds"),
                        Arbitraries.integers().between(0, 4))
                .as((unit, what, count) ->
                        new UnitCount(unit, what, count, LocalDate.parse("2024-06-30"), Optional.empty()));
        ListArbitrary<Grant> someGrants = grants.list().uniqueElements(each -> List.of(each.form(), each.kind()));
        ListArbitrary<UnitCount> someCounts = counts.list().uniqueElements(each -> List.of(each.unit(), each.what()));
        return Combinators.combine(someGrants.ofMaxSize(5), someCounts.ofMaxSize(5))
                .as((granted, counted) -> new PoolContext(ROUND, granted, counted));
    }

    private static Arbitrary<Supposition> suppositions() {
        int count = RULES.loaded().rules().size();
        Arbitrary<Boolean> mostly = Arbitraries.of(true, true, true, false);
        Arbitrary<List<ParameterWorth>> worths = Combinators.combine(
                        mostly, mostly, Arbitraries.longs().between(0, 4))
                .as((known, certain, number) -> new ParameterWorth(
                        known, certain, LocalDate.parse("2024-06-01"), number, Optional.empty(), List.of()))
                .list()
                .ofSize(RULES.loaded().parameters().parameters().size());
        return Combinators.combine(mostly.list().ofSize(count), worths)
                .as((drawn, worth) -> new Supposition(List.of(), inForce(drawn), worth));
    }

    private static BitSet inForce(List<Boolean> drawn) {
        BitSet inForce = new BitSet();
        IntStream.range(0, drawn.size())
                .filter(index ->
                        drawn.get(index) || !RULES.loaded().rules().get(index).isConditional())
                .forEach(inForce::set);
        return inForce;
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void rules_about_pools_fire_as_they_should(@ForAll("facts") List<PoolFact> facts) {
        RULES.base().fire(facts);

        assertThat(facts.stream().map(RULES::fired))
                .isEqualTo(facts.stream().map(RULES::expected).toList());
        assertThat(facts).allSatisfy(PoolRuleProperties::assertFiredByRulesOfItsShape);
    }

    private static void assertFiredByRulesOfItsShape(PoolFact fact) {
        List<RuleDefinition> rules = RULES.loaded().rules();
        assertThat(IntStream.range(0, rules.size())
                        .filter(fact::hasFired)
                        .mapToObj(rules::get)
                        .map(RuleDefinition::dimensions))
                .allMatch(fact.pool().dimensions()::equals);
    }

    @Example
    void no_name_of_the_vocabulary_is_left_out_and_each_fires_somewhere() {
        String all = EveryPoolConstraint.constraints().collect(Collectors.joining("\n"));
        assertThat(Subject.POOL.vocabulary().names())
                .allSatisfy(name -> assertThat(all).containsPattern("\\b" + name + "\\b"));

        List<PoolFact> facts = new ArrayList<>(facts().sample());
        IntStream.range(0, 10).forEach(again -> facts.addAll(facts().sample()));
        Set<String> fired = facts.stream().flatMap(fact -> expected(fact)).collect(Collectors.toSet());
        assertThat(fired.size())
                .isGreaterThan((int) (EveryPoolConstraint.constraints().count() / 2));
    }

    private static Stream<String> expected(PoolFact fact) {
        return RULES.expected(fact).stream();
    }
}
