package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.emulation.campaign.Campaign;
import vn.emulation.rules.internal.engine.CodeBase;
import vn.emulation.rules.internal.engine.Trials;
import vn.emulation.rules.internal.lint.LintLimits;
import vn.emulation.rules.internal.lint.LintScope;
import vn.emulation.rules.internal.lint.RuleSetLinter;
import vn.emulation.rules.internal.load.Diagnostics;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.load.RuleSetLoader;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.rules.lint.LintFinding;

/** The lint of many rules ends, and says where it stopped. */
class LargeRuleSetLintTest {

    private static final Campaign CAMPAIGN = TestCampaign.requiring("green/1", "green/2", "green/3", "green/4");

    /** Rules of four clauses of which those that bar and those that satisfy all overlap, yet no pair can be settled fast. */
    private static String rules(int from, int before) {
        return IntStream.range(from, before)
                .mapToObj(index -> Drl.rule(
                        "green/" + (1 + index % 4) + "/r" + index,
                        "achievementCount > " + index / 8 + ", achievementCount < " + (index / 8 + 2)
                                + ", criteriaMet <= criteriaReachable, achievementsInRound <= " + index,
                        index % 8 < 4 ? "bars" : "satisfies"))
                .collect(Collectors.joining());
    }

    private static List<LintFinding> lint(int count, LintLimits limits) {
        Diagnostics diagnostics = new Diagnostics();
        List<RuleSource> files = List.of(
                RuleSource.rules("a.drl", rules(0, count / 2)), RuleSource.rules("b.drl", rules(count / 2, count)));
        LoadedRules loaded = new RuleSetLoader(CAMPAIGN, diagnostics).load(files);
        assertThat(diagnostics.sorted()).isEmpty();
        RuleSet engine = TestCampaign.load(Drl.rule("green/1/met", "formOffered", "satisfies"));
        Trials trials = new Trials(loaded, CodeBase.compile(loaded.rules()));
        return new RuleSetLinter(trials, engine.engine(), LintScope.of(CAMPAIGN, List.of())).rules(List.of(), limits);
    }

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void two_thousand_rules_are_linted_in_bounded_time() {
        List<LintFinding> findings = lint(2_000, LintLimits.STANDARD);

        assertThat(findings.stream()
                        .filter(finding -> finding.code() == DiagnosticCode.LINT_CUT_SHORT)
                        .map(finding -> finding.told(Locale.ENGLISH)))
                .containsExactly(
                        "green EM-290 The lint looked at (green) no further than (100000) pairs of rules of one effect:"
                                + " there may be more to find."
                                + " Maybe split the clause or rule into simpler ones, and look again.",
                        "green EM-290 The lint looked at (green) no further than (20000) pairs of rules of opposite"
                                + " effects: there may be more to find."
                                + " Maybe split the clause or rule into simpler ones, and look again.");
    }
}
