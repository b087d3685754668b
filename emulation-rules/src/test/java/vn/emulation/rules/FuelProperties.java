package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.emulation.rules.FactArbitraries.OfEvery;
import vn.emulation.rules.FactArbitraries.OfPoor;
import vn.emulation.rules.FactArbitraries.OfReform;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.rule.Steps;

/** The steps that rules take of a fact: never more than the published bound, and the same on every run. */
class FuelProperties {

    private static List<Long> steps(List<DossierFact> facts) {
        return facts.stream().map(fact -> fact.meter().steps()).toList();
    }

    private static List<DossierFact> fresh(List<DossierFact> facts) {
        return facts.stream().map(DossierFact::fresh).toList();
    }

    private static List<Long> stepsOn(int threads, CompiledRules rules, List<DossierFact> facts) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            Lists.partition(facts, Math.max(1, facts.size() / threads)).stream()
                    .map(chunk -> CompletableFuture.runAsync(() -> rules.base().fire(chunk), executor))
                    .toList()
                    .forEach(CompletableFuture::join);
            return steps(facts);
        } finally {
            executor.shutdown();
        }
    }

    private static void assertCountedAlike(CompiledRules rules, List<DossierFact> facts) {
        long accessors = Steps.accessors(rules.loaded().rules());
        rules.base().fire(facts);
        List<Long> steps = steps(facts);

        assertThat(facts)
                .allSatisfy(fact -> assertThat(fact.meter().steps())
                        .isPositive()
                        .isLessThanOrEqualTo(Steps.most(accessors, fact.listed())));
        assertThat(List.of(1, 4, 16))
                .allSatisfy(threads ->
                        assertThat(stepsOn(threads, rules, fresh(facts))).isEqualTo(steps));
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void rules_of_administrative_reform_take_no_more_than_the_bound(
            @ForAll(supplier = OfReform.class) List<DossierFact> facts) {
        assertCountedAlike(OfReform.RULES, facts);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void rules_of_the_campaign_for_the_poor_take_no_more_than_the_bound(
            @ForAll(supplier = OfPoor.class) List<DossierFact> facts) {
        assertCountedAlike(OfPoor.RULES, facts);
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void rules_of_every_field_and_operator_take_no_more_than_the_bound(
            @ForAll(supplier = OfEvery.class) List<DossierFact> facts) {
        assertCountedAlike(OfEvery.RULES, facts);
    }
}
