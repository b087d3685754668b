package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.rules.LintCampaign.limited;
import static vn.emulation.rules.LintCampaign.met;
import static vn.emulation.rules.lint.DiagnosticCode.ALWAYS_TRUE;
import static vn.emulation.rules.lint.DiagnosticCode.CONTRADICTORY_CONSTRAINTS;
import static vn.emulation.rules.lint.DiagnosticCode.CONTRADICTORY_VALUES;
import static vn.emulation.rules.lint.DiagnosticCode.GAP;
import static vn.emulation.rules.lint.DiagnosticCode.NEVER_IN_FORCE;
import static vn.emulation.rules.lint.DiagnosticCode.NEVER_REACHED;
import static vn.emulation.rules.lint.DiagnosticCode.NO_VALUE;
import static vn.emulation.rules.lint.DiagnosticCode.OVERLAP;
import static vn.emulation.rules.lint.DiagnosticCode.SAME_RULE;
import static vn.emulation.rules.lint.DiagnosticCode.SHADOWED;
import static vn.emulation.rules.lint.DiagnosticCode.UNREACHABLE;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.emulation.rules.lint.DiagnosticCode;

/** Each check of rules tells its finding in one case, and nothing in a twin that differs in one fact. */
class RuleLintTest {

    private static List<String> found(DiagnosticCode code, String... rules) {
        return LintCampaign.rules(code, TestCampaign.load(TestCampaign.campaign(), Seed.parameters(), rules));
    }

    @Test
    void constraints_that_exclude_each_other_are_named_and_no_others() {
        String never = met("formOffered, achievementCount > 3, rankKnown, achievementCount < 3");

        assertThat(found(CONTRADICTORY_CONSTRAINTS, never))
                .containsExactly("rules.drl:1:1 EM-201 The rule (green/1/met) never fires: its constraints"
                        + " (achievementCount > 3, achievementCount < 3) exclude each other."
                        + " Maybe correct one of them, or remove the rule.");
        assertThat(found(CONTRADICTORY_CONSTRAINTS, met("formOffered, achievementCount > 3, rankKnown")))
                .isEmpty();
    }

    @Test
    void values_that_no_parameter_has_are_told() {
        assertThat(found(CONTRADICTORY_VALUES, met("criteriaMet > number(\"high\")")))
                .containsExactly("rules.drl:1:1 EM-202 The rule (green/1/met) never fires: with no value that the"
                        + " parameters ever have can (criteriaMet > number(\"high\")) hold together."
                        + " Maybe correct the constraint, or the value in the parameter file.");
        assertThat(found(CONTRADICTORY_VALUES, met("criteriaMet >= number(\"high\")")))
                .isEmpty();
    }

    @Test
    void nominees_that_cannot_be_are_told() {
        assertThat(found(UNREACHABLE, met("kind == NomineeKind.HOUSEHOLD, rankKnown, employmentKnown")))
                .containsExactly("rules.drl:1:1 EM-203 The rule (green/1/met) never fires: nothing in this campaign"
                        + " can be as (kind == NomineeKind.HOUSEHOLD, employmentKnown) asks."
                        + " Maybe correct one of the constraints, or remove the rule.");
        assertThat(found(UNREACHABLE, met("kind == NomineeKind.INDIVIDUAL, rankKnown, employmentKnown")))
                .isEmpty();
        assertThat(found(UNREACHABLE, met("membersKnown, roleKnown"))).hasSize(1);
        assertThat(found(UNREACHABLE, met("membersKnown, !roleKnown"))).isEmpty();
    }

    @Test
    void rounds_criteria_and_forms_that_the_campaign_does_not_have_are_told() {
        assertThat(found(UNREACHABLE, met("roundKind == RoundKind.FINAL"))).hasSize(1);
        assertThat(found(UNREACHABLE, met("roundKind == RoundKind.ANNUAL"))).isEmpty();
        assertThat(found(UNREACHABLE, met("roundYear > 2024"))).hasSize(1);
        assertThat(found(UNREACHABLE, met("roundYear > 2023"))).isEmpty();
        assertThat(found(UNREACHABLE, met("criteriaReachable == 3"))).hasSize(1);
        assertThat(found(UNREACHABLE, met("criteriaReachable == 2"))).isEmpty();
        assertThat(found(UNREACHABLE, met("criteriaMet == 2, !criterionMet(\"tidy\")")))
                .hasSize(1);
        assertThat(found(UNREACHABLE, met("criteriaMet == 1, !criterionMet(\"tidy\")")))
                .isEmpty();
        assertThat(found(UNREACHABLE, met("form == \"medal\", formOffered"))).hasSize(1);
        assertThat(found(UNREACHABLE, met("form == \"letter\", formOffered"))).isEmpty();
        assertThat(found(UNREACHABLE, met("missingDocumentCount > 0"))).hasSize(1);
        assertThat(found(UNREACHABLE, met("missingDocumentCount == 0"))).isEmpty();
    }

    @Test
    void days_that_the_campaign_does_not_reach_are_told() {
        assertThat(found(NEVER_IN_FORCE, met("@clock(\"DECIDED\") @before(\"2024-01-01\")", "rankKnown")))
                .containsExactly("rules.drl:1:1 EM-204 The rule (green/1/met) is in force on no day of this campaign"
                        + " (@clock DECIDED, @before 2024-01-01)."
                        + " Maybe correct its days or its clock, or remove the rule.");
        assertThat(found(NEVER_IN_FORCE, met("@clock(\"DECIDED\") @before(\"2024-01-02\")", "rankKnown")))
                .isEmpty();
        assertThat(found(NEVER_IN_FORCE, met("@clock(\"RECEIVED\") @from(\"2026-01-01\")", "rankKnown")))
                .hasSize(1);
        assertThat(found(NEVER_IN_FORCE, met("@clock(\"RECEIVED\") @from(\"2025-12-31\")", "rankKnown")))
                .isEmpty();
        assertThat(found(NEVER_IN_FORCE, met("@clock(\"ACHIEVEMENT\") @from(\"2024-01-02\")", "rankKnown")))
                .hasSize(1);
        assertThat(found(NEVER_IN_FORCE, met("@clock(\"ACHIEVEMENT\") @from(\"2024-01-01\")", "rankKnown")))
                .isEmpty();
    }

    @Test
    void a_parameter_that_never_has_a_value_is_told() {
        assertThat(limited(NO_VALUE, TestParameters.text("ACHIEVEMENT", TestParameters.before("2024-01-01"))))
                .containsExactly("rules.drl:1:1 EM-205 The rule (green/1/met) never fires: whenever it is in force,"
                        + " (limit) has no value. Maybe add a value for those days to the parameter file.");
        assertThat(limited(NO_VALUE, TestParameters.text("ACHIEVEMENT", TestParameters.before("2024-01-02"))))
                .isEmpty();
    }

    @Test
    void a_constraint_that_says_nothing_is_told() {
        assertThat(found(ALWAYS_TRUE, met("rankKnown, achievementCount >= 0")))
                .containsExactly("rules.drl:1:1 EM-206 In the rule (green/1/met) the constraint"
                        + " (achievementCount >= 0) says nothing: it holds wherever the others do."
                        + " Maybe remove it, or correct the number or name in it.");
        assertThat(found(ALWAYS_TRUE, met("rankKnown, achievementCount >= 1"))).isEmpty();
        assertThat(found(ALWAYS_TRUE, met("achievementCount > 1, achievementCount > 0")))
                .hasSize(1);
        assertThat(found(ALWAYS_TRUE, met("achievementCount < 1, achievementsInRound == 0")))
                .hasSize(1);
        assertThat(found(ALWAYS_TRUE, met("kind == NomineeKind.INDIVIDUAL, kind != NomineeKind.HOUSEHOLD")))
                .hasSize(1);
        assertThat(found(ALWAYS_TRUE, met("kind == NomineeKind.INDIVIDUAL, employmentKnown")))
                .isEmpty();
    }

    @Test
    void two_rules_that_collide_are_told_unless_one_is_the_exception() {
        String bars = Drl.rule("green/1/not", "rankKnown", "bars");

        assertThat(found(OVERLAP, bars, met("formOffered")))
                .containsExactly("rules.drl:8:1 EM-210 On one dossier the rules (green/1/not) and (green/1/met) both"
                        + " fire, and of the clause (green/1) one says no and the other yes. Maybe add to one of"
                        + " them the constraint that excludes the other, or let one be the exception to the other.");
        assertThat(found(OVERLAP, bars, met("@exceptionTo(\"green/1/not\")", "formOffered")))
                .isEmpty();
        assertThat(found(OVERLAP, bars, Drl.rule("green/2/met", "formOffered", "satisfies")))
                .isEmpty();
    }

    @Test
    void a_collision_that_an_exception_always_settles_is_none() {
        String bars = Drl.rule("green/1/not", "rankKnown", "bars");
        String waived = Drl.rule("green/1/waived", "@exceptionTo(\"green/1/not\")", "formOffered", "warns");
        String partly = Drl.rule("green/1/waived", "@exceptionTo(\"green/1/not\")", "!achievementsComplete", "warns");

        assertThat(found(OVERLAP, bars, met("formOffered"), waived)).isEmpty();
        assertThat(found(OVERLAP, bars, met("formOffered"), partly)).hasSize(1);
    }

    @Test
    void rules_of_two_readings_do_not_collide() {
        String bars = Drl.rule("green/1/not", "@reading(\"green/depth=DEEP\")", "rankKnown", "bars");

        assertThat(found(OVERLAP, bars, met("@reading(\"green/depth=FLAT\")", "rankKnown, formOffered")))
                .isEmpty();
        assertThat(found(OVERLAP, bars, met("@reading(\"green/depth=DEEP\")", "rankKnown, formOffered")))
                .hasSize(1);
        assertThat(found(OVERLAP, bars, met("@reading(\"green/width=WIDE\")", "rankKnown, formOffered")))
                .hasSize(1);
    }

    @Test
    void a_dossier_without_an_answer_is_told_by_what_its_rules_read() {
        String bars = Drl.rule("green/1/not", "achievementCount > 1", "bars");

        assertThat(found(GAP, met("achievementCount < 1"), bars))
                .containsExactly("rules.drl:1:1 EM-211 In the round (annual-2024) no rule of the clause (green/1)"
                        + " fires on a dossier such as (achievementCount = 1), and nothing is asked of it."
                        + " Maybe add a rule for such dossiers, or one that says what they need.");
        assertThat(found(GAP, met("achievementCount <= 1"), bars)).isEmpty();
        assertThat(found(GAP, Drl.rule("green/2/met", "achievementCount < 1", "satisfies")))
                .isEmpty();
    }

    @Test
    void a_text_that_no_form_can_have_as_its_id_is_asked_of_no_dossier() {
        String longest = "x".repeat(120);

        assertThat(found(GAP, met("form != \"" + longest + "\""))).hasSize(1);
        assertThat(found(GAP, met("form != \"" + longest + "x\""))).isEmpty();
        assertThat(found(GAP, met("form != \"\""))).isEmpty();
    }

    @Test
    void a_parameter_without_a_value_is_asked_for_and_leaves_no_gap() {
        String rest = Drl.rule("green/1/rest", "achievementCount <= number(\"limit\")", "bars");
        RuleSource ended = RuleSource.parameters(
                "parameters.json", TestParameters.text("ACHIEVEMENT", TestParameters.before("2020-01-01")));
        String more = met("achievementCount > number(\"limit\")");

        assertThat(LintCampaign.rules(GAP, TestCampaign.load(TestCampaign.campaign(), List.of(ended), more, rest)))
                .isEmpty();
        assertThat(LintCampaign.rules(
                        GAP, TestCampaign.load(TestCampaign.campaign(), List.of(ended), met("rankKnown"))))
                .hasSize(1);
    }

    @Test
    void two_rules_that_say_the_same_are_told() {
        String first = Drl.rule("green/1/a", "rankKnown, achievementCount > 0", "satisfies");

        assertThat(found(SAME_RULE, first, Drl.rule("green/1/b", "achievementCount >= 1, rankKnown", "satisfies")))
                .containsExactly("rules.drl:8:1 EM-220 The rule (green/1/b) says the same as (green/1/a)."
                        + " Maybe remove one of the two.");
        assertThat(found(SAME_RULE, first, Drl.rule("green/1/b", "achievementCount >= 1, rankKnown", "warns")))
                .isEmpty();
        assertThat(found(SAME_RULE, first, Drl.rule("green/2/b", "achievementCount >= 1, rankKnown", "satisfies")))
                .isEmpty();
        assertThat(found(
                        SAME_RULE,
                        first,
                        Drl.rule(
                                "green/1/b",
                                "@reading(\"green/depth=DEEP\")",
                                "achievementCount >= 1, rankKnown",
                                "satisfies")))
                .isEmpty();
    }

    @Test
    void a_rule_that_another_covers_is_told() {
        String wide = Drl.rule("green/1/wide", "achievementCount > 1", "satisfies");

        assertThat(found(SHADOWED, Drl.rule("green/1/narrow", "achievementCount > 2", "satisfies"), wide))
                .containsExactly("rules.drl:1:1 EM-221 The rule (green/1/narrow) says nothing new: wherever it fires,"
                        + " (green/1/wide) fires too and says the same."
                        + " Maybe remove it, or correct what should tell the two apart.");
        assertThat(found(SHADOWED, Drl.rule("green/1/narrow", "achievementCount < 2", "satisfies"), wide))
                .isEmpty();
        assertThat(found(
                        SHADOWED,
                        Drl.rule("green/1/narrow", "@from(\"2024-01-01\")", "achievementCount > 1", "satisfies"),
                        wide))
                .hasSize(1);
        assertThat(found(
                        SHADOWED,
                        Drl.rule("green/1/narrow", "achievementCount > 2", "satisfies"),
                        Drl.rule("green/1/wide", "@from(\"2024-01-01\")", "achievementCount > 1", "satisfies")))
                .isEmpty();
    }

    @Test
    void a_rule_that_nothing_reaches_is_told_where_dossiers_are_given() {
        RuleSet rules = TestCampaign.load(met("receivedOnKnown"), Drl.rule("green/1/not", "rankKnown", "bars"));
        EvaluationRequest request =
                Requests.of(rules.campaign(), TestCampaign.dossier()).build();
        EvaluationRequest ranked = Requests.of(rules.campaign(), Dossiers.ranked(TestCampaign.dossier(), 1))
                .build();

        assertThat(LintCampaign.told(NEVER_REACHED, RuleLint.of(rules, List.of(request)), Locale.ENGLISH))
                .containsExactly("rules.drl:8:1 EM-222 The rule (green/1/not) fires on nothing in the rounds it was"
                        + " tried on (1). Maybe add a dossier on which it should fire, or look whether it ever can.");
        assertThat(LintCampaign.told(NEVER_REACHED, RuleLint.of(rules, List.of(ranked)), Locale.ENGLISH))
                .isEmpty();
        assertThat(LintCampaign.rules(NEVER_REACHED, rules)).isEmpty();
    }

    @Test
    void findings_are_told_in_vietnamese_too() {
        RuleSet rules = TestCampaign.load(met("achievementCount > 3, achievementCount < 3"));

        assertThat(LintCampaign.told(CONTRADICTORY_CONSTRAINTS, RuleLint.of(rules), Diagnosed.VIETNAMESE))
                .containsExactly("rules.drl:1:1 EM-201 Quy tắc (green/1/met) không bao giờ áp dụng: các ràng buộc"
                        + " (achievementCount > 3, achievementCount < 3) loại trừ lẫn nhau."
                        + " Có thể cần sửa một ràng buộc, hoặc bỏ quy tắc.");
    }
}
