package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.rules.lint.DiagnosticCode.GAP;
import static vn.emulation.rules.lint.DiagnosticCode.LINT_CUT_SHORT;
import static vn.emulation.rules.lint.DiagnosticCode.OVERLAP;
import static vn.emulation.rules.lint.DiagnosticCode.SAME_RULE;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.emulation.rules.internal.lint.LintLimits;
import vn.emulation.rules.internal.lint.LintLimitsBuilder;
import vn.emulation.rules.internal.lint.LintScope;
import vn.emulation.rules.internal.lint.RuleSetLinter;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.rules.lint.LintFinding;

/** At each limit the lint looks at everything; one below, it says where it stopped. */
class LintLimitsTest {

    private static final String FIX = " Maybe split the clause or rule into simpler ones, and look again.";

    private static List<LintFinding> lint(RuleSet rules, LintLimitsBuilder limits) {
        LintScope scope = LintScope.of(rules.campaign(), List.of());
        return new RuleSetLinter(rules.engine().trials(), rules.engine(), scope).rules(List.of(), limits.build());
    }

    private static LintLimitsBuilder standard() {
        return LintLimitsBuilder.builder(LintLimits.STANDARD);
    }

    private static List<String> told(DiagnosticCode code, List<LintFinding> findings) {
        return LintCampaign.told(code, findings, Locale.ENGLISH);
    }

    @Test
    void pairs_of_rules_of_one_effect_are_compared_up_to_their_limit() {
        RuleSet rules = TestCampaign.load(
                Drl.rule("green/1/a", "rankKnown", "satisfies"),
                Drl.rule("green/1/b", "achievementCount > 1", "satisfies"),
                Drl.rule("green/1/c", "achievementCount >= 2", "satisfies"));

        assertThat(told(LINT_CUT_SHORT, lint(rules, standard().pairs(2))))
                .containsExactly("green EM-290 The lint looked at (green) no further than (2) pairs of rules of one"
                        + " effect: there may be more to find." + FIX);
        assertThat(told(SAME_RULE, lint(rules, standard().pairs(2)))).isEmpty();
        for (int limit : new int[] {3, 4}) {
            assertThat(told(LINT_CUT_SHORT, lint(rules, standard().pairs(limit))))
                    .isEmpty();
            assertThat(told(SAME_RULE, lint(rules, standard().pairs(limit)))).hasSize(1);
        }
    }

    @Test
    void pairs_of_rules_of_opposite_effects_are_compared_up_to_their_limit() {
        RuleSet rules = TestCampaign.load(
                Drl.rule("green/1/not", "rankKnown", "bars"),
                Drl.rule("green/1/a", "!rankKnown", "satisfies"),
                Drl.rule("green/1/b", "achievementCount > 1", "satisfies"));

        assertThat(told(LINT_CUT_SHORT, lint(rules, standard().opposites(1))))
                .containsExactly(
                        "green EM-290 The lint looked at (green) no further than (1) pairs of rules of opposite"
                                + " effects: there may be more to find." + FIX);
        assertThat(told(OVERLAP, lint(rules, standard().opposites(1)))).isEmpty();
        for (int limit : new int[] {2, 3}) {
            assertThat(told(LINT_CUT_SHORT, lint(rules, standard().opposites(limit))))
                    .isEmpty();
            assertThat(told(OVERLAP, lint(rules, standard().opposites(limit)))).hasSize(1);
        }
    }

    @Test
    void settings_are_looked_at_all_or_none() {
        RuleSet rules =
                TestCampaign.load(Drl.rule("green/1/a", "@reading(\"green/depth=DEEP\")", "rankKnown", "satisfies"));

        assertThat(told(LINT_CUT_SHORT, lint(rules, standard().settings(1))))
                .containsExactly(
                        "rules.drl:1:1 EM-290 The lint looked at (green/1) no further than (1) combinations of round, day"
                                + " and alternative: there may be more to find." + FIX,
                        "rules.drl:1:1 EM-290 The lint looked at (green/1/a) no further than (1) combinations of round,"
                                + " day and alternative: there may be more to find." + FIX);
        assertThat(told(GAP, lint(rules, standard().settings(1)))).isEmpty();
        for (int limit : new int[] {2, 3}) {
            assertThat(told(LINT_CUT_SHORT, lint(rules, standard().settings(limit))))
                    .isEmpty();
            assertThat(told(GAP, lint(rules, standard().settings(limit)))).hasSize(1);
        }
    }

    private static RuleSet unanswered() {
        return TestCampaign.load(
                Drl.rule("green/1/a", "rankKnown, !achievementsComplete, achievementCount > 1", "satisfies"),
                Drl.rule("green/1/b", "!rankKnown, documentsComplete, achievementCount > 1", "satisfies"),
                Drl.rule("green/1/c", "achievementCount <= 1", "satisfies"));
    }

    @Test
    void a_search_ends_with_its_steps_and_finds_with_one_more() {
        RuleSet rules = unanswered();
        int enough = IntStream.iterate(1, steps -> steps + 1)
                .filter(steps -> told(GAP, lint(rules, standard().steps(steps))).size() == 1)
                .findFirst()
                .orElseThrow();

        assertThat(enough).isGreaterThan(3);
        assertThat(told(LINT_CUT_SHORT, lint(rules, standard().steps(enough - 1))))
                .containsExactly("rules.drl:1:1 EM-290 The lint looked at (green/1) no further than (" + (enough - 1)
                        + ") steps of search: there may be more to find." + FIX);
        assertThat(told(LINT_CUT_SHORT, lint(rules, standard().steps(enough)))).isEmpty();
        assertThat(told(LINT_CUT_SHORT, lint(rules, standard().steps(enough + 1))))
                .isEmpty();
    }

    @Test
    void all_searches_share_their_steps() {
        RuleSet rules = unanswered();

        assertThat(told(LINT_CUT_SHORT, lint(rules, standard().allSteps(2))))
                .containsExactly(
                        "green EM-290 The lint looked at (green) no further than (2) steps of search: there may be more"
                                + " to find." + FIX,
                        "rules.drl:1:1 EM-290 The lint looked at (green/1) no further than (5000) steps of search: there"
                                + " may be more to find." + FIX);
    }
}
