package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of a host: broken ones end with exit 3, good ones are laid over the bundled ones. */
class RuleFilesTest {

    @TempDir
    private Path dir;

    @Test
    void a_broken_rule_is_told_with_file_line_and_column() throws IOException {
        Path broken = Files.writeString(dir.resolve("broken.drl"), """
                rule "small-2026/3/broken"
                    @clause("small-2026/3")
                    when
                        $dossier : Dossier( missingDocumentCout == 0 )
                    then
                        findings.satisfies($dossier);
                end
                """);

        DeskRun run = new SmallRound()
                .withMoreRules(broken)
                .with("--out", dir.resolve("report.txt"))
                .decide();

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("Không nạp được bộ quy tắc, có ")
                .contains("\n" + broken + ":4:29 EM-122 ")
                .doesNotContain("\tat ", "Exception");
        assertThat(dir.resolve("report.txt")).doesNotExist();
    }

    @Test
    void noise_instead_of_rules_is_a_broken_rule_set() throws IOException {
        Path noise = Files.write(dir.resolve("noise.drl"), new byte[] {(byte) 0xff, 0x00, 0x13});

        DeskRun run = new SmallRound().withMoreRules(noise).with("--lang", "en").decide();

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).startsWith("The rule set cannot be loaded; problems: 1.\n" + noise);
    }

    @Test
    void input_is_looked_at_before_rules_are_compiled() throws IOException {
        Path noise = Files.writeString(dir.resolve("noise.drl"), "rule");

        DeskRun run =
                new SmallRound().withMoreRules(noise).with("--round", "none").decide();

        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void a_parameter_of_ones_own_replaces_the_bundled_one() throws IOException {
        Path own = Files.createDirectories(dir.resolve("own/parameters"));
        String bundled = resource("/vn/emulation/plans/an-giang-health/ar-2023-2030/parameters/criteria.json");
        Files.writeString(own.resolve("criteria.json"), bundled);

        DeskRun run = DeskRun.of(
                "decide", "--lang", "en", "--rules", dir.resolve("own").toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\n  Own rules and parameters  parameter:criteria-required\n");
    }

    @Test
    void rules_as_sentences_are_laid_over_the_bundled_ones() throws IOException {
        Path own = Files.createDirectories(dir.resolve("own/rules"));
        Files.writeString(own.resolve("V.2.vi.rules"), """
                quy tắc "poor-2021-2025/V.2/missing"
                    điều khoản "poor-2021-2025/V.2"
                    khi
                        hồ sơ có
                        - số tài liệu còn thiếu nhiều hơn 1
                    thì
                        cần bổ sung tài liệu còn thiếu
                hết
                """);

        DeskRun run = DeskRun.of(
                "decide",
                "--lang",
                "en",
                "--campaign",
                "poor-2021-2025",
                "--round",
                "annual-2025",
                "--rules",
                dir.resolve("own").toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\n  Own rules and parameters  rule:poor-2021-2025/V.2/missing\n");
    }

    @Test
    void a_sentence_that_is_not_understood_is_told_with_line_and_column() throws IOException {
        Path broken = Files.writeString(dir.resolve("broken.vi.rules"), """
                quy tắc "small-2026/3/broken"
                    điều khoản "small-2026/3"
                    khi
                        hồ sơ có
                        - số tài liệu còn thếu bằng 0
                    thì
                        đạt
                hết
                """);

        DeskRun run = new SmallRound().withMoreRules(broken).decide();

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("Không nạp được bộ quy tắc, có 1 lỗi:\n" + broken
                        + ":5:11 EM-401 Không hiểu câu (số tài liệu còn thếu bằng 0). Có thể ý bạn là (số tài liệu còn"
                        + " thiếu bằng …).\n");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = RuleFilesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
