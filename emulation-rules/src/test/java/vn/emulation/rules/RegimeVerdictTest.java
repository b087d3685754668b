package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.Dossier;

/** Which law judges a dossier of the campaign of 2023 to 2030, over all its regimes. */
class RegimeVerdictTest {
    private static final RuleSet RULES = PlansUnderLaw.of(Plans.REFORM);

    private static Decision decide(Optional<String> received, String decidedOn) {
        Dossier dossier = Dossiers.but(Dossiers.reform())
                .receivedOn(received.map(LocalDate::parse))
                .build();
        EvaluationRequest request = Requests.of(RULES.campaign(), dossier)
                .decidedOn(LocalDate.parse(decidedOn))
                .build();
        return EmulationEngine.of(RULES).evaluate(request).decisions().get(0);
    }

    private static String told(Decision decision) {
        String answers = decision.answers().stream()
                .filter(answer -> answer.clause().value().equals("decree-91-2017/84")
                        || answer.clause().value().equals("law-06-2026/text"))
                .map(answer -> answer.clause() + " " + answer.status()
                        + answer.alternatives().get(0).needed().stream()
                                .map(need -> " needs " + need.field())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(", "));
        return decision.regime().map(Object::toString).orElse("none") + ": " + answers;
    }

    private static String warnings(Decision decision) {
        return decision.warnings().stream()
                .map(warning -> warning.rule().value())
                .filter(rule -> rule.startsWith("law-06-2026/"))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2017-09-30 | none: decree-91-2017/84 UNDETERMINED needs lawText
            2017-10-01 | law-2003: decree-91-2017/84 SATISFIED
            2023-12-30 | law-2003: decree-91-2017/84 SATISFIED
            2023-12-31 | law-2003: decree-91-2017/84 SATISFIED
            2024-01-01 | law-2022-decree-98: decree-91-2017/84 SATISFIED
            2025-06-30 | law-2022-decree-98: decree-91-2017/84 SATISFIED
            2025-07-01 | law-2022-decree-152: decree-91-2017/84 SATISFIED
            2026-09-30 | law-2022-decree-152: decree-91-2017/84 SATISFIED
            2026-10-01 | law-2026: decree-91-2017/84 SATISFIED, law-06-2026/text UNDETERMINED needs lawText
            2027-03-01 | law-2026: decree-91-2017/84 SATISFIED, law-06-2026/text UNDETERMINED needs lawText
            """)
    void the_day_received_tells_the_regime(String received, String expected) {
        assertThat(told(decide(Optional.of(received), "2029-11-20"))).isEqualTo(expected);
    }

    @Test
    void a_day_that_is_not_recorded_is_asked_for() {
        Decision decision = decide(Optional.empty(), "2026-11-20");

        assertThat(told(decision)).isEqualTo("none: decree-91-2017/84 UNDETERMINED needs receivedOn");
        assertThat(decision.lawVerdict()).contains(Verdict.UNDETERMINED);
    }

    @Test
    void where_the_text_of_the_law_is_not_known_the_plans_verdict_stands_beside_an_undetermined_one() {
        Decision decision = decide(Optional.of("2026-10-01"), "2026-11-20");

        assertThat(decision.planVerdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.lawVerdict()).contains(Verdict.UNDETERMINED);
        assertThat(decision.eligible()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 2026-09-30, ''",
        "2026-09-30, 2026-10-01, law-06-2026/4/more-favourable",
        "2026-10-01, 2026-10-01, ''",
        "2027-02-28, 2027-03-10, ''",
        "2027-03-01, 2027-03-10, law-06-2026/text/decree-lapsed"
    })
    void what_a_person_must_look_up_is_warned_of(String received, String decidedOn, String expected) {
        assertThat(warnings(decide(Optional.of(received), decidedOn))).isEqualTo(expected);
    }
}
