package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.emulation.dossier.Dossier;

/** Readings: a clause is judged under each alternative that matters to the dossier, until a ruling settles it. */
class ReadingTest {

    private static final Dossier PLAIN = TestCampaign.dossier();
    private static final Dossier RANKED = Dossiers.ranked(PLAIN, 1);
    private static final String DEEP = "@reading(\"green/depth=DEEP\")";
    private static final String FLAT = "@reading(\"green/depth=FLAT\")";

    private static String decided(RuleSet rules, Dossier dossier, String... rulings) {
        return Told.decision(TestCampaign.decide(rules, dossier, rulings));
    }

    @Test
    void readings_that_disagree_are_contested_until_a_ruling_stands() {
        RuleSet rules = TestCampaign.load(
                Drl.rule("green/1/barred", DEEP, "formOffered", "bars"),
                Drl.rule("green/1/met", FLAT, "formOffered", "satisfies"));

        assertThat(decided(rules, PLAIN)).isEqualTo("""
                CONTESTED
                green/1 CONTESTED
                  [green/depth=DEEP] BARRED: green/1/barred
                  [green/depth=FLAT] SATISFIED: green/1/met""");
        assertThat(decided(rules, PLAIN, "green/depth=DEEP")).isEqualTo("""
                NOT_ELIGIBLE
                green/1 BARRED: green/1/barred""");
        assertThat(decided(rules, PLAIN, "green/depth=FLAT")).isEqualTo("""
                ELIGIBLE
                green/1 SATISFIED: green/1/met""");
    }

    @Test
    void a_reading_that_does_not_matter_to_the_dossier_is_not_told() {
        RuleSet rules = TestCampaign.load(
                Drl.rule("green/1/met", "!rankKnown", "satisfies"),
                Drl.rule("green/1/ranked-barred", DEEP, "rankKnown", "bars"),
                Drl.rule("green/1/ranked-met", FLAT, "rankKnown", "satisfies"));

        assertThat(decided(rules, PLAIN)).isEqualTo("""
                ELIGIBLE
                green/1 SATISFIED: green/1/met""");
        assertThat(decided(rules, RANKED)).startsWith("CONTESTED");
    }

    @Test
    void an_alternative_without_an_answer_to_a_required_clause_leaves_it_open() {
        RuleSet rules = TestCampaign.load(Drl.rule("green/1/barred", DEEP, "formOffered", "bars"));

        assertThat(decided(rules, PLAIN)).isEqualTo("""
                UNDETERMINED
                green/1 UNDETERMINED
                  [green/depth=DEEP] BARRED: green/1/barred
                  [green/depth=FLAT] UNDETERMINED""");
    }

    @Test
    void an_alternative_silent_on_a_clause_that_nothing_requires_has_nothing_against_it() {
        String met = Drl.rule("green/1/met", "formOffered", "satisfies");

        assertThat(decided(TestCampaign.load(met, Drl.rule("green/2/barred", DEEP, "rankKnown", "bars")), RANKED))
                .isEqualTo("""
                CONTESTED
                green/1 SATISFIED: green/1/met
                green/2 CONTESTED
                  [green/depth=DEEP] BARRED: green/2/barred
                  [green/depth=FLAT] SATISFIED""");
        assertThat(decided(TestCampaign.load(met, Drl.rule("green/2/met", DEEP, "rankKnown", "satisfies")), RANKED))
                .isEqualTo("""
                ELIGIBLE
                green/1 SATISFIED: green/1/met
                green/2 SATISFIED
                  [green/depth=DEEP] SATISFIED: green/2/met
                  [green/depth=FLAT] SATISFIED""");
        assertThat(decided(
                        TestCampaign.load(met, Drl.rule("green/2/open", DEEP, "rankKnown", "needs registration")),
                        RANKED))
                .isEqualTo("""
                UNDETERMINED
                green/1 SATISFIED: green/1/met
                green/2 UNDETERMINED
                  [green/depth=DEEP] UNDETERMINED: green/2/open; needs registration
                  [green/depth=FLAT] SATISFIED""");
    }

    @Test
    void each_clause_is_judged_under_the_readings_it_depends_on() {
        RuleSet rules = RuleSet.load(
                TestCampaign.requiring("green/1", "green/2"),
                List.of(RuleSource.rules(
                        "rules.drl",
                        Drl.rule("green/1/barred", DEEP, "formOffered", "bars")
                                + Drl.rule("green/1/met", FLAT, "formOffered", "satisfies")
                                + Drl.rule("green/2/met", "@reading(\"green/width=WIDE\")", "formOffered", "satisfies")
                                + Drl.rule(
                                        "green/2/open",
                                        "@reading(\"green/width=NARROW\")",
                                        "formOffered",
                                        "needs registration"))));

        assertThat(decided(rules, PLAIN)).isEqualTo("""
                CONTESTED
                green/1 CONTESTED
                  [green/depth=DEEP] BARRED: green/1/barred
                  [green/depth=FLAT] SATISFIED: green/1/met
                green/2 UNDETERMINED
                  [green/width=WIDE] SATISFIED: green/2/met
                  [green/width=NARROW] UNDETERMINED: green/2/open; needs registration""");
        assertThat(decided(rules, PLAIN, "green/depth=FLAT", "green/width=WIDE"))
                .isEqualTo("""
                ELIGIBLE
                green/1 SATISFIED: green/1/met
                green/2 SATISFIED: green/2/met""");
    }

    @Test
    void a_rule_of_two_readings_holds_where_both_alternatives_do() {
        RuleSet rules = TestCampaign.load(
                Drl.rule("green/1/met", "formOffered", "satisfies"),
                Drl.rule(
                        "green/1/barred",
                        "@reading(\"green/depth=DEEP, green/width=NARROW\") @exceptionTo(\"green/1/met\")",
                        "formOffered",
                        "bars"));

        assertThat(decided(rules, PLAIN)).isEqualTo("""
                CONTESTED
                green/1 CONTESTED
                  [green/depth=DEEP, green/width=WIDE] SATISFIED: green/1/met
                  [green/depth=DEEP, green/width=NARROW] BARRED: green/1/met set aside by green/1/barred, green/1/barred
                  [green/depth=FLAT, green/width=WIDE] SATISFIED: green/1/met
                  [green/depth=FLAT, green/width=NARROW] SATISFIED: green/1/met""");
        assertThat(decided(rules, PLAIN, "green/width=WIDE")).startsWith("ELIGIBLE");
    }

    @Test
    void a_parameter_may_hang_on_a_reading() {
        String value = TestParameters.value(
                "2024-01-01",
                "2025-01-01",
                TestParameters.oneCase(TestParameters.number(0), "green/depth=DEEP"),
                TestParameters.oneCase(TestParameters.number(1), "green/depth=FLAT"));
        RuleSet rules = TestCampaign.load(
                TestCampaign.campaign(),
                TestParameters.files(value),
                Drl.rule("green/1/few", "achievementCount < number(\"limit\")", "bars"),
                Drl.rule("green/1/enough", "achievementCount >= number(\"limit\")", "satisfies"));

        assertThat(decided(rules, PLAIN)).isEqualTo("""
                CONTESTED
                green/1 CONTESTED
                  [green/depth=DEEP] SATISFIED: green/1/enough
                  [green/depth=FLAT] BARRED: green/1/few""");
        Dossier one = Dossiers.but(PLAIN)
                .achievements(Dossiers.achieved("2024-02-01", "2024-03-01"))
                .build();
        assertThat(decided(rules, one)).isEqualTo("""
                ELIGIBLE
                green/1 SATISFIED: green/1/enough""");
    }

    @Test
    void warnings_are_given_by_the_ruling_or_else_the_default() {
        RuleSet rules = TestCampaign.load(
                Drl.rule("green/1/met", "formOffered", "satisfies"),
                Drl.rule("green/1/warned-deep", DEEP, "formOffered", "warns"),
                Drl.rule("green/1/warned-flat", FLAT, "formOffered", "warns"));

        assertThat(decided(rules, PLAIN)).isEqualTo("""
                ELIGIBLE
                green/1 SATISFIED: green/1/met
                warning green/1/warned-deep""");
        assertThat(decided(rules, PLAIN, "green/depth=FLAT")).isEqualTo("""
                ELIGIBLE
                green/1 SATISFIED: green/1/met
                warning green/1/warned-flat""");
    }
}
