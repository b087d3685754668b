package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where results go. */
class OutFileTest {

    @TempDir
    private Path dir;

    @Test
    void the_result_goes_to_the_file_and_nothing_to_the_screen() throws IOException {
        Path target = dir.resolve("kết quả.txt");

        DeskRun run = new SmallRound().with("--out", target).decide();

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEmpty();
        assertThat(Files.readAllBytes(target))
                .isEqualTo(new SmallRound().decide().bytes());
        assertThat(dir.toFile().list()).containsExactly("kết quả.txt");
    }

    @Test
    void what_stood_there_is_replaced() throws IOException {
        Path target = Files.writeString(dir.resolve("report.json"), "x".repeat(1_000_000));

        DeskRun run =
                new SmallRound().with("--out", target).with("--format", "json").explain("D-01");

        assertThat(run.code()).isZero();
        assertThat(Files.readString(target)).startsWith("{\n").endsWith("}\n").contains("\"D-01\"");
    }

    @Test
    void a_folder_cannot_be_written_to() {
        assertThat(refusal(dir))
                .isEqualTo(dir + ": đây là thư mục, không ghi kết quả vào được. Có thể cần ghi thêm tên tệp.\n");
    }

    @Test
    void the_folder_has_to_be_there() {
        Path target = dir.resolve("none").resolve("report.txt");

        assertThat(refusal(target))
                .isEqualTo(target + ": không có thư mục " + dir.resolve("none") + ". Có thể cần tạo thư mục trước.\n");
    }

    @Test
    void a_file_of_the_input_is_not_overwritten() throws IOException {
        Path dossiers = Files.copy(SmallRound.file("round/dossiers.csv"), dir.resolve("dossiers.csv"));

        DeskRun run = new SmallRound()
                .with("--dossiers", dossiers)
                .with("--out", dir + "/./dossiers.csv")
                .decide();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(dir + "/./dossiers.csv: đây là tệp đầu vào, ghi kết quả vào sẽ làm mất dữ liệu. Có thể cần"
                        + " chọn tên khác.\n");
        assertThat(dossiers).hasSameTextualContentAs(SmallRound.file("round/dossiers.csv"));
    }

    @Test
    void a_name_is_found_however_its_letters_are_spelt() throws IOException {
        String decomposed = Normalizer.normalize("hồ sơ.csv", Normalizer.Form.NFD);
        Files.copy(SmallRound.file("round/dossiers.csv"), dir.resolve(decomposed));

        DeskRun run =
                new SmallRound().with("--dossiers", dir.resolve("hồ sơ.csv")).decide();

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    private static String refusal(Path target) {
        DeskRun run = new SmallRound().with("--out", target).decide();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err();
    }
}
