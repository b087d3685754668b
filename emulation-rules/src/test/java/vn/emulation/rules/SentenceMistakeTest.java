package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.rules.lint.Diagnostic;

/** What is told of a file of sentences, whole and at its place. */
class SentenceMistakeTest {

    private static Stream<SentenceMistake> mistakes() {
        return SentenceMistake.all();
    }

    private static List<Diagnostic> found(String sentences) {
        return Diagnosed.diagnostics(
                TestCampaign.campaign(), List.of(RuleSource.sentences(SentenceMistake.FILE, sentences), parameters()));
    }

    private static RuleSource parameters() {
        return RuleSource.parameters(
                "parameters.json",
                TestParameters.file(
                        TestParameters.always("limit", TestParameters.date("2024-06-01")),
                        TestParameters.always("count", TestParameters.number(2))));
    }

    private static List<String> told(String sentences) {
        return found(sentences).stream()
                .map(diagnostic -> diagnostic.told(Diagnosed.VIETNAMESE))
                .toList();
    }

    @Test
    void the_file_without_mistakes_is_loaded() {
        assertThat(told(SentenceMistake.GOOD)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told(SentenceMistake mistake) {
        assertThat(told(mistake.text())).isEqualTo(mistake.told());
    }

    @Test
    void every_mistake_is_told_in_english_too() {
        assertThat(mistakes().flatMap(mistake -> found(mistake.text()).stream()))
                .hasSizeGreaterThan(30)
                .allSatisfy(diagnostic -> assertThat(diagnostic.told(Locale.ENGLISH))
                        .contains(" Maybe ")
                        .isNotEqualTo(diagnostic.told(Diagnosed.VIETNAMESE)));
    }
}
