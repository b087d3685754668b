package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Help, and command lines that are not understood. */
class UsageTest {

    @Test
    void help_is_in_vietnamese_unless_another_language_is_asked_for() {
        assertThat(DeskRun.of("--help").out()).isEqualTo(SmallRound.text("golden/help.vi.txt"));
        assertThat(DeskRun.of("--help", "--lang", "en").out()).isEqualTo(SmallRound.text("golden/help.en.txt"));
    }

    @Test
    void each_command_has_help_in_both_languages() {
        assertThat(DeskRun.of("decide", "--help").out()).isEqualTo(SmallRound.text("golden/help-decide.vi.txt"));
        assertThat(DeskRun.of("--lang=en", "decide", "--help").out())
                .isEqualTo(SmallRound.text("golden/help-decide.en.txt"));
        assertThat(DeskRun.of("screen", "--help").out()).isEqualTo(SmallRound.text("golden/help-screen.vi.txt"));
        assertThat(DeskRun.of("--lang=en", "screen", "--help").out())
                .isEqualTo(SmallRound.text("golden/help-screen.en.txt"));
        assertThat(DeskRun.of("allocate", "--help").out()).isEqualTo(SmallRound.text("golden/help-allocate.vi.txt"));
        assertThat(DeskRun.of("--lang=en", "allocate", "--help").out())
                .isEqualTo(SmallRound.text("golden/help-allocate.en.txt"));
        assertThat(DeskRun.of("select", "--help").out()).isEqualTo(SmallRound.text("golden/help-select.vi.txt"));
        assertThat(DeskRun.of("--lang=en", "select", "--help").out())
                .isEqualTo(SmallRound.text("golden/help-select.en.txt"));
        assertThat(DeskRun.of("calendar", "--help").out()).isEqualTo(SmallRound.text("golden/help-calendar.vi.txt"));
        assertThat(DeskRun.of("--lang=en", "calendar", "--help").out())
                .isEqualTo(SmallRound.text("golden/help-calendar.en.txt"));
        assertThat(DeskRun.of("statistics", "--help").out())
                .isEqualTo(SmallRound.text("golden/help-statistics.vi.txt"));
        assertThat(DeskRun.of("--lang=en", "statistics", "--help").out())
                .isEqualTo(SmallRound.text("golden/help-statistics.en.txt"));
        assertThat(DeskRun.of("lint", "--help").out()).isEqualTo(SmallRound.text("golden/help-lint.vi.txt"));
        assertThat(DeskRun.of("--lang=en", "lint", "--help").out())
                .isEqualTo(SmallRound.text("golden/help-lint.en.txt"));
        assertThat(DeskRun.of("test", "--help").out()).isEqualTo(SmallRound.text("golden/help-test.vi.txt"));
        assertThat(DeskRun.of("--lang=en", "test", "--help").out())
                .isEqualTo(SmallRound.text("golden/help-test.en.txt"));
        for (String command : new String[] {
            "generate-cases",
            "document",
            "matrix",
            "settle",
            "explain",
            "prize",
            "awards",
            "campaigns",
            "clauses",
            "schema",
            "vocabulary",
            "compare"
        }) {
            DeskRun run = DeskRun.of(command, "-h");

            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("\nCách dùng: emulation " + command).doesNotContain("Usage", "${");
        }
    }

    @Test
    void the_version_names_what_reports_name() {
        DeskRun run = DeskRun.of("--version");

        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("emulation [0-9].*\ndrools [0-9.]+\njava 1?[0-9].*\n");
    }

    @Test
    void an_unknown_command_is_told_with_the_nearest() {
        assertThat(refusal("decid")).isEqualTo("Không có lệnh (decid). Có thể là decide.\n");
        assertThat(refusal("frobnicate", "--lang", "en"))
                .isEqualTo("There is no command (frobnicate). Maybe see emulation --help.\n");
    }

    @Test
    void an_unknown_option_is_told_with_the_nearest() {
        assertThat(refusal("decide", "--dossier", "x.json"))
                .isEqualTo("Không có tùy chọn (--dossier). Có thể là --dossiers.\n");
        assertThat(refusal("decide", "--frobnicate-the-places"))
                .isEqualTo("Không có tùy chọn (--frobnicate-the-places). Có thể xem emulation decide --help.\n");
    }

    @Test
    void a_word_too_many_is_told() {
        assertThat(refusal("campaigns", "all"))
                .isEqualTo("Không hiểu phần (all) của dòng lệnh. Có thể xem emulation campaigns --help.\n");
    }

    @Test
    void an_option_without_its_value_is_told() {
        assertThat(refusal("decide", "--grants"))
                .isEqualTo("Tùy chọn --grants cần một giá trị <tệp>. Có thể xem emulation decide --help.\n");
        assertThat(refusal("--lang", "en", "decide", "--campaign", "--round", "annual-2026"))
                .isEqualTo("Option --campaign needs a value <campaign>. Maybe see emulation decide --help.\n");
    }

    @Test
    void an_option_that_is_there_twice_is_told() {
        assertThat(refusal("decide", "--round", "a", "--round", "b"))
                .isEqualTo("Tùy chọn --round chỉ nêu một lần. Có thể cần bỏ bớt một lần.\n");
    }

    @Test
    void what_a_command_is_about_has_to_be_named() {
        assertThat(refusal("clauses")).isEqualTo("Còn thiếu <phong-trào>. Có thể xem emulation clauses --help.\n");
        assertThat(refusal("schema", "--lang", "en"))
                .isEqualTo("<type> is missing. Maybe see emulation schema --help.\n");
    }

    @Test
    void what_was_typed_cannot_steer_the_terminal() {
        assertThat(refusal("decide", "--campaign", "\u001b[2Jx\u202ey"))
                .startsWith("Không có phong trào (\\u{1b}[2Jx\\u{202e}y) kèm theo thư viện.");
    }

    private static String refusal(String... args) {
        DeskRun run = DeskRun.of(args);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err();
    }
}
