package vn.emulation.quota.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.emulation.quota.selection.audit.Proof;
import vn.emulation.quota.selection.audit.SelectionAudit;
import vn.emulation.quota.selection.audit.SelectionCertificate;

/** Audits of true results, with and without decisions on ties. */
class SelectionAuditProperties {

    @Provide
    Arbitrary<SelectionProblem> laminar() {
        return Worlds.laminar(12);
    }

    @Provide
    Arbitrary<SelectionProblem> rough() {
        return RoughWorlds.laminar(10);
    }

    @Property(tries = 300)
    void true_results_with_gaps_and_shares_are_proved(@ForAll("rough") SelectionProblem problem) {
        assertProved(problem, List.of());
    }

    @Property(tries = 200)
    void true_results_under_nested_limits_are_proved(@ForAll("laminar") SelectionProblem problem) {
        assertProved(problem, List.of());
    }

    @Property(tries = 150)
    void true_results_after_decisions_are_proved(@ForAll("laminar") SelectionProblem problem, @ForAll long seed) {
        assertProved(problem, Councils.some(problem, new Random(seed)));
    }

    private static void assertProved(SelectionProblem problem, List<TieDecision> decisions) {
        SelectionCertificate certificate =
                SelectionAudit.of(problem, Selection.of(problem, decisions).result(), decisions);

        assertThat(certificate).isEqualTo(new SelectionCertificate(Proof.OPTIMAL, List.of()));
    }
}
