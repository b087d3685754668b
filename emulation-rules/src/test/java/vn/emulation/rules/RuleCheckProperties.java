package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.emulation.rules.FactArbitraries.OfEvery;
import vn.emulation.rules.FactArbitraries.OfPoor;
import vn.emulation.rules.FactArbitraries.OfReform;
import vn.emulation.rules.internal.fact.DossierFact;

/** The engine fires what both evaluators without it, that of two values and that of three, say should fire. */
class RuleCheckProperties {

    private static void assertFiredAsExpected(CompiledRules rules, List<DossierFact> facts) {
        rules.base().fire(facts);
        List<List<String>> fired = facts.stream().map(rules::fired).toList();

        assertThat(facts.stream().map(rules::expected)).isEqualTo(fired);
        assertThat(facts.stream().map(rules::certain)).isEqualTo(fired);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void rules_of_administrative_reform_fire_as_they_should(
            @ForAll(supplier = OfReform.class) List<DossierFact> facts) {
        assertFiredAsExpected(OfReform.RULES, facts);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void rules_of_the_campaign_for_the_poor_fire_as_they_should(
            @ForAll(supplier = OfPoor.class) List<DossierFact> facts) {
        assertFiredAsExpected(OfPoor.RULES, facts);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void rules_of_every_field_and_operator_fire_as_they_should(
            @ForAll(supplier = OfEvery.class) List<DossierFact> facts) {
        assertFiredAsExpected(OfEvery.RULES, facts);
    }
}
