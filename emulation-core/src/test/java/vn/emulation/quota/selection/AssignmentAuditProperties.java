package vn.emulation.quota.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.emulation.quota.Standing;
import vn.emulation.quota.selection.audit.Proof;
import vn.emulation.quota.selection.audit.SelectionAudit;
import vn.emulation.quota.selection.audit.SelectionCertificate;
import vn.emulation.validation.Violation;

/** Audits of results by trial, and of every other way in which their entrants could be said to come out. */
class AssignmentAuditProperties {
    private static final Set<String> OF_STANDINGS = Set.of(
            "selection.audit.standing",
            "selection.audit.passed-over",
            "selection.audit.free-place",
            "selection.audit.better",
            "selection.audit.cap",
            "selection.audit.floor");

    @Provide
    Arbitrary<SelectionProblem> fewLaminar() {
        return Worlds.laminar(4);
    }

    @Provide
    Arbitrary<SelectionProblem> fewCrossing() {
        return Worlds.crossing(4);
    }

    @Provide
    Arbitrary<SelectionProblem> crossing() {
        return Worlds.crossing(9);
    }

    @Property(tries = 20)
    void under_nested_limits_only_the_true_standings_pass(@ForAll("fewLaminar") SelectionProblem problem) {
        assertOnlyTruthPasses(problem);
    }

    @Property(tries = 20)
    void under_crossing_limits_only_the_true_standings_pass(@ForAll("fewCrossing") SelectionProblem problem) {
        assertOnlyTruthPasses(problem);
    }

    @Property(tries = 150)
    void results_by_trial_under_crossing_limits_are_proved(@ForAll("crossing") SelectionProblem problem) {
        Optional<SelectionResult> truth = ResultByTrial.of(problem);
        Assume.that(truth.isPresent());

        assertThat(SelectionAudit.of(problem, truth.get(), List.of()))
                .isEqualTo(new SelectionCertificate(Proof.OPTIMAL, List.of()));
    }

    private static void assertOnlyTruthPasses(SelectionProblem problem) {
        Optional<SelectionResult> truth = ResultByTrial.of(problem);
        Assume.that(truth.isPresent());
        List<Standing> standings =
                truth.get().entrants().stream().map(PlacedEntrant::standing).toList();

        for (List<Standing> assigned : assignments(standings.size())) {
            SelectionCertificate certificate =
                    SelectionAudit.of(problem, Forgery.of(problem, truth.get(), assigned), List.of());
            if (assigned.equals(standings)) {
                assertThat(certificate).isEqualTo(new SelectionCertificate(Proof.OPTIMAL, List.of()));
            } else {
                assertThat(certificate.proof()).isEqualTo(Proof.NOTHING);
                assertThat(certificate.violations())
                        .extracting(Violation::code)
                        .as("%s instead of %s", assigned, standings)
                        .containsAnyElementsOf(OF_STANDINGS);
            }
        }
    }

    /** Every way to give some entrants one of the standings a selection can give. */
    private static List<List<Standing>> assignments(int entrants) {
        List<List<Standing>> all = List.of(List.of());
        for (int each = 0; each < entrants; each++) {
            List<List<Standing>> longer = new ArrayList<>();
            for (List<Standing> one : all) {
                for (Standing standing :
                        List.of(Standing.SELECTED, Standing.TIED, Standing.NOT_SELECTED, Standing.LIMITS_CONFLICT)) {
                    List<Standing> next = new ArrayList<>(one);
                    next.add(standing);
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }
}
