package vn.emulation.testing.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.emulation.testing.rules.RulesUnderTest;

/** Everything that can be wrong with a file of cases, with the whole text in both languages. */
class CaseDiagnosticsTest {

    private static final RulesUnderTest RULES = RulesUnderTest.bundled("ar-2023-2030");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /**
     * A file and what is said of it.
     *
     * @param name what is wrong
     * @param file the file
     * @param en what is said in English
     * @param vi what is said in Vietnamese
     */
    private record Sample(String name, String file, String en, String vi) {

        static Sample of(List<String> parts) {
            int end = parts.get(0).indexOf('\n');
            return new Sample(
                    parts.get(0).substring(0, end),
                    parts.get(0).substring(end + 1),
                    said(parts.get(1)),
                    said(parts.get(2)));
        }

        private static String said(String part) {
            return part.substring(part.indexOf('\n') + 1).stripTrailing();
        }

        CaseFileException refusal() {
            return refused(file.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static CaseFileException refused(byte[] file) {
        return catchThrowableOfType(CaseFileException.class, () -> CaseFiles.read("a.yaml", file, RULES));
    }

    private static List<Sample> samples() throws IOException {
        String text = Resources.toString(
                Resources.getResource(CaseDiagnosticsTest.class, "diagnostics.txt"), StandardCharsets.UTF_8);
        List<String> parts = Splitter.on("@@ ").omitEmptyStrings().splitToList(text);
        return Stream.iterate(0, index -> index < parts.size(), index -> index + 3)
                .map(index -> Sample.of(parts.subList(index, index + 3)))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> each_is_told_whole_in_both_languages() throws IOException {
        return samples().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> {
                    CaseFileException refused = sample.refusal();
                    assertThat(refused.text(Locale.ENGLISH)).isEqualTo(sample.en());
                    assertThat(refused.text(VIETNAMESE)).isEqualTo(sample.vi());
                    assertThat(refused).hasMessage(sample.en());
                }));
    }

    @Test
    void every_problem_has_a_sample() throws IOException {
        Set<String> told = samples().stream()
                .flatMap(sample -> sample.refusal().problems().stream())
                .map(CaseProblem::code)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known =
                ResourceBundle.getBundle("vn.emulation.testing.cases.cases", Locale.ENGLISH).keySet().stream()
                        .filter(key -> key.startsWith("case.") || key.startsWith("yaml."))
                        .collect(Collectors.toCollection(TreeSet::new));
        // Those of bytes, suites and runs are tested beside these.
        known.removeAll(Set.of("yaml.utf8", "yaml.size", "case.no-campaign", "case.campaign-nowhere", "case.refused"));

        assertThat(told).containsAll(known);
    }

    @Test
    void what_is_no_text_is_refused_where_it_begins_not_to_be() {
        assertThat(refused(new byte[] {'a', '\n', (byte) 0xE1, ' '}))
                .hasMessage("a.yaml:2: This line is not UTF-8. Maybe save the file as UTF-8.");
    }

    @Test
    void a_file_that_is_too_long_is_not_looked_at() {
        assertThat(refused(new byte[CaseFiles.MOST_BYTES + 1]))
                .hasMessage("a.yaml:1: The file has (4194305) bytes, more than (4194304). Maybe split it.");
    }
}
