package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.rules.lint.DiagnosticCode;

/** Each kind of diagnostic, from files that are wrong in one way. */
class RuleSetLoadTest {

    private static final Pattern ID = Pattern.compile("EM-\\d{3}");

    private static Stream<Mistake> mistakes() {
        return Mistakes.all();
    }

    /** The lines of a file of this package, by the id of the diagnostic in each. */
    private static ImmutableMap<String, String> linesById(String file) throws IOException {
        return Resources.toString(Resources.getResource(RuleSetLoadTest.class, file), StandardCharsets.UTF_8)
                .lines()
                .collect(ImmutableMap.toImmutableMap(RuleSetLoadTest::id, line -> line));
    }

    private static String id(String line) {
        return ID.matcher(line).results().map(MatchResult::group).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_whole_in_both_languages(Mistake mistake) throws IOException {
        RuleSource[] wrong = mistake.wrong().toArray(RuleSource[]::new);

        assertThat(Diagnosed.told(Locale.ENGLISH, wrong))
                .containsExactly(linesById("mistakes_en.txt").get(mistake.code().id()));
        assertThat(Diagnosed.told(Diagnosed.VIETNAMESE, wrong))
                .containsExactly(linesById("mistakes_vi.txt").get(mistake.code().id()));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void without_its_mistake_a_file_loads(Mistake mistake) {
        assertThat(Diagnosed.told(Locale.ENGLISH, mistake.right().toArray(RuleSource[]::new)))
                .isEmpty();
    }

    /**
     * No file is known that passes every check and that the engine or a wall refuses (EM-190, EM-5xx); those of the lint
     * (EM-2xx, EM-3xx) are told of files that load, those of the law (EM-6xx) of a campaign under a law: {@link LawLayerTest}.
     */
    @Test
    void every_kind_of_diagnostic_that_refuses_a_file_has_its_mistake() {
        assertThat(Mistakes.all().map(Mistake::code))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Stream.of(DiagnosticCode.values())
                        .filter(code -> code != DiagnosticCode.ENGINE)
                        .filter(code -> !code.id().matches("EM-[2356].*"))
                        .toList());
    }
}
