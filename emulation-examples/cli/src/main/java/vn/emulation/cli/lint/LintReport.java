package vn.emulation.cli.lint;

import java.util.List;
import vn.emulation.rules.lint.Severity;

/**
 * What the lint found, in one language.
 *
 * @param schemaVersion the version of this form, 1
 * @param language {@code vi} or {@code en}
 * @param campaigns whose rules were looked at
 * @param findings what was found, in file order
 */
public record LintReport(
        int schemaVersion, String language, List<LintedCampaign> campaigns, List<FoundProblem> findings) {

    /** Copies the lists. */
    public LintReport {
        campaigns = List.copyOf(campaigns);
        findings = List.copyOf(findings);
    }

    /** Returns the number of findings of a severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
