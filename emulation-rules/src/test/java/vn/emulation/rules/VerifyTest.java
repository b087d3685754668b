package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.emulation.decision.Decision;
import vn.emulation.decision.DecisionBuilder;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.ProvenanceBuilder;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.RoundReportBuilder;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;

/** A report is verified by evaluating its request again. */
class VerifyTest {

    private static final RuleSet RULES = TestCampaign.load(Drl.rule("green/1/met", "formOffered", "satisfies"));
    private static final EmulationEngine ENGINE = EmulationEngine.of(RULES);
    private static final Dossier FIRST = TestCampaign.dossier();
    private static final Dossier SECOND = Dossiers.named(FIRST, "D-2");
    private static final EvaluationRequest REQUEST =
            Requests.of(RULES.campaign(), FIRST, SECOND).build();
    private static final RoundReport REPORT = ENGINE.evaluate(REQUEST);

    private static RoundReport withFirst(Decision decision) {
        return RoundReportBuilder.builder(REPORT)
                .decisions(List.of(decision, REPORT.decisions().get(1)))
                .build();
    }

    private static String verification(boolean verified, boolean sameOrigin, String... differences) {
        return verified + " " + sameOrigin + " " + List.of(differences);
    }

    private static String told(Verification verification) {
        List<String> differences =
                verification.differences().stream().map(DossierId::value).toList();
        return verification.verified() + " " + verification.sameOrigin() + " " + differences;
    }

    @Test
    void the_report_of_a_request_is_verified() {
        assertThat(told(ENGINE.verify(REPORT, REQUEST))).isEqualTo(verification(true, true));
    }

    @Test
    void a_verdict_changed_by_hand_is_found() {
        Decision tampered = DecisionBuilder.builder(REPORT.decisions().get(0))
                .planVerdict(Verdict.NOT_ELIGIBLE)
                .build();

        assertThat(told(ENGINE.verify(withFirst(tampered), REQUEST))).isEqualTo(verification(false, true, "D-1"));
    }

    @Test
    void an_outcome_changed_by_hand_is_found() {
        Decision tampered = DecisionBuilder.builder(REPORT.decisions().get(0))
                .outcome(Outcome.PROPOSED)
                .build();

        assertThat(told(ENGINE.verify(withFirst(tampered), REQUEST))).isEqualTo(verification(false, true, "D-1"));
    }

    @Test
    void a_decision_left_out_is_found() {
        RoundReport shortened = RoundReportBuilder.builder(REPORT)
                .decisions(REPORT.decisions().subList(0, 1))
                .build();

        assertThat(told(ENGINE.verify(shortened, REQUEST))).isEqualTo(verification(false, true, "D-2"));
    }

    @Test
    void a_change_outside_the_decisions_is_found() {
        RoundReport later = RoundReportBuilder.builder(REPORT)
                .decidedOn(LocalDate.parse("2026-11-23"))
                .build();
        RoundReport unplaced =
                RoundReportBuilder.builder(REPORT).placements(List.of()).build();

        assertThat(told(ENGINE.verify(later, REQUEST))).isEqualTo(verification(false, true));
        assertThat(told(ENGINE.verify(unplaced, REQUEST))).isEqualTo(verification(false, true));
    }

    @Test
    void a_report_by_other_rules_is_of_another_origin() {
        RuleSet others = TestCampaign.load(Drl.rule("green/1/met", "formOffered", "bars"));
        RoundReport relabelled = RoundReportBuilder.builder(REPORT)
                .provenance(ProvenanceBuilder.builder(REPORT.provenance())
                        .rulesDigest("0".repeat(64))
                        .build())
                .build();

        assertThat(told(EmulationEngine.of(others).verify(REPORT, REQUEST)))
                .isEqualTo(verification(false, false, "D-1", "D-2"));
        assertThat(told(ENGINE.verify(relabelled, REQUEST))).isEqualTo(verification(false, false));
    }

    @Test
    void a_report_of_other_inputs_is_of_another_origin() {
        EvaluationRequest other = Requests.of(RULES.campaign(), Dossiers.received(FIRST, "2024-10-02"), SECOND)
                .build();

        assertThat(told(ENGINE.verify(REPORT, other))).isEqualTo(verification(false, false, "D-1"));
    }
}
