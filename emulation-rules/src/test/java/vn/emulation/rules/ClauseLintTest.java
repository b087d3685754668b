package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.rules.LintCampaign.limited;
import static vn.emulation.rules.LintCampaign.met;
import static vn.emulation.rules.lint.DiagnosticCode.BEFORE_ISSUE;
import static vn.emulation.rules.lint.DiagnosticCode.CARRIER_MISSING;
import static vn.emulation.rules.lint.DiagnosticCode.CHECKED_TOO_EARLY;
import static vn.emulation.rules.lint.DiagnosticCode.CITED_UNMODELLED;
import static vn.emulation.rules.lint.DiagnosticCode.CLAUSE_WITHOUT_RULE;
import static vn.emulation.rules.lint.DiagnosticCode.RULE_NOT_LISTED;
import static vn.emulation.rules.lint.DiagnosticCode.UNUSED_PARAMETER;
import static vn.emulation.rules.lint.DiagnosticCode.UNUSED_READING;
import static vn.emulation.rules.lint.DiagnosticCode.UNUSED_TEXT;
import static vn.emulation.rules.lint.DiagnosticCode.VALUE_ENDED;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.emulation.campaign.Campaign;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.source.Treatment;

/** Each check of rules against clauses, documents and days tells its finding, and nothing in a twin. */
class ClauseLintTest {

    private static List<String> found(DiagnosticCode code, Campaign campaign, String... rules) {
        return LintCampaign.rules(code, TestCampaign.load(campaign, List.of(), rules));
    }

    @Test
    void a_clause_that_nothing_carries_is_told() {
        Campaign campaign = LintCampaign.clause(Treatment.MODELLED, "rule:green/1/met");

        assertThat(found(CLAUSE_WITHOUT_RULE, campaign, Drl.rule("green/2/met", "rankKnown", "satisfies")))
                .contains("green EM-230 Nothing carries the clause (green/1), although it is to be modelled:"
                        + " (rule:green/1/met) is not there."
                        + " Maybe write its rule, or treat the clause as INFORMATIVE or HOST.");
        assertThat(found(CLAUSE_WITHOUT_RULE, campaign, met("rankKnown")))
                .noneMatch(told -> told.contains("(green/1)"));
    }

    @Test
    void a_clause_and_its_rules_must_name_each_other() {
        Campaign both = LintCampaign.clause(Treatment.MODELLED, "rule:green/1/met", "rule:green/1/gone");
        Campaign other = LintCampaign.clause(Treatment.MODELLED, "criterion:tidy");
        Campaign listed = LintCampaign.clause(Treatment.MODELLED, "rule:green/1/met");

        assertThat(found(CARRIER_MISSING, both, met("rankKnown")))
                .containsExactly("green EM-231 The clause (green/1) lists (rule:green/1/gone), which is not there."
                        + " Maybe correct the name in the clause, or add what it names.");
        assertThat(found(RULE_NOT_LISTED, other, met("rankKnown")))
                .containsExactly(
                        "rules.drl:1:1 EM-232 The rule (green/1/met) cites the clause (green/1), which does"
                                + " not list it. Maybe add rule:green/1/met to the clause, or correct the @clause of the rule.");
        assertThat(found(CARRIER_MISSING, listed, met("rankKnown"))).isEmpty();
        assertThat(found(RULE_NOT_LISTED, listed, met("rankKnown"))).isEmpty();
    }

    @Test
    void a_clause_that_decides_nothing_must_not_be_cited() {
        assertThat(found(CITED_UNMODELLED, LintCampaign.clause(Treatment.INFORMATIVE), met("rankKnown")))
                .containsExactly("rules.drl:1:1 EM-233 The rule (green/1/met) cites the clause (green/1), which is"
                        + " INFORMATIVE: nothing is decided by it here."
                        + " Maybe treat the clause as MODELLED, or cite the clause that decides.");
        assertThat(found(
                        CITED_UNMODELLED,
                        LintCampaign.clause(Treatment.MODELLED, "rule:green/1/met"),
                        met("rankKnown")))
                .isEmpty();
    }

    @Test
    void what_nothing_uses_is_told() {
        RuleSource texts = RuleSource.of(
                RuleSource.Kind.TEXTS_EN,
                "texts.properties",
                "rule.green/1/met=Met.\nrule.green/1/gone=Gone.\n".getBytes(StandardCharsets.UTF_8));
        RuleSet rules = TestCampaign.load(
                TestCampaign.campaign(),
                List.of(Seed.parameters().get(0), texts),
                met("@reading(\"green/depth=DEEP\")", "criteriaMet > number(\"low\")"));

        assertThat(LintCampaign.rules(UNUSED_READING, rules))
                .containsExactly("green EM-240 No rule and no parameter depends on the reading (green/width)."
                        + " Maybe add @reading to the rules that depend on it, or remove it.");
        assertThat(LintCampaign.rules(UNUSED_PARAMETER, rules))
                .containsExactly(
                        "green EM-241 No rule asks for the parameter (high). Maybe name it in a rule, or remove it.",
                        "green EM-241 No rule asks for the parameter (opening). Maybe name it in a rule, or remove it.",
                        "green EM-241 No rule asks for the parameter (start). Maybe name it in a rule, or remove it.");
        assertThat(LintCampaign.rules(UNUSED_TEXT, rules))
                .containsExactly("green EM-242 There is a text (rule.green/1/gone), and no rule or parameter of that"
                        + " name. Maybe correct the name in the file of texts, or remove the line.");
    }

    @Test
    void a_value_compared_before_its_document_was_issued_is_told() {
        List<RuleSource> three = TestParameters.files(TestParameters.three());
        String rule = met("achievementCount > number(\"limit\")");

        assertThat(LintCampaign.rules(
                        CHECKED_TOO_EARLY, TestCampaign.load(LintCampaign.issued("2026-11-23"), three, rule)))
                .containsExactly("green EM-250 A value of the parameter (limit) was compared with the clause (green/1)"
                        + " on (2026-11-22), before its document can have been issued (2026-11-23)."
                        + " Maybe compare it with the text again, and correct checkedOn.");
        assertThat(LintCampaign.rules(
                        CHECKED_TOO_EARLY, TestCampaign.load(LintCampaign.issued("2026-11-22"), three, rule)))
                .isEmpty();
    }

    @Test
    void a_rule_in_force_before_its_document_was_issued_is_told() {
        Campaign issued = LintCampaign.issued("2024-02-01");

        assertThat(found(BEFORE_ISSUE, issued, met("@from(\"2024-01-31\")", "rankKnown")))
                .containsExactly("rules.drl:1:1 EM-251 The rule (green/1/met) is in force on (2024-01-31), before its"
                        + " document can have been issued (2024-02-01)."
                        + " Maybe correct @from or @before, or the day of the document.");
        assertThat(found(BEFORE_ISSUE, issued, met("@from(\"2024-02-01\")", "rankKnown")))
                .isEmpty();
        assertThat(found(BEFORE_ISSUE, issued, met("@before(\"2024-02-01\")", "rankKnown")))
                .hasSize(1);
        assertThat(found(BEFORE_ISSUE, issued, met("@before(\"2024-02-02\")", "rankKnown")))
                .isEmpty();
    }

    @Test
    void a_value_that_ends_before_the_last_decision_or_receipt_is_told() {
        assertThat(limited(VALUE_ENDED, TestParameters.text("DECIDED", TestParameters.before("2025-12-31"))))
                .containsExactly("green EM-252 In the round (annual-2024) a rule asks for the parameter (limit), which"
                        + " has no value on (2025-12-31); nothing shows that the rule cannot fire then."
                        + " Maybe add the value for those days to the parameter file.");
        assertThat(limited(VALUE_ENDED, TestParameters.text("DECIDED", TestParameters.before("2026-01-01"))))
                .isEmpty();
        assertThat(limited(VALUE_ENDED, TestParameters.text("RECEIVED", TestParameters.before("2024-12-31"))))
                .hasSize(1);
        assertThat(limited(VALUE_ENDED, TestParameters.text("RECEIVED", TestParameters.before("2025-01-01"))))
                .isEmpty();
    }
}
