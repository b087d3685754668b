package vn.emulation.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.emulation.json.EmulationJson;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.rules.internal.fact.NeedTarget;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.lint.DiagnosticCode;

/** The module's README against what rules may use. */
class ReadmeVocabularyTest {

    private static final Pattern NAME = Pattern.compile("`(\\w+)[^`]*`");
    private static final Pattern CODES = Pattern.compile("\\b([1-6]\\d\\d)(?: to ([1-6]\\d\\d))?\\b");

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void every_name_of_the_vocabulary_is_told() throws IOException {
        Set<String> told =
                NAME.matcher(readme()).results().map(found -> found.group(1)).collect(Collectors.toSet());

        assertThat(Arrays.stream(Subject.values()).flatMap(subject -> subject.vocabulary().names().stream()))
                .isSubsetOf(told);
        assertThat(NeedTarget.words()).isSubsetOf(told);
    }

    @Test
    void every_parameter_shown_is_read() throws IOException {
        List<String> shown = readme().lines()
                .map(String::strip)
                .filter(line -> line.startsWith("{\"type\""))
                .toList();

        assertThat(shown).hasSize(5).allSatisfy(value -> {
            byte[] bytes = ("{\"readings\": [], \"value\": " + value + "}").getBytes(UTF_8);
            assertThat(EmulationJson.create().read(bytes, "README.md", ParameterCase.class))
                    .isNotNull();
        });
    }

    @Test
    void every_code_lies_in_a_range_that_is_told() throws IOException {
        String codes = readme().substring(readme().indexOf("Codes never change"));
        List<int[]> ranges = CODES.matcher(codes)
                .results()
                .map(found -> new int[] {
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2) == null ? found.group(1) : found.group(2))
                })
                .toList();

        assertThat(DiagnosticCode.values())
                .filteredOn(code -> code != DiagnosticCode.ENGINE)
                .allSatisfy(code -> {
                    int number = Integer.parseInt(code.id().substring("EM-".length()));
                    assertThat(ranges).anyMatch(range -> range[0] <= number && number <= range[1]);
                });
    }
}
