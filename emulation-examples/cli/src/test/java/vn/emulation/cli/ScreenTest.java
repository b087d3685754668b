package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Screening from a file to a file. */
class ScreenTest {

    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_summary_tells_verdicts_and_what_stands_against_most(String language) {
        Path target = dir.resolve("screened.csv");

        DeskRun run = DeskRun.of(small(target).with("--lang", language).args("screen"));

        assertThat(run)
                .isEqualTo(new DeskRun(
                        0,
                        SmallRound.text("golden/screen." + language + ".txt")
                                .replace("screened.csv", target.toString()),
                        ""));
    }

    @Test
    void each_dossier_has_a_line_in_the_order_of_the_table() throws IOException {
        Path target = dir.resolve("screened.csv");

        DeskRun run = DeskRun.of(small(target).args("screen"));

        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(target))
                .isEqualTo(SmallRound.text("golden/screened.csv").replace("\n", "\r\n"));
        assertThat(dir.toFile().list()).containsExactly("screened.csv");
    }

    @Test
    void lines_can_be_whole_decisions() throws IOException {
        Path target = dir.resolve("screened.jsonl");

        DeskRun run = DeskRun.of(small(target).with("--format", "jsonl").args("screen"));

        assertThat(run.code()).isZero();
        assertThat(Files.readAllLines(target))
                .hasSize(10)
                .allMatch(line -> line.startsWith("{\"dossier\":\"D-") && line.endsWith("}"));
    }

    @Test
    void a_table_may_be_packed() throws IOException {
        Path target = dir.resolve("screened.csv");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(SmallRound.text("round/dossiers.csv").getBytes(StandardCharsets.UTF_8));
        }
        Path table = Files.write(dir.resolve("dossiers.csv.gz"), packed.toByteArray());

        DeskRun run = DeskRun.of(small(target).with("--dossiers", table).args("screen"));

        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(target))
                .isEqualTo(SmallRound.text("golden/screened.csv").replace("\n", "\r\n"));
    }

    @Test
    void a_packed_table_that_is_cut_is_told() throws IOException {
        Path table = Files.write(dir.resolve("dossiers.csv.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});

        assertThat(refusal(small(dir.resolve("screened.csv")).with("--dossiers", table)))
                .isEqualTo(table + ": không đọc được. Có thể cần cấp quyền đọc hoặc chép tệp sang nơi khác.\n");
    }

    @Test
    void what_is_missing_or_no_table_is_told() throws IOException {
        Path target = dir.resolve("screened.csv");
        Path json = Files.writeString(dir.resolve("dossiers.json"), "{}");

        assertThat(refusal(small(target).without("--out")))
                .isEqualTo("Kết quả được ghi vào tệp, mỗi hồ sơ một dòng. Có thể cần thêm --out tham-dinh.csv.\n");
        assertThat(refusal(small(target).without("--dossiers")))
                .isEqualTo("Chưa nêu thẩm định hồ sơ nào. Có thể cần thêm --dossiers với tệp CSV.\n");
        assertThat(refusal(small(target).without("--round")))
                .isEqualTo("Đã nêu --dossiers nhưng chưa nêu đợt xét. Có thể cần thêm --round.\n");
        assertThat(refusal(small(target).with("--dossiers", json)))
                .isEqualTo(
                        json + ": chỉ thẩm định được bảng dạng văn bản. Có thể cần lưu lại thành CSV UTF-8, hoặc dùng"
                                + " emulation decide.\n");
        assertThat(refusal(small(target).with("--dossiers", dir.resolve("none.csv"))))
                .isEqualTo(dir.resolve("none.csv") + ": không có tệp này. Có thể cần kiểm tra lại tên và thư mục.\n");
        assertThat(refusal(small(target).with("--format", "json")))
                .isEqualTo("Tùy chọn --format: gặp “json”. Có thể chọn jsonl.\n");
        assertThat(dir.toFile().list()).containsExactly("dossiers.json");
    }

    @Test
    void the_table_itself_is_not_overwritten() throws IOException {
        Path table = Files.copy(SmallRound.file("round/dossiers.csv"), dir.resolve("dossiers.csv"));

        assertThat(refusal(small(table).with("--dossiers", table)))
                .startsWith(table + ": đây là tệp đầu vào, ghi kết quả vào sẽ làm mất dữ liệu.");
        assertThat(table).hasSameTextualContentAs(SmallRound.file("round/dossiers.csv"));
    }

    @Test
    void a_table_without_dossiers_gives_a_file_without_decisions() throws IOException {
        Path target = dir.resolve("screened.csv");
        List<String> lines =
                SmallRound.text("round/dossiers.csv").lines().limit(1).toList();
        Path table = Files.write(dir.resolve("dossiers.csv"), lines);

        DeskRun run = DeskRun.of(small(target).with("--dossiers", table).args("screen"));

        assertThat(run.code()).isZero();
        assertThat(Files.readAllLines(target)).hasSize(1);
    }

    private static String refusal(SmallRound asked) {
        DeskRun run = DeskRun.of(asked.args("screen"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err();
    }

    private static SmallRound small(Path target) {
        return new SmallRound().without("--grants").with("--out", target);
    }
}
