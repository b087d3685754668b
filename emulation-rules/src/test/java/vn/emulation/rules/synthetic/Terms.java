package vn.emulation.rules.synthetic;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.rules.RuleSource;

/** The numbers and days of the synthetic campaign. */
public final class Terms {

    /** The first day that is late in a yearly round. */
    public static final LocalDate ANNUAL_DEADLINE = LocalDate.of(2025, 10, 15);
    /** The first day that is late in a round about the whole time. */
    public static final LocalDate WHOLE_DEADLINE = LocalDate.of(2025, 11, 1);
    /** The first day of the campaign. */
    public static final LocalDate WINDOW_OPENS = LocalDate.of(2025, 1, 1);
    /** The day after its last. */
    public static final LocalDate WINDOW_CLOSES = LocalDate.of(2025, 10, 1);
    /** How many criteria must be met. */
    public static final long CRITERIA_REQUIRED = 4;
    /** How many make up for the first one. */
    public static final long CRITERIA_EXCELLENT = 5;
    /** How many years a person must have held the title. */
    public static final long ROW_YEARS = 2;
    /** How often a collective must have held it. */
    public static final long SEVERAL = 2;
    /** How many years lie between two awards of a form. */
    public static final long SPACING_YEARS = 5;

    private Terms() {}

    static RuleSource file() {
        String written = Stream.of(
                        date("annual-deadline", ANNUAL_DEADLINE),
                        date("whole-deadline", WHOLE_DEADLINE),
                        date("window-opens", WINDOW_OPENS),
                        date("window-closes", WINDOW_CLOSES),
                        number("criteria-required", CRITERIA_REQUIRED),
                        number("criteria-excellent", CRITERIA_EXCELLENT),
                        number("row-years", ROW_YEARS),
                        number("several", SEVERAL),
                        number("spacing-years", SPACING_YEARS))
                .collect(Collectors.joining(",\n", "{\"schemaVersion\": 1, \"parameters\": [\n", "\n]}\n"));
        return RuleSource.parameters("parameters/terms.json", written);
    }

    private static String date(String name, LocalDate day) {
        return parameter(name, "day", "{\"type\": \"date\", \"date\": \"" + day + "\"}");
    }

    private static String number(String name, long number) {
        return parameter(name, "count", "{\"type\": \"number\", \"number\": " + number + "}");
    }

    private static String parameter(String name, String unit, String value) {
        return """
                {"name": "%s", "description": {"vi": "%s", "en": "%s"}, "unit": "%s", "clock": "ACHIEVEMENT", "values": [
                  {"from": "2025-01-01", "before": "2026-01-01",
                   "citations": [{"clause": "synthetic/terms", "quote": "%s"}], "checkedOn": "2026-11-27",
                   "cases": [{"readings": [], "value": %s}]}]}""".formatted(name, name, name, unit, name, value);
    }
}
