package vn.emulation.quota.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.emulation.quota.selection.audit.Proof;
import vn.emulation.quota.selection.audit.SelectionAudit;
import vn.emulation.quota.selection.audit.SelectionCertificate;

/** Audits of results of which one thing was changed. */
class MutationAuditProperties {

    @Provide
    Arbitrary<String> mutations() {
        return Arbitraries.of(Mutations.ALL.keySet());
    }

    @Provide
    Arbitrary<SelectionProblem> laminar() {
        return Worlds.laminar(10);
    }

    @Provide
    Arbitrary<SelectionProblem> rough() {
        return RoughWorlds.laminar(10);
    }

    @Provide
    Arbitrary<SelectionProblem> crossing() {
        return Worlds.crossing(8);
    }

    @Property(tries = 400)
    void every_change_of_a_result_under_nested_limits_is_found(
            @ForAll("laminar") SelectionProblem problem, @ForAll("mutations") String mutation, @ForAll long seed) {
        Random dice = new Random(seed);
        List<TieDecision> decisions = Councils.some(problem, dice);
        assertFound(problem, Selection.of(problem, decisions).result(), decisions, mutation, dice);
    }

    @Property(tries = 400)
    void every_change_of_a_result_with_gaps_is_found(
            @ForAll("rough") SelectionProblem problem, @ForAll("mutations") String mutation, @ForAll long seed) {
        assertFound(problem, Selection.of(problem).result(), List.of(), mutation, new Random(seed));
    }

    @Property(tries = 300)
    void every_change_of_a_result_under_crossing_limits_is_found(
            @ForAll("crossing") SelectionProblem problem, @ForAll("mutations") String mutation, @ForAll long seed) {
        Optional<SelectionResult> result = ResultByTrial.of(problem);
        Assume.that(result.isPresent());
        assertFound(problem, result.get(), List.of(), mutation, new Random(seed));
    }

    private static void assertFound(
            SelectionProblem problem,
            SelectionResult result,
            List<TieDecision> decisions,
            String mutation,
            Random dice) {
        SelectionResult changed =
                Optional.ofNullable(Mutations.ALL.get(mutation)).orElseThrow().apply(problem, result, dice);
        SelectionCertificate certificate = SelectionAudit.of(problem, changed, decisions);

        assertThat(certificate.proof()).isEqualTo(changed.equals(result) ? Proof.OPTIMAL : Proof.NOTHING);
        assertThat(certificate.holds()).isEqualTo(changed.equals(result));
    }
}
