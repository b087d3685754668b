package vn.emulation.testing.cases;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import vn.emulation.decision.RoundReport;
import vn.emulation.testing.rules.RulesUnderTest;

/**
 * What came of a case.
 *
 * @param given the case
 * @param report what came of it
 * @param differences where that is not what was expected; none where the case passes
 */
public record CaseOutcome(RuleCase given, RoundReport report, List<CaseDifference> differences) {

    /** Copies the list. */
    public CaseOutcome {
        differences = ImmutableList.copyOf(differences);
    }

    /** Returns whether everything came as expected. */
    public boolean passed() {
        return differences.isEmpty();
    }

    /** Compares a report with what was expected. */
    public static CaseOutcome of(RuleCase given, RoundReport report) {
        return new CaseOutcome(given, report, Comparison.of(given, report));
    }

    /**
     * Returns what came of the case for a person, in Vietnamese or English: every difference and, for a rule that fired
     * or did not, why, with the values seen and asked for.
     *
     * @param rules the rules that it was run with
     */
    public String text(RulesUnderTest rules, Locale locale) {
        return String.join("\n", new OutcomeText(this, rules, locale).lines());
    }
}
