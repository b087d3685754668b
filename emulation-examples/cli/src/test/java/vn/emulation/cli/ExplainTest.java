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
