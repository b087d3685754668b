package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an award pays, at the desk. */
class PrizeCommandTest {

    @TempDir
    private Path dir;

    private static DeskRun run(String award, String kind, String decided, String... more) {
        List<String> args = new ArrayList<>(List.of("prize", "--award", award, "--kind", kind, "--decided", decided));
        args.addAll(List.of(more));
        return DeskRun.of(args);
    }

    @ParameterizedTest
    @CsvSource({"vi", "en"})
    void the_page_tells_amount_steps_clauses_other_readings_and_warnings(String language) {
        DeskRun run = run("department-commendation-certificate", "collective", "2026-11-02", "--lang", language);

        assertThat(run).isEqualTo(new DeskRun(0, SmallRound.text("golden/prize." + language + ".txt"), ""));
    }

    @ParameterizedTest
    @CsvSource({"vi", "en"})
    void a_prize_that_is_not_known_is_told_with_its_reason_and_an_exit_code_of_its_own(String language) {
        DeskRun run = run("memorial-medal", "individual", "02/11/2026", "--lang", language);

        assertThat(run).isEqualTo(new DeskRun(4, SmallRound.text("golden/prize-unknown." + language + ".txt"), ""));
    }

    @Test
    void json_begins_with_amount_coefficient_base_salary_and_citations() {
        DeskRun run =
                run("provincial-merit-certificate", "collective", "2025-06-30", "--format", "json", "--lang", "en");

        assertThat(run).isEqualTo(new DeskRun(0, SmallRound.text("golden/prize.json"), ""));
    }

    @Test
    void json_of_what_is_not_known_has_no_amount() {
        DeskRun run =
                run("commune-commendation-certificate", "individual", "2026-11-02", "--format", "json", "--lang", "en");

        assertThat(run).isEqualTo(new DeskRun(4, SmallRound.text("golden/prize-unknown.json"), ""));
    }

    @ParameterizedTest
    @CsvSource({"ceiling, 710000", "half-up, 700000", "none, 702000"})
    void the_rounding_may_be_chosen(String rounding, String amount) {
        DeskRun run = run("advanced-worker", "individual", "2025-06-30", "--rounding", rounding, "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("{\n  \"amount\": " + amount + ",\n").contains("\"alternatives\": []");
    }

    @Test
    void the_result_goes_to_a_file() {
        Path target = dir.resolve("prize.json");
        DeskRun run = run("advanced-worker", "individual", "2025-06-30", "--format=json", "--out=" + target);

        assertThat(run).isEqualTo(new DeskRun(0, "", ""));
        assertThat(target)
                .hasContent(run("advanced-worker", "individual", "2025-06-30", "--format=json")
                        .out());
    }

    @ParameterizedTest
    @CsvSource({"2017-09-30, 4", "2017-10-01, 0", "2027-02-28, 0", "2027-03-01, 4"})
    void a_day_outside_the_decrees_has_no_amount(String day, int code) {
        assertThat(run("advanced-worker", "individual", day).code()).isEqualTo(code);
    }

    private static String refusal(String... args) {
        List<String> all = new ArrayList<>(List.of("prize"));
        all.addAll(List.of(args));
        DeskRun run = DeskRun.of(all);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err();
    }

    @Test
    void what_is_missing_is_told_at_once() {
        assertThat(refusal("--lang", "en")).isEqualTo("""
                It is not said which award. Maybe add --award; emulation awards lists them.
                It is not said who receives it. Maybe add --kind individual, collective or household.
                It is not said when the award is decided. Maybe add --decided.
                """);
        assertThat(refusal()).isEqualTo("""
                Chưa nêu danh hiệu hoặc hình thức nào. Có thể cần thêm --award; emulation awards liệt kê các mã.
                Chưa nêu ai được nhận. Có thể cần thêm --kind individual, collective hoặc household.
                Chưa nêu ngày quyết định khen thưởng. Có thể cần thêm --decided.
                """);
    }

    @Test
    void what_is_wrong_is_told_at_once_with_the_nearest() {
        String[] args = {
            "--award",
            "advanced-workr",
            "--kind",
            "colective",
            "--decided",
            "30/02/2026",
            "--rounding",
            "up",
            "--format",
            "xlsx"
        };
        List<String> english = new ArrayList<>(List.of(args));
        english.addAll(List.of("--lang", "en"));

        assertThat(refusal(english.toArray(String[]::new))).isEqualTo("""
                Option --award: found “advanced-workr”, which is no award with a prize. Maybe choose advanced-worker.
                Option --kind: found “colective”. Maybe choose collective.
                Option --decided: found “30/02/2026”, expected a real day. Maybe write 2026-11-20 or 20/11/2026.
                Option --rounding: found “up”. Maybe choose ceiling, half-up, none.
                Option --format: found “xlsx”. Maybe choose text, json.
                """);
        assertThat(refusal(args)).isEqualTo("""
                Tùy chọn --award: gặp “advanced-workr”, không phải danh hiệu, hình thức nào có tiền thưởng. Có thể chọn advanced-worker.
                Tùy chọn --kind: gặp “colective”. Có thể chọn collective.
                Tùy chọn --decided: gặp “30/02/2026”, trong khi cần một ngày có thật. Có thể viết dạng 2026-11-20 hoặc 20/11/2026.
                Tùy chọn --rounding: gặp “up”. Có thể chọn ceiling, half-up, none.
                Tùy chọn --format: gặp “xlsx”. Có thể chọn text, json.
                """);
    }

    @Test
    void an_award_that_is_like_none_points_to_the_list() {
        assertThat(refusal("--award", "badge", "--kind", "individual", "--decided", "2026-11-02", "--lang", "en"))
                .isEqualTo(
                        "Option --award: found “badge”, which is no award with a prize. Maybe see emulation awards.\n");
    }

    @Test
    void an_award_is_not_given_to_every_kind() {
        assertThat(refusal(
                        "--award", "advanced-worker", "--kind", "household", "--decided", "2026-11-02", "--lang", "en"))
                .isEqualTo(
                        "The award (advanced-worker) is not given to a household. Maybe choose --kind individual.\n");
        assertThat(refusal("--award", "labour-medal-third", "--kind", "household", "--decided", "2026-11-02"))
                .isEqualTo("Danh hiệu, hình thức (labour-medal-third) không dành cho hộ gia đình. Có thể chọn --kind"
                        + " individual, collective.\n");
    }

    @Test
    void a_day_outside_the_years_of_this_library_is_refused() {
        assertThat(refusal(
                        "--award",
                        "advanced-worker",
                        "--kind",
                        "individual",
                        "--decided",
                        "3000-01-01",
                        "--lang",
                        "en"))
                .isEqualTo("The date (3000-01-01) lies outside the years 1900 to 2999. Maybe correct the year, or leave"
                        + " the date out where the document states none.\n");
    }

    @ParameterizedTest
    @CsvSource({"vi", "en"})
    void awards_are_listed_with_their_names(String language) {
        assertThat(DeskRun.of("awards", "--lang", language))
                .isEqualTo(new DeskRun(0, SmallRound.text("golden/awards." + language + ".txt"), ""));
    }

    @Test
    void each_award_listed_has_a_prize_or_a_reason_for_each_of_its_kinds() {
        DeskRun awards = DeskRun.of("awards", "--format", "json", "--lang", "en");

        assertThat(awards.out()).startsWith("""
                [
                  {
                    "id": "national-emulation-fighter",
                    "name": "National emulation fighter",
                    "category": "EMULATION_TITLE",
                    "kinds": [
                      "INDIVIDUAL"
                    ]
                  },
                """);
        assertThat(awards.out().split("\"id\"", -1)).hasSize(27);
    }
}
