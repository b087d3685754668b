package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.rules.lint.Diagnostic;

/** Rule files that try to run code are refused, in words for people, before anything of theirs runs. */
class HostileRuleFileTest {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static Stream<String> files() {
        return HostileRules.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_hostile_file_is_refused_and_nothing_runs(String file) {
        List<Diagnostic> found = Assertions.assertTimeoutPreemptively(
                LONGEST,
                () -> Diagnosed.diagnostics(TestCampaign.campaign(), List.of(RuleSource.rules("rules.drl", file))));

        assertThat(found).isNotEmpty().allSatisfy(diagnostic -> assertToldWell(diagnostic, file));
        assertThat(TripwireBell.RUNG).isFalse();
    }

    /** Words of the engine may only be those that the file itself brought. */
    private static void assertToldWell(Diagnostic diagnostic, String file) {
        assertThat(diagnostic.source()).isEqualTo("rules.drl");
        assertThat(diagnostic.line()).isBetween(1, (int) file.lines().count() + 1);
        assertThat(diagnostic.column()).isPositive();
        assertThat(Stream.of(Locale.ENGLISH, Diagnosed.VIETNAMESE).map(diagnostic::told))
                .allSatisfy(told -> assertThat(told)
                        .hasLineCount(1)
                        .hasSizeLessThan(600)
                        .satisfies(text -> EngineWords.assertAbsent(without(text, diagnostic.arguments()))));
    }

    private static String without(String text, List<String> arguments) {
        String left = text;
        for (String argument : arguments) {
            left = left.replace("(" + argument + ")", "()");
        }
        return left;
    }
}
