package vn.emulation.quota.selection.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Limits of any sets, and shares of what is selected, against a look at every set of entrants. */
class GeneralOracleProperties {
    private static final long ENOUGH = 1_000_000;

    @Property(tries = 2000)
    void the_outcome_is_that_of_all_best_sets(
            @ForAll("instances") GeneralInstance instance, @ForAll boolean fillFirst) {
        GeneralAgreement.check(instance, fillFirst);
    }

    /** Many limits of few types, which no flow settles, so that the search has to turn back. */
    @Property(tries = 300)
    void the_outcome_is_that_of_all_best_sets_where_limits_are_tangled(
            @ForAll("tangled") GeneralInstance instance, @ForAll boolean fillFirst) {
        GeneralAgreement.check(instance, fillFirst);
    }

    /** Never a best effort: with one node more or fewer, the answer is the exact one or none. */
    @Property(tries = 300)
    void within_any_number_of_nodes_the_answer_is_the_same_or_none(
            @ForAll("tangled") GeneralInstance instance, @ForAll boolean fillFirst) {
        KernelOutcome answer = instance.solve(fillFirst, ENOUGH);
        int nodes = 0;
        while (instance.solve(fillFirst, nodes) instanceof KernelOutcome.Undecided undecided) {
            assertThat(undecided.nodes()).isEqualTo(nodes);
            nodes++;
        }

        assertAgree(instance, instance.solve(fillFirst, nodes), answer);
        assertAgree(instance, instance.solve(fillFirst, nodes + 1), answer);
        Statistics.label("nodes searched")
                .collect(nodes < 8 ? "fewer" : "eight or more")
                .coverage(searched -> searched.check("eight or more").percentage(share -> share > 25));
    }

    /** The limit to blame is searched for anew, so that with fewer nodes another one, or none, may be named. */
    private static void assertAgree(GeneralInstance instance, KernelOutcome outcome, KernelOutcome answer) {
        if (answer instanceof KernelOutcome.Infeasible) {
            GeneralAgreement.checkConflict(instance, outcome);
        } else {
            assertThat(outcome).usingRecursiveComparison().isEqualTo(answer);
        }
    }

    @Provide
    Arbitrary<GeneralInstance> tangled() {
        return Arbitraries.randomValue(random -> GeneralInstance.tangled(random, 12));
    }

    @Provide
    Arbitrary<GeneralInstance> instances() {
        return Arbitraries.randomValue(random -> GeneralInstance.random(random, 9));
    }
}
