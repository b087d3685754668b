package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.rules.lint.DiagnosticCode;

/** The texts of diagnostics, key by key: both languages say the same things, in the words of those who write rules. */
class DiagnosticTextsTest {

    private static final ResourceBundle VIETNAMESE = bundle("vi");
    private static final ResourceBundle ENGLISH = bundle("en");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)\\}");

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "vn.emulation.rules.lint.diagnostics",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String key(DiagnosticCode code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> arguments(ResourceBundle texts, String key) {
        return ARGUMENT.matcher(texts.getString(key))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void every_text_is_that_of_a_code_its_fix_or_a_part_of_it_in_both_languages() {
        List<String> codes = Arrays.stream(DiagnosticCode.values())
                .map(DiagnosticTextsTest::key)
                .toList();

        assertThat(VIETNAMESE.keySet()).isEqualTo(ENGLISH.keySet()).containsAll(codes);
        assertThat(VIETNAMESE.keySet())
                .containsAll(codes.stream().map(code -> code + ".fix").toList());
        assertThat(VIETNAMESE.keySet()).allSatisfy(key -> assertThat(codes).contains(key.replaceAll("\\..*", "")));
    }

    /** What is wrong with a parameter file is told by its reader, in each language as an argument of its own. */
    private static Stream<String> keysOfOneMeaning() {
        return VIETNAMESE.keySet().stream()
                .filter(key -> !key.equals(key(DiagnosticCode.PARAMETER_FILE)))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("keysOfOneMeaning")
    void both_languages_show_the_same_values(String key) {
        assertThat(arguments(VIETNAMESE, key)).isEqualTo(arguments(ENGLISH, key));
    }

    @Test
    void no_text_has_words_of_the_engine_whatever_their_capitals() {
        assertThat(Stream.of(VIETNAMESE, ENGLISH)
                        .flatMap(texts -> texts.keySet().stream().map(texts::getString)))
                .allSatisfy(text -> assertThat(text.toLowerCase(Locale.ROOT))
                        .satisfies(EngineWords::assertAbsent)
                        .doesNotContain("drools", "kie", "lambda", "generated", "descriptor", "java", "null"));
    }

    @Test
    void every_fix_offers_something_to_do() {
        assertThat(VIETNAMESE.keySet()).filteredOn(key -> key.contains(".fix")).allSatisfy(key -> {
            assertThat(VIETNAMESE.getString(key)).startsWith("Có thể ");
            assertThat(ENGLISH.getString(key)).startsWith("Maybe ");
        });
    }
}
