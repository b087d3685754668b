package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The text report; what it was made from differs from build to build and is checked by its shape. */
class DecideTextTest {

    @Test
    void the_report_is_in_vietnamese_unless_another_language_is_asked_for() {
        DeskRun run = new SmallRound().decide();

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(before("NGUỒN GỐC KẾT QUẢ", run)).isEqualTo(SmallRound.text("golden/decide.vi.txt"));
    }

    @Test
    void the_report_is_in_english_when_that_is_asked_for() {
        DeskRun run = new SmallRound().with("--lang", "en").decide();

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(before("WHAT THIS WAS MADE FROM", run)).isEqualTo(SmallRound.text("golden/decide.en.txt"));
    }

    @Test
    void the_report_ends_with_what_it_was_made_from() {
        DeskRun run = new SmallRound()
                .with("--lang", "en")
                .with("--rulings", SmallRound.file("round/rulings.json"))
                .decide();

        assertThat(run.out().substring(run.out().indexOf("WHAT THIS WAS MADE FROM")))
                .matches("""
                WHAT THIS WAS MADE FROM
                  Library                   [0-9].*, drools [0-9.]+
                  Rule set                  small-2026, DIGEST
                  Parameters                DIGEST
                  Input                     DIGEST
                  Rulings applied           small-2026/deadline = ON_OR_BEFORE: decided by Hội đồng thi đua on
                                            2026-10-30, document BB-01
                  Own rules and parameters  parameter:deadline, rule:small-2026/1/household,
                                            rule:small-2026/1/person, rule:small-2026/2/in-time,
                                            rule:small-2026/2/late, rule:small-2026/2/unknown,
                                            rule:small-2026/3/complete, rule:small-2026/3/missing,
                                            rule:small-2026/5/unregistered
                """.replace("DIGEST", "[0-9a-f]{12}"));
    }

    @Test
    void a_ruling_settles_what_was_contested() {
        DeskRun run = new SmallRound()
                .with("--lang", "en")
                .with("--rulings", SmallRound.file("round/rulings.json"))
                .decide();

        assertThat(run.out())
                .contains("  Eligible           6\n  Contested          0\n")
                .contains("     3  D-04     CB-0004  Model General Hospital            no place left\n")
                .doesNotContain("OPEN READINGS");
    }

    @Test
    void without_a_day_of_decision_it_is_today_in_viet_nam() {
        DeskRun run = new SmallRound().without("--decided-on").decide();

        assertThat(run.out()).isEqualTo(new SmallRound().decide().out()).contains("ngày quyết định 2/11/2026");
    }

    @Test
    void a_day_of_decision_can_be_named_in_both_forms() {
        assertThat(new SmallRound().with("--decided-on", "31/10/2026").decide().out())
                .contains("ngày quyết định 31/10/2026")
                .isEqualTo(new SmallRound()
                        .with("--decided-on", "2026-10-31")
                        .decide()
                        .out());
    }

    @Test
    void a_round_without_dossiers_says_so() {
        DeskRun run = new SmallRound()
                .with("--lang", "en")
                .with("--dossiers", SmallRound.file("round/no-dossiers.json"))
                .without("--grants")
                .decide();

        assertThat(before("WHAT THIS WAS MADE FROM", run)).isEqualTo("""
                Trial emulation campaign 2026
                Round 2026 (annual-2026), decided on 2026-11-02
                ====================================================================================================

                VERDICTS ON 0 DOSSIERS
                  Eligible          0
                  Contested         0
                  Undetermined      0
                  Not eligible      0
                  Rules contradict  0

                SELECTION
                  No dossier is eligible, and no places have been granted.

                """);
    }

    @Test
    void rules_that_contradict_each_other_are_named() {
        DeskRun run = new SmallRound()
                .with("--lang", "en")
                .withMoreRules(SmallRound.file("contradicting"))
                .decide();

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("""
                RULES CONTRADICT (1)
                  D-01  CB-0001  Model General Hospital
                      3: Rules contradict each other: small-2026/3/too-good, small-2026/3/complete.
                """);
    }

    @Test
    void no_line_is_wider_than_a_hundred_columns() {
        DeskRun run = DeskRun.of("decide");

        assertThat(run.out().lines().filter(line -> line.codePointCount(0, line.length()) > 100))
                .isEmpty();
    }

    private static String before(String heading, DeskRun run) {
        return run.out().substring(0, run.out().indexOf(heading));
    }
}
