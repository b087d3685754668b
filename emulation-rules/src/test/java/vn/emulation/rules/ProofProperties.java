package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.DossierView;
import vn.emulation.rules.internal.fact.ParameterWorth;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.Supposition;
import vn.emulation.rules.internal.proof.Conjunction;
import vn.emulation.rules.internal.proof.Knowledge;
import vn.emulation.rules.internal.proof.Setting;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** What is proved impossible never happens: no dossier that is so refutes a proof. */
class ProofProperties {

    private static final CompiledRules EVERY = FactArbitraries.OfEvery.RULES;
    private static final CompiledRules REFORM = FactArbitraries.OfReform.RULES;

    /** A dossier in a setting, and the constraints of the rules that it is measured against. */
    private record Case(DossierFact fact, Setting setting, List<Constraint> constraints) {}

    @Provide
    Arbitrary<Case> every() {
        return cases(EVERY);
    }

    @Provide
    Arbitrary<Case> reform() {
        return cases(REFORM);
    }

    private static Arbitrary<Case> cases(CompiledRules rules) {
        List<Constraint> constraints = rules.loaded().rules().stream()
                .filter(rule -> rule.subject() == Subject.DOSSIER)
                .map(RuleDefinition::constraints)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return Combinators.combine(
                        new DossierArbitraries(rules.campaign()).any(),
                        worths().list()
                                .ofSize(rules.loaded().parameters().parameters().size()),
                        Arbitraries.integers()
                                .between(0, constraints.size() - 1)
                                .set()
                                .ofSize(Math.min(60, constraints.size())))
                .as((dossier, worth, chosen) -> of(
                        rules,
                        dossier,
                        worth,
                        chosen.stream().sorted().map(constraints::get).toList()));
    }

    private static Arbitrary<ParameterWorth> worths() {
        Arbitrary<LocalDate> days = Arbitraries.of(IntStream.rangeClosed(0, 60)
                .mapToObj(LocalDate.parse("2022-01-15")::plusMonths)
                .toList());
        return Combinators.combine(
                        Arbitraries.of(true, false), days, Arbitraries.longs().between(0, 4))
                .as((certain, day, number) ->
                        new ParameterWorth(true, certain, day, number, Optional.empty(), List.of()));
    }

    private static Case of(
            CompiledRules rules, Dossier dossier, List<ParameterWorth> worths, List<Constraint> constraints) {
        RoundContext context = RoundContext.of(
                rules.campaign(),
                rules.campaign().round(dossier.round()).orElseThrow(),
                Requests.tree(),
                Requests.DECIDED_ON);
        Supposition supposition = new Supposition(List.of(), new BitSet(), worths);
        DossierFact fact = new DossierFact(new DossierView(dossier, context), supposition);
        Setting setting = new Setting(
                context, Requests.CALENDAR, Requests.DECIDED_ON, Setting.Receipt.ANY, List.of(), supposition);
        return new Case(fact, setting, constraints);
    }

    private static void assertNotRefuted(Case example) {
        List<Constraint> readable = example.constraints().stream()
                .filter(constraint -> constraint.guards().allMatch(guard -> guard.holds(example.fact())))
                .toList();
        for (Knowledge knowledge : List.of(
                Knowledge.TYPES,
                Knowledge.VOCABULARY,
                Knowledge.of(example.setting().context().campaign(), Subject.DOSSIER),
                Knowledge.of(example.setting(), Subject.DOSSIER))) {
            Conjunction all = Conjunction.empty(knowledge);
            for (Constraint constraint : readable) {
                boolean holds = constraint.holds(example.fact());
                assertThat(all.implies(constraint) && !holds)
                        .as("implied, and false: %s", constraint.text())
                        .isFalse();
                all = all.and(constraint, holds);
                assertThat(all.isImpossible())
                        .as("said to be impossible, with %s", constraint.text())
                        .isFalse();
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void constraints_of_every_word_that_a_dossier_fulfils_are_possible(@ForAll("every") Case example) {
        assertNotRefuted(example);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void constraints_of_a_plan_that_a_dossier_fulfils_are_possible(@ForAll("reform") Case example) {
        assertNotRefuted(example);
    }
}
