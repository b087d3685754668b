package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The story of one dossier. */
class ExplainTest {

    @ParameterizedTest
    @CsvSource({
        "D-04, contested, vi",
        "D-04, contested, en",
        "D-05, missing, vi",
        "D-05, missing, en",
        "D-09, warned, vi",
        "D-09, warned, en"
    })
    void each_clause_is_told_with_its_values_sources_and_what_would_change_it(
            String dossier, String name, String language) {
        DeskRun run = new SmallRound().with("--lang", language).explain(dossier);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(SmallRound.text("golden/explain-" + name + "." + language + ".txt"));
    }

    @Test
    void the_story_comes_as_json_too() {
        DeskRun run =
                new SmallRound().with("--lang", "en").with("--format", "json").explain("D-05");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(SmallRound.text("golden/explain-missing.en.json"));
    }

    @ParameterizedTest
    @CsvSource({"vi, text, vi.txt", "en, text, en.txt", "en, json, en.json"})
    void one_rule_is_tried_constraint_by_constraint_under_each_reading(String language, String form, String end) {
        DeskRun run = new SmallRound()
                .with("--lang", language)
                .with("--format", form)
                .with("--rule", "small-2026/2/late")
                .explain("D-04");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(SmallRound.text("golden/explain-rule." + end));
    }

    @Test
    void what_cannot_be_told_of_a_rule_is_named() {
        DeskRun run = new SmallRound()
                .with("--lang", "en")
                .with("--rule", "small-2026/5/unregistered")
                .explain("D-06");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                Whether rule small-2026/5/unregistered applies to dossier D-06 cannot be told yet.
                When it applies, it says: The unit has not registered.

                  Does not hold: whether the unit registered is recorded: no
                  Cannot be told: the unit registered for the campaign: unknown. Needed: whether the unit registered
                  for the campaign
                """);
    }

    @Test
    void an_unknown_rule_is_refused_with_the_nearest_one() {
        DeskRun run = new SmallRound()
                .with("--lang", "en")
                .with("--rule", "small-2026/2/lat")
                .explain("D-04");

        assertThat(run)
                .isEqualTo(new DeskRun(
                        2, "", "The rule set has no rule (small-2026/2/lat). Maybe ask about (small-2026/2/late).\n"));
    }

    @Test
    void a_ruling_leaves_one_trial_of_a_rule() {
        DeskRun run = new SmallRound()
                .with("--lang", "en")
                .with("--rulings", SmallRound.file("round/rulings.json"))
                .with("--rule", "small-2026/2/late")
                .explain("D-04");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                Rule small-2026/2/late does not apply to dossier D-04.
                When it applies, it says: The dossier came late.

                  Holds: it is certain which day this is: Due date of dossiers: yes
                  Holds: the day of receipt is recorded: yes
                  Does not hold: day of receipt: 2026-10-15 (on or after 2026-10-16)
                """);
    }

    @Test
    void a_ruling_is_told_where_it_settles_a_clause() {
        DeskRun run = new SmallRound()
                .with("--rulings", SmallRound.file("round/rulings.json"))
                .explain("D-04");

        assertThat(run.out()).contains("""
                2: ĐẠT
                  Điều khoản    Hồ sơ gửi về Sở trước ngày 15/10/2026.
                  Kết luận      small-2026/deadline = ON_OR_BEFORE: Hội đồng thi đua kết luận ngày 30/10/2026, văn
                                bản BB-01
                  Nhận định     Hồ sơ đến Sở đúng hạn. (small-2026/2/in-time)
                """);
    }

    @Test
    void the_place_of_a_ranked_dossier_is_told() {
        DeskRun run = new SmallRound().explain("D-01");

        assertThat(run.out()).contains("""
                Kết luận         ĐỦ ĐIỀU KIỆN
                Kết quả          được đề nghị
                Thứ hạng         hạng 1; 3 ứng viên; 2 chỉ tiêu; hạng cuối chắc chắn được chọn là 1
                """);
    }

    @Test
    void an_unknown_dossier_is_refused_with_the_nearest_one() {
        DeskRun run = new SmallRound().explain("D-011");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("Đợt xét không có hồ sơ (D-011). Có thể là D-01.\n");
    }

    @Test
    void a_dossier_like_none_is_refused_with_their_number() {
        DeskRun run = new SmallRound().with("--lang", "en").explain("completely-different");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("The round has no dossier (completely-different) among its 10. Maybe check the id.\n");
    }

    @Test
    void a_dossier_has_to_be_named() {
        DeskRun run = DeskRun.of("explain");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("Chưa nêu hồ sơ cần giải thích. Có thể cần thêm --dossier.\n");
    }
}
