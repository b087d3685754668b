package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.rules.lint.Diagnostic;
import vn.emulation.rules.lint.DiagnosticCode;

/**
 * Keeps the pages of diagnostics true: the wrong example of each is told as the page says, and the right one is not told
 * of. Run with {@code -Dpages.write=true} to write what is told anew.
 */
class DiagnosticPagesTest {

    /** Faults of this library, of which no file can be an example. */
    private static final Set<DiagnosticCode> FAULTS = EnumSet.of(DiagnosticCode.ENGINE, DiagnosticCode.WALL);

    private static Stream<DiagnosticCode> shown() {
        return EnumSet.complementOf(EnumSet.copyOf(FAULTS)).stream();
    }

    @Test
    void each_code_has_a_page_and_each_page_a_code() throws IOException {
        try (Stream<Path> files = Files.list(DiagnosticPage.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("README.md"),
                                    Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::page))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("shown")
    void the_wrong_example_is_told_once_and_as_the_page_says(DiagnosticCode code) {
        DiagnosticPage page = DiagnosticPage.of(code);
        List<Diagnostic> found = page.wrong().found(code);

        assertThat(found)
                .as(() -> found.stream()
                        .map(each -> each.told(Locale.ENGLISH))
                        .toList()
                        .toString())
                .extracting(Diagnostic::code)
                .containsExactly(code);
        if (Boolean.getBoolean("pages.write")) {
            page.write(DiagnosticPage.told(found.get(0)));
        }
        assertThat(DiagnosticPage.of(code).under(DiagnosticPage.TOLD))
                .as("the page has drifted. Maybe run mvn test -Dtest=DiagnosticPagesTest -Dpages.write=true")
                .isEqualTo(DiagnosticPage.told(found.get(0)));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void the_right_example_is_not_told_of(DiagnosticCode code) {
        DiagnosticPage page = DiagnosticPage.of(code);

        assertThat(page.right().files()).isNotEmpty().isNotEqualTo(page.wrong().files());
        assertThat(page.right().found(code).stream().map(each -> each.told(Locale.ENGLISH)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DiagnosticCode.class)
    void a_page_says_what_it_is_and_why_in_both_languages_and_is_in_the_index(DiagnosticCode code) throws IOException {
        List<String> lines = DiagnosticPage.of(code).text().lines().toList();
        String title = lines.get(0).substring(2);
        String english = lines.get(2).replace("*", "");

        assertThat(title).startsWith(code.id() + " ");
        assertThat(lines.get(2)).isEqualTo("*" + english + "*");
        assertThat(lines).filteredOn(line -> line.startsWith("**Vì sao.** ")).hasSize(1);
        assertThat(lines).filteredOn(line -> line.startsWith("**Why.** ")).hasSize(1);
        assertThat(Files.readAllLines(DiagnosticPage.FOLDER.resolve("README.md")))
                .containsOnlyOnce("- [" + code.id() + "](" + code.page() + ")"
                        + title.substring(code.id().length()) + " · " + english);
    }

    @ParameterizedTest
    @EnumSource(
            value = DiagnosticCode.class,
            names = {"ENGINE", "WALL"})
    void a_fault_of_this_library_has_no_example_but_what_to_send(DiagnosticCode code) {
        DiagnosticPage page = DiagnosticPage.of(code);

        assertThat(page.wrong().files()).isEmpty();
        assertThat(page.right().files()).isEmpty();
        assertThat(page.under("## Báo lỗi · What to send")).isNotBlank();
    }
}
