package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, campaigns, rounds and days that are not there: exit 2 and one sentence with the nearest name. */
class ChoiceRefusalsTest {

    @TempDir
    private Path dir;

    @Test
    void a_file_that_is_not_there() {
        Path missing = dir.resolve("thiếu.json");

        assertThat(refusal(new SmallRound().with("--grants", missing).decide()))
                .isEqualTo(missing + ": không có tệp này. Có thể cần kiểm tra lại tên và thư mục.\n");
        assertThat(refusal(new SmallRound()
                        .with("--grants", missing)
                        .with("--lang", "en")
                        .decide()))
                .isEqualTo(missing + ": there is no such file. Maybe check the name and the folder.\n");
    }

    @Test
    void a_folder_instead_of_a_file() {
        assertThat(refusal(new SmallRound().with("--dossiers", dir).decide()))
                .isEqualTo(dir + ": đây là thư mục, trong khi cần một tệp. Có thể cần ghi thêm tên tệp.\n");
    }

    @Test
    void a_file_that_cannot_be_read_even_by_root() {
        assumeTrue(Files.exists(Path.of("/proc/self/mem")), "this needs Linux");

        assertThat(refusal(new SmallRound().with("--units", "/proc/self/mem").decide()))
                .isEqualTo("/proc/self/mem: không đọc được. Có thể cần cấp quyền đọc hoặc chép tệp sang nơi khác.\n");
    }

    @Test
    void a_campaign_that_does_not_ship() {
        assertThat(refusal(DeskRun.of("decide", "--campaign", "ar-2023-2003")))
                .isEqualTo("Không có phong trào (ar-2023-2003) kèm theo thư viện. Có thể chọn ar-2023-2030, hoặc nêu"
                        + " một tệp phong trào.\n");
        assertThat(refusal(DeskRun.of("clauses", "giảm-nghèo", "--lang", "en")))
                .isEqualTo("No campaign (giảm-nghèo) ships with the library. Maybe choose ar-2023-2030,"
                        + " poor-2021-2025, or name a campaign file.\n");
    }

    @Test
    void a_round_that_the_campaign_does_not_have() {
        assertThat(refusal(new SmallRound().with("--round", "annual-2062").decide()))
                .isEqualTo("Phong trào (small-2026) không có đợt xét (annual-2062). Có thể chọn annual-2026,"
                        + " annual-2027.\n");
    }

    @Test
    void a_round_without_sample_dossiers() {
        assertThat(refusal(DeskRun.of("decide", "--campaign", "ar-2023-2030", "--round", "annual-2024")))
                .startsWith("Đợt xét (annual-2024) của phong trào (ar-2023-2030) không có hồ sơ mẫu kèm theo. Có thể"
                        + " cần nêu hồ sơ bằng --dossiers, hoặc chọn annual-2026")
                .hasLineCount(1);
    }

    @Test
    void a_campaign_file_without_sample_dossiers() {
        assertThat(refusal(new SmallRound().without("--dossiers").decide()))
                .isEqualTo("Phong trào (small-2026) không có hồ sơ mẫu kèm theo. Có thể cần nêu hồ sơ bằng"
                        + " --dossiers.\n");
    }

    @Test
    void dossiers_without_their_campaign_or_round() {
        assertThat(refusal(new SmallRound().without("--campaign").decide()))
                .isEqualTo("Đã nêu --dossiers nhưng chưa nêu phong trào. Có thể cần thêm --campaign.\n");
        assertThat(refusal(new SmallRound().without("--round").decide()))
                .isEqualTo("Đã nêu --dossiers nhưng chưa nêu đợt xét. Có thể cần thêm --round.\n");
    }

    @Test
    void a_campaign_file_without_units_or_rules() {
        assertThat(refusal(new SmallRound().without("--units").decide()))
                .isEqualTo("Phong trào (small-2026) không có danh sách đơn vị kèm theo. Có thể cần nêu --units.\n");
        assertThat(refusal(new SmallRound().without("--rules").decide()))
                .isEqualTo("Phong trào (small-2026) không có quy tắc kèm theo. Có thể cần nêu --rules.\n");
    }

    @Test
    void rules_that_are_no_rules() throws IOException {
        Path notes = Files.writeString(dir.resolve("notes.txt"), "x");

        assertThat(refusal(new SmallRound().with("--rules", notes).decide()))
                .isEqualTo(notes + ": không phải tệp quy tắc, tham số hay lời giải thích. Có thể cần đổi đuôi tệp thành"
                        + " .drl, .vi.rules, .json, _vi.properties hoặc _en.properties.\n");
        assertThat(refusal(new SmallRound().with("--rules", dir).decide()))
                .isEqualTo(dir
                        + ": thư mục không có tệp quy tắc, tham số nào. Có thể cần đặt tệp .drl hoặc .vi.rules trong rules,"
                        + " tệp .json trong parameters.\n");
    }

    @Test
    void a_day_that_does_not_exist() {
        assertThat(refusal(new SmallRound().with("--decided-on", "30/02/2026").decide()))
                .isEqualTo("Tùy chọn --decided-on: gặp “30/02/2026”, trong khi cần một ngày có thật. Có thể viết dạng"
                        + " 2026-11-20 hoặc 20/11/2026.\n");
    }

    @Test
    void a_language_that_the_desk_does_not_speak() {
        assertThat(refusal(new SmallRound().with("--lang", "fr").decide()))
                .isEqualTo("Tùy chọn --lang: gặp “fr”. Có thể chọn vi, en.\n");
    }

    @Test
    void a_form_that_a_report_does_not_have() {
        assertThat(refusal(new SmallRound().with("--format", "htm").decide()))
                .isEqualTo("Tùy chọn --format: gặp “htm”. Có thể chọn html.\n");
        assertThat(refusal(new SmallRound().with("--format", "html").explain("D-01")))
                .isEqualTo("Tùy chọn --format: gặp “html”. Có thể chọn text, json.\n");
    }

    @Test
    void a_number_of_threads_that_cannot_be() {
        String sentence = "Option --threads: found “%s”, expected a number from 1 to 64. Maybe leave the option out.\n";
        for (String number : new String[] {"0", "65", "-1", "two", "9999999999"}) {
            assertThat(refusal(new SmallRound()
                            .with("--threads", number)
                            .with("--lang", "en")
                            .decide()))
                    .isEqualTo(sentence.replace("%s", number));
        }
        assertThat(new SmallRound().with("--threads", "64").decide().code()).isZero();
    }

    @Test
    void a_schema_of_no_file() {
        assertThat(refusal(DeskRun.of("schema", "dossier")))
                .isEqualTo("Không có loại tệp (dossier). Có thể chọn dossiers.\n");
    }

    private static String refusal(DeskRun run) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err();
    }
}
