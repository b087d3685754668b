package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.emulation.rules.internal.fact.DossierFact;

/** The engine fires what the reference evaluator, which knows no engine, says should fire. */
class RuleCheckProperties {

    private static final CompiledRules REFORM = CompiledRules.of(Plans.REFORM.campaign(), Plans.REFORM.sources());
    private static final CompiledRules POOR = CompiledRules.of(Plans.POOR.campaign(), Plans.POOR.sources());
    private static final CompiledRules EVERY = CompiledRules.of(TestCampaign.campaign(), EveryConstraint.files());

    @Provide
    Arbitrary<List<DossierFact>> reform() {
        return FactArbitraries.of(REFORM);
    }

    @Provide
    Arbitrary<List<DossierFact>> poor() {
        return FactArbitraries.of(POOR);
    }

    @Provide
    Arbitrary<List<DossierFact>> every() {
        return FactArbitraries.of(EVERY);
    }

    private static void assertFiredAsExpected(CompiledRules rules, List<DossierFact> facts) {
        rules.base().fire(facts);

        assertThat(facts.stream().map(rules::fired))
                .isEqualTo(facts.stream().map(rules::expected).toList());
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void rules_of_administrative_reform_fire_as_they_should(@ForAll("reform") List<DossierFact> facts) {
        assertFiredAsExpected(REFORM, facts);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void rules_of_the_campaign_for_the_poor_fire_as_they_should(@ForAll("poor") List<DossierFact> facts) {
        assertFiredAsExpected(POOR, facts);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void rules_of_every_field_and_operator_fire_as_they_should(@ForAll("every") List<DossierFact> facts) {
        assertFiredAsExpected(EVERY, facts);
    }
}
