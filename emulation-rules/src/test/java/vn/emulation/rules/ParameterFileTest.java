package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a parameter file must hold: each value dated, cited, whole, and given for every combination of readings. */
class ParameterFileTest {

    private static final String DEEP = "green/depth=DEEP";
    private static final String FLAT = "green/depth=FLAT";
    private static final String FIX = " Maybe give one case for each combination of alternatives of the plan,"
            + " cite clauses of the plan, and use whole numbers.";

    private static String wrong(String what) {
        return "parameters.json EM-151 The parameter (limit) has a wrong " + what + "." + FIX;
    }

    private static String file(String... cases) {
        return TestParameters.text("ACHIEVEMENT", TestParameters.value("2024-01-01", "2025-01-01", cases));
    }

    private static String number(int number, String... choices) {
        return TestParameters.oneCase(TestParameters.number(number), choices);
    }

    private static String date(String day, String... choices) {
        return TestParameters.oneCase(TestParameters.date(day), choices);
    }

    @Test
    void a_value_for_each_combination_of_the_readings_it_names_is_complete() {
        assertThat(Diagnosed.parameters(file(number(1)))).isEmpty();
        assertThat(Diagnosed.parameters(file(number(1, DEEP), number(2, FLAT)))).isEmpty();
        assertThat(Diagnosed.parameters(file(
                        number(1, DEEP, "green/width=WIDE"),
                        number(2, "green/width=NARROW", DEEP),
                        number(3, FLAT, "green/width=WIDE"),
                        number(4, FLAT, "green/width=NARROW"))))
                .isEmpty();
    }

    @Test
    void a_combination_that_is_missing_is_told() {
        assertThat(Diagnosed.parameters(file(number(1, DEEP))))
                .containsExactly(wrong("combination of alternatives: ([green/depth=FLAT])"));
        assertThat(Diagnosed.parameters(file(
                        number(1, DEEP, "green/width=WIDE"),
                        number(3, FLAT, "green/width=WIDE"),
                        number(4, FLAT, "green/width=NARROW"))))
                .containsExactly(wrong("combination of alternatives: ([green/depth=DEEP, green/width=NARROW])"));
    }

    @Test
    void a_combination_that_is_repeated_or_contradicts_itself_is_told() {
        assertThat(Diagnosed.parameters(file(number(1, DEEP), number(2, FLAT), number(3, DEEP))))
                .containsExactly(wrong("combination of alternatives: ([green/depth=DEEP])"));
        assertThat(Diagnosed.parameters(file(number(1), number(2))))
                .containsExactly(wrong("combination of alternatives: ([])"));
        assertThat(Diagnosed.parameters(file(number(1), number(2, DEEP), number(3, FLAT))))
                .containsExactly(wrong("combination of alternatives: ([])"));
        assertThat(Diagnosed.parameters(file(number(1, DEEP, FLAT))))
                .contains(wrong("combination of alternatives: ([green/depth=DEEP, green/depth=FLAT])"));
    }

    @Test
    void a_reading_or_alternative_that_the_plan_does_not_have_is_told() {
        assertThat(Diagnosed.parameters(file(number(1, DEEP), number(2, "green/depth=FLOT"))))
                .contains(wrong("reading or alternative: (green/depth=FLOT)"));
        assertThat(Diagnosed.parameters(file(number(1, "green/depht=DEEP"))))
                .contains(wrong("reading or alternative: (green/depht=DEEP)"));
    }

    @Test
    void a_clause_that_the_plan_does_not_have_is_told() {
        assertThat(Diagnosed.parameters(file(number(1)).replace("green/1", "green/9")))
                .containsExactly(wrong("clause: (green/9)"));
    }

    @Test
    void numbers_and_dates_do_not_mix() {
        assertThat(Diagnosed.parameters(file(number(1, DEEP), date("2024-10-15", FLAT))))
                .containsExactly(wrong("mixture of numbers, dates, shares and steps: (2)"));
        assertThat(Diagnosed.parameters(file(date("2024-10-14", DEEP), date("2024-10-15", FLAT))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5", "-0.1", "1e18", "1000000000000000000", "9999999999999999999", "1e30"})
    void a_number_that_is_not_whole_or_too_long_is_told(String number) {
        assertThat(Diagnosed.parameters(file(number(3)).replace("\"number\": 3", "\"number\": " + number)))
                .singleElement()
                .asString()
                .startsWith("parameters.json EM-151 The parameter (limit) has a wrong number that is not whole: (");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "3.0", "3e2", "999999999999999999"})
    void a_whole_number_loads(String number) {
        assertThat(Diagnosed.parameters(file(number(3)).replace("\"number\": 3", "\"number\": " + number)))
                .isEmpty();
    }

    @Test
    void values_that_hold_on_one_day_are_refused() {
        String first = TestParameters.before("2024-06-01");

        assertThat(Diagnosed.parameters(TestParameters.text(
                        "DECIDED", first, TestParameters.value("2024-06-01", "2025-01-01", number(4)))))
                .isEmpty();
        assertThat(Diagnosed.parameters(TestParameters.text(
                        "DECIDED", first, TestParameters.value("2024-05-31", "2025-01-01", number(4)))))
                .containsExactly("parameters.json:1:37 EM-150 parameters.json, at /parameters/0, line 1, column 37:"
                        + " The parameter (limit) has two values on one day. Maybe end the earlier one sooner."
                        + " Maybe compare the file with the schema of parameters.");
    }

    @Test
    void a_value_in_force_on_no_day_is_refused() {
        String empty = TestParameters.value("2024-01-01", "2024-01-01", number(4));

        assertThat(Diagnosed.parameters(TestParameters.text("DECIDED", empty)))
                .singleElement()
                .asString()
                .contains("The window's first day (2024-01-01) is not before its end (2024-01-01)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1899-12-31", "3000-01-01", "9999-12-31"})
    void a_date_far_from_ours_is_refused(String day) {
        String deadline =
                "{\"type\": \"deadline\", \"date\": \"" + day + "\", \"bound\": \"BEFORE\", \"roll\": \"NONE\"}";

        assertThat(Diagnosed.parameters(file(date(day))))
                .singleElement()
                .asString()
                .contains("The date (" + day + ") lies outside the years 1900 to 2999.");
        assertThat(Diagnosed.parameters(file(TestParameters.oneCase(deadline))))
                .singleElement()
                .asString()
                .contains("The date (" + day + ") lies outside the years 1900 to 2999.");
    }

    @Test
    void a_file_of_another_version_is_refused() {
        assertThat(Diagnosed.parameters(file(number(1)).replace("\"schemaVersion\": 1", "\"schemaVersion\": 2")))
                .singleElement()
                .asString()
                .contains("found 2 where version 1 was expected. Maybe export the file in that version.");
    }

    @Test
    void a_parameter_is_given_once() {
        String parameter = TestParameters.parameter("limit", "DECIDED", TestParameters.three());

        assertThat(Diagnosed.parameters(TestParameters.file(parameter, parameter)))
                .isEmpty();
        assertThat(Diagnosed.parameters(TestParameters.file(parameter, parameter.replace("3}", "4}"))))
                .singleElement()
                .asString()
                .contains("Two parameters share the name (limit) and differ. Maybe rename one.");
    }
}
