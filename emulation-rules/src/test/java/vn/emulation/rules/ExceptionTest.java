package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.emulation.dossier.Dossier;

/** Exceptions: a rule that sets aside what another finds. */
class ExceptionTest {

    private static final String LATE = Drl.rule("green/1/late", "formOffered", "bars");
    private static final Dossier PLAIN = TestCampaign.dossier();
    private static final Dossier RANKED = Dossiers.ranked(PLAIN, 1);

    private static String exception(String id, String to, String annotations, String constraints, String effect) {
        return Drl.rule(id, "@exceptionTo(\"" + to + "\") " + annotations, constraints, effect);
    }

    private static String decided(Dossier dossier, String... rules) {
        return Told.decision(TestCampaign.decide(TestCampaign.load(rules), dossier));
    }

    @Test
    void a_waiver_that_applies_meets_the_clause() {
        String waiver = exception("green/1/waived", "green/1/late", "", "rankKnown", "satisfies");

        assertThat(decided(RANKED, LATE, waiver)).isEqualTo("""
                ELIGIBLE
                green/1 SATISFIED: green/1/late set aside by green/1/waived, green/1/waived""");
        assertThat(decided(PLAIN, LATE, waiver)).isEqualTo("""
                NOT_ELIGIBLE
                green/1 BARRED: green/1/late""");
    }

    @Test
    void a_waiver_by_another_clause_meets_both_clauses() {
        String waiver = exception("green/2/waived", "green/1/late", "", "rankKnown", "satisfies");

        assertThat(decided(RANKED, LATE, waiver)).isEqualTo("""
                ELIGIBLE
                green/1 SATISFIED: green/1/late set aside by green/2/waived
                green/2 SATISFIED: green/2/waived""");
    }

    @Test
    void a_waiver_that_lacks_something_leaves_the_clause_open_and_names_it() {
        String waiver = exception("green/1/waiver-unclear", "green/1/late", "", "rankKnown", "needs registration");

        assertThat(decided(RANKED, LATE, waiver)).isEqualTo("""
                UNDETERMINED
                green/1 UNDETERMINED: green/1/late set aside by green/1/waiver-unclear, green/1/waiver-unclear; \
                needs registration""");
    }

    @Test
    void a_waiver_that_hangs_on_a_reading_makes_the_clause_contested() {
        String waiver =
                exception("green/1/waived", "green/1/late", "@reading(\"green/depth=FLAT\")", "rankKnown", "satisfies");

        assertThat(decided(RANKED, LATE, waiver)).isEqualTo("""
                CONTESTED
                green/1 CONTESTED
                  [green/depth=DEEP] BARRED: green/1/late
                  [green/depth=FLAT] SATISFIED: green/1/late set aside by green/1/waived, green/1/waived""");
        assertThat(decided(PLAIN, LATE, waiver)).isEqualTo("""
                NOT_ELIGIBLE
                green/1 BARRED: green/1/late""");
    }

    @Test
    void an_exception_to_a_satisfying_rule_bars_without_contradiction() {
        String met = Drl.rule("green/1/met", "formOffered", "satisfies");
        String spoiled = exception("green/1/spoiled", "green/1/met", "", "rankKnown", "bars");

        assertThat(decided(RANKED, met, spoiled)).isEqualTo("""
                NOT_ELIGIBLE
                green/1 BARRED: green/1/met set aside by green/1/spoiled, green/1/spoiled""");
        assertThat(decided(PLAIN, met, spoiled)).isEqualTo("""
                ELIGIBLE
                green/1 SATISFIED: green/1/met""");
    }

    @Test
    void an_exception_to_an_exception_lets_the_first_rule_stand_again() {
        String waiver = exception("green/1/waived", "green/1/late", "", "formOffered", "satisfies");
        String revoked = exception("green/1/revoked", "green/1/waived", "", "rankKnown", "bars");

        assertThat(decided(RANKED, LATE, waiver, revoked)).isEqualTo("""
                NOT_ELIGIBLE
                green/1 BARRED: green/1/late, green/1/waived set aside by green/1/revoked, green/1/revoked""");
        assertThat(decided(PLAIN, LATE, waiver, revoked)).isEqualTo("""
                ELIGIBLE
                green/1 SATISFIED: green/1/late set aside by green/1/waived, green/1/waived""");
    }

    @Test
    void an_exception_whose_own_exception_is_open_is_open_too() {
        String waiver = exception("green/2/waived", "green/1/late", "", "formOffered", "satisfies");
        String unclear = exception("green/2/unclear", "green/2/waived", "", "rankKnown", "needs registration");

        assertThat(decided(RANKED, LATE, waiver, unclear)).isEqualTo("""
                UNDETERMINED
                green/1 UNDETERMINED: green/1/late set aside by green/2/waived; needs registration
                green/2 UNDETERMINED: green/2/waived set aside by green/2/unclear, green/2/unclear; \
                needs registration""");
    }

    @Test
    void of_two_waivers_the_one_that_stands_counts_before_one_that_lacks_something() {
        String unclear = exception("green/1/a-unclear", "green/1/late", "", "rankKnown", "needs registration");
        String waiver = exception("green/2/waived", "green/1/late", "", "rankKnown", "satisfies");

        assertThat(decided(RANKED, LATE, waiver)).startsWith("ELIGIBLE");
        assertThat(decided(RANKED, LATE, unclear, waiver)).isEqualTo("""
                UNDETERMINED
                green/1 UNDETERMINED: green/1/late set aside by green/2/waived, green/1/a-unclear; needs registration
                green/2 SATISFIED: green/2/waived""");
    }

    @Test
    void a_waiver_that_only_warns_sets_aside_and_warns() {
        String waiver = exception("green/1/waived", "green/1/late", "", "rankKnown", "warns");

        assertThat(decided(RANKED, LATE, waiver)).isEqualTo("""
                ELIGIBLE
                green/1 SATISFIED: green/1/late set aside by green/1/waived
                warning green/1/waived""");
    }

    @Test
    void an_exception_to_a_warning_withholds_it() {
        String met = Drl.rule("green/1/met", "formOffered", "satisfies");
        String warned = Drl.rule("green/2/warned", "formOffered", "warns");
        String quiet = exception("green/1/quiet", "green/2/warned", "", "rankKnown", "warns");
        String unclear = exception("green/1/unclear", "green/2/warned", "", "rankKnown", "needs sector");

        assertThat(decided(PLAIN, met, warned, quiet)).isEqualTo("""
                ELIGIBLE
                green/1 SATISFIED: green/1/met
                warning green/2/warned""");
        assertThat(decided(RANKED, met, warned, quiet)).isEqualTo("""
                ELIGIBLE
                green/1 SATISFIED: green/1/met
                warning green/1/quiet""");
        assertThat(decided(RANKED, met, warned, unclear)).isEqualTo("""
                UNDETERMINED
                green/1 UNDETERMINED: green/1/met, green/1/unclear; needs sector
                warning green/2/warned""");
    }

    @Test
    void a_waiver_that_could_not_be_tried_for_want_of_a_parameter_leaves_the_clause_open() {
        String waiver = exception(
                "green/1/waived", "green/1/late", "", "achievementCount < number(\"limit\"), rankKnown", "satisfies");
        RuleSet rules = TestCampaign.load(
                TestCampaign.campaign(), TestParameters.files(TestParameters.before("2024-01-01")), LATE, waiver);

        assertThat(Told.decision(TestCampaign.decide(rules, RANKED))).isEqualTo("""
                UNDETERMINED
                green/1 UNDETERMINED: green/1/late; needs parameter limit""");
        assertThat(Told.decision(TestCampaign.decide(rules, PLAIN))).isEqualTo("""
                NOT_ELIGIBLE
                green/1 BARRED: green/1/late""");
    }
}
