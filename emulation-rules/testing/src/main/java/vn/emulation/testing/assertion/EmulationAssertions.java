package vn.emulation.testing.assertion;

import vn.emulation.decision.Decision;
import vn.emulation.decision.RoundReport;
import vn.emulation.prize.PrizeBill;

/**
 * Assertions on what was decided, beside those of AssertJ.
 *
 * <p>Messages are in English unless another locale is asked for.
 */
public final class EmulationAssertions {

    private EmulationAssertions() {}

    /** Starts assertions on the report of a round. */
    public static RoundReportAssert assertThat(RoundReport report) {
        return new RoundReportAssert(report, FailureText.PLAIN);
    }

    /** Starts assertions on the report of a round whose rules are known, so that failures say why. */
    public static RoundReportAssert assertThat(DecidedByRules decided) {
        return assertThat(decided.report()).by(decided.rules(), decided.request());
    }

    /** Starts assertions on one decision. */
    public static DecisionAssert assertThat(Decision decision) {
        return new DecisionAssert(decision, FailureText.PLAIN);
    }

    /** Starts assertions on what several awards pay. */
    public static PrizeBillAssert assertThat(PrizeBill bill) {
        return new PrizeBillAssert(bill, FailureText.PLAIN);
    }
}
