package vn.emulation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.emulation.decision.Decisions.decision;
import static vn.emulation.decision.Decisions.report;
import static vn.emulation.decision.Verdict.ELIGIBLE;
import static vn.emulation.decision.Verdict.NOT_ELIGIBLE;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.emulation.dossier.DossierId;

class RoundReportTest {
    private static final RoundReport REPORT = report(decision("D1", ELIGIBLE), decision("D2", NOT_ELIGIBLE));

    @Test
    void equal_decisions_in_any_order_are_no_difference() {
        RoundReport reversed = report(decision("D2", NOT_ELIGIBLE), decision("D1", ELIGIBLE));

        assertThat(REPORT.differences(reversed)).isEmpty();
    }

    @Test
    void differences_are_the_dossiers_decided_otherwise_or_by_one_report_only() {
        RoundReport other = report(decision("D3", ELIGIBLE), decision("D2", ELIGIBLE));

        assertThat(REPORT.differences(other))
                .containsExactly(DossierId.of("D1"), DossierId.of("D2"), DossierId.of("D3"));
        assertThat(other.differences(REPORT)).isEqualTo(REPORT.differences(other));
    }

    @Test
    void counts_every_verdict_of_the_plan() {
        assertThat(REPORT.verdicts())
                .containsExactly(
                        Map.entry(Verdict.ERROR, 0L),
                        Map.entry(NOT_ELIGIBLE, 1L),
                        Map.entry(Verdict.CONTESTED, 0L),
                        Map.entry(Verdict.UNDETERMINED, 0L),
                        Map.entry(ELIGIBLE, 1L));
    }

    @Test
    void counts_cannot_be_changed() {
        Map<Verdict, Long> verdicts = REPORT.verdicts();

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> verdicts.put(ELIGIBLE, 2L));
    }

    @Test
    void finds_the_decision_on_a_dossier() {
        assertThat(REPORT.decision(DossierId.of("D2"))).contains(decision("D2", NOT_ELIGIBLE));
        assertThat(REPORT.decision(DossierId.of("D3"))).isEmpty();
    }
}
