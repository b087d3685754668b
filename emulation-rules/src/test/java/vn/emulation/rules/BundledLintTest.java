package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.emulation.rules.lint.LintFinding;

/** The rules that ship give no false alarm. */
class BundledLintTest {

    private static List<String> told(List<LintFinding> findings) {
        return findings.stream().map(finding -> finding.told(Locale.ENGLISH)).toList();
    }

    private static List<EvaluationRequest> samples(BundledPlan plan) {
        return plan.sampleRounds().stream().map(plan::sample).toList();
    }

    @Test
    void nothing_is_found_in_the_rules_of_administrative_reform() {
        assertThat(told(RuleLint.of(Plans.REFORM_RULES, samples(Plans.REFORM)))).isEmpty();
    }

    @Test
    void nothing_is_found_in_the_rules_for_the_poor() {
        assertThat(told(RuleLint.of(Plans.POOR_RULES, samples(Plans.POOR)))).isEmpty();
    }

    @Test
    void nothing_is_found_in_the_law_joined_to_either_plan() {
        assertThat(told(RuleLint.of(PlansUnderLaw.of(Plans.REFORM)))).isEmpty();
        assertThat(told(RuleLint.of(PlansUnderLaw.of(Plans.POOR)))).isEmpty();
    }

    @Test
    void findings_do_not_depend_on_the_order_of_files_or_on_the_locale() {
        String second = Drl.rule("green/2/met", "achievementCount > 2, achievementCount < 2", "satisfies");
        RuleSource one = RuleSource.rules("a.drl", Drl.rule("green/1/met", "rankKnown", "satisfies"));
        RuleSource other = RuleSource.rules("b.drl", second + Drl.rule("green/1/not", "formOffered", "bars"));
        List<LintFinding> findings = RuleLint.of(RuleSet.load(TestCampaign.campaign(), List.of(one, other)));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(RuleLint.of(RuleSet.load(TestCampaign.campaign(), List.of(other, one))))
                    .isEqualTo(findings);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(findings)
                .isSorted()
                .extracting(finding -> finding.code().id())
                .contains("EM-201", "EM-210", "EM-211");
    }
}
