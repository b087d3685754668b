package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.emulation.decision.Decision;
import vn.emulation.dossier.Dossier;
import vn.emulation.parameter.Clock;

/**
 * Which rules and values are in force: from their first day, included, to before their end, on the day that their clock
 * shows. The round of the campaign begins on 1 January 2024.
 */
class RegimeTest {

    private static final RuleSet RULES = TestCampaign.load(Stream.of("ACHIEVEMENT", "RECEIVED", "DECIDED")
            .flatMap(clock -> Stream.of(
                    dated(clock, "from", "2024-01-01"),
                    dated(clock, "from", "2024-01-02"),
                    dated(clock, "before", "2024-01-01"),
                    dated(clock, "before", "2024-01-02")))
            .toArray(String[]::new));

    private static String dated(String clock, String bound, String day) {
        String annotations = "@clock(\"%s\") @%s(\"%s\")".formatted(clock, bound, day);
        return Drl.rule("green/1/" + clock + "-" + bound + "-" + day, annotations, "formOffered", "satisfies");
    }

    private static Decision decide(RuleSet rules, Optional<LocalDate> receivedOn, String decidedOn) {
        Dossier dossier =
                Dossiers.but(TestCampaign.dossier()).receivedOn(receivedOn).build();
        EvaluationRequest request = Requests.of(rules.campaign(), dossier)
                .decidedOn(LocalDate.parse(decidedOn))
                .build();
        return EmulationEngine.of(rules).evaluate(request).decisions().get(0);
    }

    private static List<String> inForce(Clock clock, Optional<LocalDate> receivedOn, String decidedOn) {
        return decide(RULES, receivedOn, decidedOn).answers().get(0).alternatives().get(0).findings().stream()
                .map(finding -> finding.rule().value())
                .filter(rule -> rule.startsWith("green/1/" + clock))
                .map(rule -> rule.substring(("green/1/" + clock + "-").length()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-12-31 | before-2024-01-01 before-2024-01-02
            2024-01-01 | from-2024-01-01 before-2024-01-02
            2024-01-02 | from-2024-01-01 from-2024-01-02
            """)
    void a_rule_is_in_force_from_its_first_day_to_before_its_end(String day, String rules) {
        List<String> expected = List.of(rules.split(" ", -1));

        assertThat(inForce(Clock.RECEIVED, Dossiers.day(day), "2020-01-01")).isEqualTo(expected);
        assertThat(inForce(Clock.DECIDED, Dossiers.day("2020-01-01"), day)).isEqualTo(expected);
    }

    @Test
    void the_achievement_clock_shows_the_first_day_of_the_round() {
        assertThat(inForce(Clock.ACHIEVEMENT, Dossiers.day("2020-01-01"), "2030-01-01"))
                .containsExactly("from-2024-01-01", "before-2024-01-02");
    }

    @Test
    void a_rule_dated_by_receipt_does_not_apply_to_a_dossier_of_unknown_receipt() {
        assertThat(inForce(Clock.RECEIVED, Optional.empty(), "2024-01-01")).isEmpty();
        assertThat(inForce(Clock.DECIDED, Optional.empty(), "2024-01-01")).hasSize(2);
        assertThat(inForce(Clock.ACHIEVEMENT, Optional.empty(), "2024-01-01")).hasSize(2);
    }

    @Test
    void a_dated_rule_goes_by_receipt_unless_it_names_another_clock() {
        RuleSet rules = TestCampaign.load(
                Drl.rule("green/1/old", "@before(\"2024-01-02\")", "formOffered", "satisfies"),
                Drl.rule("green/1/new", "@from(\"2024-01-02\")", "formOffered", "bars"));

        assertThat(Told.decision(decide(rules, Dossiers.day("2024-01-01"), "2024-06-01")))
                .isEqualTo("""
                ELIGIBLE
                green/1 SATISFIED: green/1/old""");
        assertThat(Told.decision(decide(rules, Dossiers.day("2024-01-02"), "2024-06-01")))
                .isEqualTo("""
                NOT_ELIGIBLE
                green/1 BARRED: green/1/new""");
        assertThat(Told.decision(decide(rules, Optional.empty(), "2024-06-01"))).isEqualTo("""
                UNDETERMINED
                green/1 UNDETERMINED""");
    }

    @ParameterizedTest
    @EnumSource(Clock.class)
    void a_parameter_without_a_value_on_the_day_is_needed(Clock clock) {
        assertThat(byValue(clock, "2024-01-01", "2024-01-02")).isEqualTo("""
                ELIGIBLE
                green/1 SATISFIED: green/1/few""");
        assertThat(byValue(clock, "2024-01-02", "2024-01-03")).isEqualTo("""
                UNDETERMINED
                green/1 UNDETERMINED; needs parameter limit""");
        assertThat(byValue(clock, "2023-12-31", "2024-01-01")).isEqualTo("""
                UNDETERMINED
                green/1 UNDETERMINED; needs parameter limit""");
    }

    private static String byValue(Clock clock, String from, String before) {
        String value = TestParameters.value(from, before, TestParameters.oneCase(TestParameters.number(3)));
        RuleSource file = RuleSource.parameters("parameters.json", TestParameters.text(clock.name(), value));
        RuleSet rules = TestCampaign.load(
                TestCampaign.campaign(),
                List.of(file),
                Drl.rule("green/1/few", "achievementCount < number(\"limit\")", "satisfies"));
        return Told.decision(decide(rules, Dossiers.day("2024-01-01"), "2024-01-01"));
    }

    @Test
    void a_parameter_by_receipt_is_needed_while_the_receipt_is_unknown() {
        RuleSource file =
                RuleSource.parameters("parameters.json", TestParameters.text("RECEIVED", TestParameters.three()));
        RuleSet rules = TestCampaign.load(
                TestCampaign.campaign(),
                List.of(file),
                Drl.rule("green/1/few", "achievementCount < number(\"limit\")", "satisfies"));

        assertThat(Told.decision(decide(rules, Optional.empty(), "2024-01-01"))).isEqualTo("""
                UNDETERMINED
                green/1 UNDETERMINED; needs parameter limit""");
    }

    @Test
    void a_parameter_of_a_rule_that_could_not_fire_anyway_is_not_needed() {
        RuleSet rules = TestCampaign.load(
                TestCampaign.campaign(),
                TestParameters.files(TestParameters.before("2024-01-01")),
                Drl.rule("green/1/ranked", "rankKnown, achievementCount < number(\"limit\")", "bars"),
                Drl.rule("green/2/ranked", "rankKnown, achievementCount < number(\"limit\")", "bars"));

        assertThat(Told.decision(decide(rules, Optional.empty(), "2024-01-01"))).isEqualTo("""
                UNDETERMINED
                green/1 UNDETERMINED""");
    }

    @Test
    void a_rule_of_a_clause_that_nothing_requires_needs_its_parameter_too() {
        RuleSet rules = TestCampaign.load(
                TestCampaign.campaign(),
                TestParameters.files(TestParameters.before("2024-01-01")),
                Drl.rule("green/1/met", "formOffered", "satisfies"),
                Drl.rule("green/2/few", "achievementCount < number(\"limit\")", "bars"));

        assertThat(Told.decision(decide(rules, Optional.empty(), "2024-01-01"))).isEqualTo("""
                UNDETERMINED
                green/1 SATISFIED: green/1/met
                green/2 UNDETERMINED; needs parameter limit""");
    }
}
