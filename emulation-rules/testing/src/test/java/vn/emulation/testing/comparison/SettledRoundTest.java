package vn.emulation.testing.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.CouncilVote;
import vn.emulation.dossier.DossierId;
import vn.emulation.quota.selection.TieCase;
import vn.emulation.quota.selection.TieDecision;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.testing.rules.Workbench;

/** What a council decided on a tie holds for that very tie and is left out where other rules leave none. */
class SettledRoundTest {

    private static final EvaluationRequest SAMPLE = ChangedPlan.sample("annual-2026");

    @Test
    void a_decision_settles_its_tie_by_the_first_rules_and_is_left_out_by_the_second() {
        Workbench before = ChangedPlan.bundled();
        Workbench after = ChangedPlan.with(ChangedPlan.LATER);
        TieCase tie = before.evaluate(SAMPLE).quota().ties().get(0);
        EvaluationRequest settled = EvaluationRequestBuilder.builder(SAMPLE)
                .tieDecisions(List.of(decision(tie)))
                .build();

        RoundReport first = SettledRound.report(before, settled);
        RoundReport second = SettledRound.report(after, settled);

        assertThat(first).isEqualTo(before.evaluate(settled));
        assertThat(first.decision(DossierId.of(tie.tied().get(0))).orElseThrow().outcome())
                .isEqualTo(Outcome.PROPOSED);
        assertThat(second).isEqualTo(after.evaluate(SAMPLE));
    }

    private static TieDecision decision(TieCase tie) {
        CouncilVote vote = new CouncilVote("council", LocalDate.of(2026, 11, 1), 7, 5, 1);
        return new TieDecision(tie.digest(), tie.tied().subList(0, tie.places()), "BB-01", vote);
    }
}
