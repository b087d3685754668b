package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.emulation.campaign.RoundId;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.RoundReportBuilder;
import vn.emulation.dossier.CouncilVote;
import vn.emulation.dossier.DossierId;
import vn.emulation.quota.PlacedCandidate;
import vn.emulation.quota.Placement;
import vn.emulation.quota.PlacementBuilder;
import vn.emulation.quota.Standing;
import vn.emulation.quota.selection.TieCase;
import vn.emulation.quota.selection.TieDecision;
import vn.emulation.quota.selection.audit.Proof;
import vn.emulation.quota.selection.audit.SelectionCertificate;
import vn.emulation.validation.InvalidValueException;

/** The bundled round of 2026 waits for a council, is settled by its decision, and its places are certified. */
class BundledTieTest {

    private static final BundledPlan PLAN = BundledPlans.plan("ar-2023-2030");
    private static final EmulationEngine ENGINE = EmulationEngine.of(PLAN.ruleSet());
    private static final EvaluationRequest OPEN = PLAN.sample(RoundId.of("annual-2026"));
    private static final RoundReport REPORT = ENGINE.evaluate(OPEN);

    private static EvaluationRequest decided(TieCase tie, String... chosen) {
        CouncilVote vote = new CouncilVote("Hội đồng", LocalDate.parse("2026-11-05"), 11, 9, 2);
        TieDecision decision = new TieDecision(tie.digest(), List.of(chosen), "31/BB-HĐTĐKT", vote);
        return EvaluationRequestBuilder.builder(OPEN)
                .tieDecisions(List.of(decision))
                .build();
    }

    private static Outcome outcome(RoundReport report, String dossier) {
        return report.decision(DossierId.of(dossier)).orElseThrow().outcome();
    }

    @Test
    void the_council_chooses_two_of_three_and_the_third_is_next() {
        TieCase tie = REPORT.quota().ties().get(0);
        EvaluationRequest request = decided(tie, "HS-2026-019", "HS-2026-075");
        RoundReport settled = ENGINE.evaluate(request);

        assertThat(tie.tied()).containsExactly("HS-2026-019", "HS-2026-025", "HS-2026-075");
        assertThat(settled.quota().ties()).isEmpty();
        assertThat(settled.quota().decided()).isEqualTo(request.tieDecisions());
        assertThat(outcome(settled, "HS-2026-019")).isEqualTo(Outcome.PROPOSED);
        assertThat(outcome(settled, "HS-2026-075")).isEqualTo(Outcome.PROPOSED);
        assertThat(outcome(settled, "HS-2026-025")).isEqualTo(Outcome.RESERVE);
        assertThat(ENGINE.verify(settled, request).selection())
                .isEqualTo(new SelectionCertificate(Proof.OPTIMAL, List.of()));
    }

    @Test
    void a_decision_from_before_a_dossier_came_late_is_refused() {
        TieCase tie = REPORT.quota().ties().get(0);
        EvaluationRequest stale = decided(tie, "HS-2026-019", "HS-2026-075");
        EvaluationRequest later = EvaluationRequestBuilder.builder(stale)
                .dossiers(stale.dossiers().stream()
                        .filter(dossier -> !dossier.id().value().equals("HS-2026-025"))
                        .toList())
                .build();

        assertThatThrownBy(() -> ENGINE.evaluate(later))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("A decision is about the tie (" + tie.digest() + "), which is none of the selection"
                        + " (ar-2023-2030/annual-2026). Maybe it was made before dossiers, ranks or limits changed:"
                        + " put the present case to the council.");
    }

    @Test
    void the_certificate_proves_the_open_report_and_finds_a_place_given_by_hand() {
        assertThat(ENGINE.verify(REPORT, OPEN).selection())
                .isEqualTo(new SelectionCertificate(Proof.OPTIMAL, List.of()));

        RoundReport forged = RoundReportBuilder.builder(REPORT)
                .placements(REPORT.placements().stream()
                        .map(BundledTieTest::withOnePlaceMore)
                        .toList())
                .build();
        SelectionCertificate found = ENGINE.verify(forged, OPEN).selection();

        assertThat(found.proof()).isEqualTo(Proof.NOTHING);
        assertThat(found.violations())
                .anySatisfy(
                        violation -> assertThat(violation.text(Locale.ENGLISH)).contains("HS-2026-001"));
    }

    private static Placement withOnePlaceMore(Placement placement) {
        return PlacementBuilder.builder(placement)
                .candidates(placement.candidates().stream()
                        .map(placed -> placed.candidate().dossier().value().equals("HS-2026-001")
                                ? new PlacedCandidate(placed.candidate(), Standing.SELECTED, placed.certainFrom())
                                : placed)
                        .toList())
                .build();
    }
}
