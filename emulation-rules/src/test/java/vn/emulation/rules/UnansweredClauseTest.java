package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.Campaign;
import vn.emulation.dossier.Dossier;

/** No answer by default: what a required clause lacks an answer for is never decided. */
class UnansweredClauseTest {

    private static final Dossier DOSSIER = TestCampaign.dossier();

    private static String decided(Campaign campaign, String... rules) {
        return Told.decision(TestCampaign.decide(TestCampaign.load(campaign, List.of(), rules), DOSSIER));
    }

    @Test
    void without_rules_a_required_clause_is_open() {
        assertThat(decided(TestCampaign.campaign())).isEqualTo("""
                UNDETERMINED
                green/1 UNDETERMINED""");
    }

    @Test
    void a_required_clause_whose_rules_do_not_apply_is_open() {
        assertThat(decided(
                        TestCampaign.requiring("green/1", "green/2"),
                        Drl.rule("green/1/met", "formOffered", "satisfies"),
                        Drl.rule("green/2/met", "!formOffered", "satisfies")))
                .isEqualTo("""
                UNDETERMINED
                green/1 SATISFIED: green/1/met
                green/2 UNDETERMINED""");
    }

    @Test
    void a_warning_is_no_answer() {
        assertThat(decided(TestCampaign.campaign(), Drl.rule("green/1/warned", "formOffered", "warns")))
                .isEqualTo("""
                UNDETERMINED
                green/1 UNDETERMINED
                warning green/1/warned""");
    }

    @Test
    void a_clause_that_nothing_requires_and_no_rule_answers_is_not_told() {
        assertThat(decided(
                        TestCampaign.campaign(),
                        Drl.rule("green/1/met", "formOffered", "satisfies"),
                        Drl.rule("green/2/barred", "!formOffered", "bars")))
                .isEqualTo("""
                ELIGIBLE
                green/1 SATISFIED: green/1/met""");
    }

    @Test
    void a_clause_that_nothing_requires_counts_once_a_rule_answers_it() {
        String met = Drl.rule("green/1/met", "formOffered", "satisfies");

        assertThat(decided(TestCampaign.campaign(), met, Drl.rule("green/3/barred", "formOffered", "bars")))
                .isEqualTo("""
                NOT_ELIGIBLE
                green/1 SATISFIED: green/1/met
                green/3 BARRED: green/3/barred""");
        assertThat(decided(TestCampaign.campaign(), met, Drl.rule("green/3/open", "formOffered", "needs sector")))
                .isEqualTo("""
                UNDETERMINED
                green/1 SATISFIED: green/1/met
                green/3 UNDETERMINED: green/3/open; needs sector""");
    }

    @Test
    void a_form_that_is_not_offered_requires_the_clauses_of_every_offer() {
        Dossier other = Dossiers.but(DOSSIER).form(AwardFormId.of("medal")).build();
        RuleSet rules = TestCampaign.load(Drl.rule("green/2/met", "!formOffered", "satisfies"));

        assertThat(Told.decision(TestCampaign.decide(rules, other))).isEqualTo("""
                UNDETERMINED
                green/1 UNDETERMINED
                green/2 SATISFIED: green/2/met""");
    }

    @Test
    void a_rule_of_two_clauses_answers_both() {
        String both = Drl.written(
                "green/both/met",
                "@clause(\"green/1, green/2\")",
                "$dossier : Dossier( formOffered )",
                "findings.satisfies($dossier);");

        assertThat(decided(TestCampaign.requiring("green/1", "green/2"), both)).isEqualTo("""
                ELIGIBLE
                green/1 SATISFIED: green/both/met
                green/2 SATISFIED: green/both/met""");
    }

    @Test
    void a_clause_named_twice_by_a_rule_is_answered_once() {
        String twice = Drl.written(
                "green/1/met",
                "@clause(\"green/1, green/1\")",
                "$dossier : Dossier( formOffered )",
                "findings.satisfies($dossier);");

        assertThat(decided(TestCampaign.campaign(), twice)).isEqualTo("""
                ELIGIBLE
                green/1 SATISFIED: green/1/met""");
    }
}
