package vn.emulation.rules;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.DossierView;
import vn.emulation.rules.internal.fact.ParameterWorth;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.fact.Supposition;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** Any facts that rules can be tried on. */
final class FactArbitraries {

    private FactArbitraries() {}

    /** Facts for the rules of administrative reform. */
    static final class OfReform implements ArbitrarySupplier<List<DossierFact>> {
        static final CompiledRules RULES = CompiledRules.of(Plans.REFORM.campaign(), Plans.REFORM.sources());

        @Override
        public Arbitrary<List<DossierFact>> get() {
            return of(RULES);
        }
    }

    /** Facts for the rules of the campaign for the poor. */
    static final class OfPoor implements ArbitrarySupplier<List<DossierFact>> {
        static final CompiledRules RULES = CompiledRules.of(Plans.POOR.campaign(), Plans.POOR.sources());

        @Override
        public Arbitrary<List<DossierFact>> get() {
            return of(RULES);
        }
    }

    /** Facts for rules of every field and operator. */
    static final class OfEvery implements ArbitrarySupplier<List<DossierFact>> {
        static final CompiledRules RULES = CompiledRules.of(TestCampaign.campaign(), EveryConstraint.files());

        @Override
        public Arbitrary<List<DossierFact>> get() {
            return of(RULES);
        }
    }

    /** Lists of facts, each a dossier of the campaign under any supposition. */
    static Arbitrary<List<DossierFact>> of(CompiledRules rules) {
        return Combinators.combine(new DossierArbitraries(rules.campaign()).any(), suppositions(rules))
                .as((dossier, supposition) -> fact(rules, dossier, supposition))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static DossierFact fact(CompiledRules rules, Dossier dossier, Supposition supposition) {
        RoundContext context = RoundContext.of(
                rules.campaign(),
                rules.campaign().round(dossier.round()).orElseThrow(),
                Requests.tree(),
                Requests.DECIDED_ON);
        return new DossierFact(new DossierView(dossier, context), supposition);
    }

    /** Any rules in force, and any worth of each parameter, which need not fit each other. */
    private static Arbitrary<Supposition> suppositions(CompiledRules rules) {
        int count = rules.loaded().rules().size();
        Arbitrary<BitSet> applicable = Arbitraries.longs()
                .list()
                .ofSize(count / 64 + 1)
                .map(words ->
                        BitSet.valueOf(words.stream().mapToLong(Long::longValue).toArray()));
        int parameters = rules.loaded().parameters().parameters().size();
        return Combinators.combine(
                        Arbitraries.of(true, false), applicable, worths().list().ofSize(parameters))
                .as((all, some, worth) -> new Supposition(List.of(), inForce(rules, all, some), worth));
    }

    /** Those drawn, or all; a rule without dates and readings is in force always. */
    private static BitSet inForce(CompiledRules rules, boolean all, BitSet drawn) {
        List<RuleDefinition> definitions = rules.loaded().rules();
        BitSet inForce = new BitSet();
        IntStream.range(0, definitions.size())
                .filter(index ->
                        all || drawn.get(index) || !definitions.get(index).isConditional())
                .forEach(inForce::set);
        return inForce;
    }

    private static Arbitrary<ParameterWorth> worths() {
        Arbitrary<LocalDate> days = Arbitraries.of(IntStream.rangeClosed(0, 60)
                .mapToObj(LocalDate.parse("2022-01-01").withDayOfMonth(15)::plusMonths)
                .toList());
        Arbitrary<Boolean> mostly = Arbitraries.of(true, true, true, true, false);
        return Combinators.combine(mostly, mostly, days, Arbitraries.longs().between(0, 4))
                .as((known, certain, day, number) ->
                        new ParameterWorth(known, certain, day, number, Optional.empty(), List.of()));
    }
}
