package vn.emulation.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts of parameter files, well formed but for what a test makes of them; the parameter is {@code limit}. */
final class TestParameters {

    private TestParameters() {}

    /** A host's file, {@code parameters.json}, of one parameter with the given values. */
    static List<RuleSource> files(String... values) {
        return List.of(RuleSource.parameters("parameters.json", text("ACHIEVEMENT", values)));
    }

    static String text(String clock, String... values) {
        return file(parameter("limit", clock, values));
    }

    static String file(String... parameters) {
        return "{\"schemaVersion\": 1, \"parameters\": [" + String.join(",", parameters) + "]}";
    }

    static String parameter(String name, String clock, String... values) {
        return """
                {"name": "%s", "description": {"vi": "Mức", "en": "Limit"}, "unit": "items", "clock": "%s",
                "values": [%s]}""".formatted(name, clock, String.join(",", values));
    }

    /** The number 3 in the years 2024. */
    static String three() {
        return value("2024-01-01", "2025-01-01", plain("{\"type\": \"number\", \"number\": 3}"));
    }

    /** The number 3 in the years before a day. */
    static String before(String day) {
        return value("2000-01-01", day, plain("{\"type\": \"number\", \"number\": 3}"));
    }

    static String value(String from, String before, String... cases) {
        return """
                {"from": "%s", "before": "%s", "citations": [{"clause": "green/1"}], "checkedOn": "2026-11-22",
                "cases": [%s]}""".formatted(from, before, String.join(",", cases));
    }

    static String plain(String value) {
        return oneCase(value);
    }

    /** A value under alternatives, each written as {@code reading=ALTERNATIVE}. */
    static String oneCase(String value, String... choices) {
        return Stream.of(choices)
                .map(choice -> choice.split("=", -1))
                .map(parts -> "{\"reading\": \"%s\", \"alternative\": \"%s\"}".formatted(parts[0], parts[1]))
                .collect(Collectors.joining(",", "{\"readings\": [", "], \"value\": " + value + "}"));
    }

    static String number(int number) {
        return "{\"type\": \"number\", \"number\": " + number + "}";
    }

    static String share(String ratio, String base) {
        return "{\"type\": \"share\", \"ratio\": \"" + ratio + "\", \"base\": \"" + base + "\"}";
    }

    static String shareOf(String ratio, String counted) {
        return "{\"type\": \"share\", \"ratio\": \"" + ratio + "\", \"base\": \"COUNTED\", \"counted\": \"" + counted
                + "\"}";
    }

    /** Steps, each written as {@code from:places}. */
    static String steps(String counted, String... steps) {
        return Stream.of(steps)
                .map(step -> step.split(":", -1))
                .map(parts -> "{\"from\": %s, \"places\": %s}".formatted(parts[0], parts[1]))
                .collect(Collectors.joining(
                        ",", "{\"type\": \"steps\", \"counted\": \"" + counted + "\", \"steps\": [", "]}"));
    }

    /** A parameter that is worth a value always, by the day of the decision. */
    static String always(String name, String value) {
        return parameter(name, "DECIDED", value("1900-01-01", "2999-12-31", plain(value)));
    }

    static String date(String day) {
        return "{\"type\": \"date\", \"date\": \"" + day + "\"}";
    }
}
