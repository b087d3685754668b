package vn.emulation.rules;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * The parameters of generated rules: always known, known under one clock, by reading, and never known; dates that are
 * certain and one that hangs on working days nobody gave.
 */
final class GeneratedParameters {

    static final List<String> NUMBERS_OF_ROUNDS = List.of("few", "few", "by-reading", "never");
    static final List<String> NUMBERS = List.of("few", "few", "by-reading", "received", "never");
    static final List<String> DATES_OF_ROUNDS = List.of("start", "end", "end-by-reading", "uncertain", "no-day");
    static final List<String> DATES =
            List.of("start", "end", "start", "end", "end-by-reading", "uncertain", "received-day", "no-day");
    static final List<String> OF_LIMITS = List.of("few", "by-reading", "never", "share", "steps");
    static final List<String> OF_PREFERENCES = List.of("first", "second", "never");

    private GeneratedParameters() {}

    static RuleSource file(Random random) {
        int few = random.nextInt(4);
        String start = day(random, 2024);
        String end = day(random, 2025);
        String uncertain = "{\"type\": \"deadline\", \"date\": \"" + day(random, 2027)
                + "\", \"bound\": \"BEFORE\", \"roll\": \"NEXT_WORKING_DAY\"}";
        return RuleSource.parameters(
                "parameters.json",
                TestParameters.file(
                        TestParameters.always("few", TestParameters.number(few)),
                        TestParameters.always("first", TestParameters.number(1)),
                        TestParameters.always("second", TestParameters.number(2)),
                        TestParameters.always("share", TestParameters.share("30%", "NOMINATED")),
                        TestParameters.always("steps", TestParameters.steps("staff", "0:1", "2:3")),
                        TestParameters.always("start", TestParameters.date(start)),
                        TestParameters.always("end", TestParameters.date(end)),
                        TestParameters.always("uncertain", uncertain),
                        TestParameters.parameter(
                                "by-reading",
                                "DECIDED",
                                TestParameters.value(
                                        "1900-01-01",
                                        "2999-12-31",
                                        TestParameters.oneCase(TestParameters.number(1), "green/depth=DEEP"),
                                        TestParameters.oneCase(TestParameters.number(3), "green/depth=FLAT"))),
                        TestParameters.parameter(
                                "end-by-reading",
                                "ACHIEVEMENT",
                                TestParameters.value(
                                        "1900-01-01",
                                        "2999-12-31",
                                        TestParameters.oneCase(TestParameters.date(end), "green/width=WIDE"),
                                        TestParameters.oneCase(TestParameters.date(start), "green/width=NARROW"))),
                        half("received", TestParameters.number(2)),
                        half("received-day", TestParameters.date(end)),
                        past("never", TestParameters.number(2)),
                        past("no-day", TestParameters.date(start))));
    }

    private static String day(Random random, int year) {
        return random.nextBoolean()
                ? year + "-10-15"
                : String.format(Locale.ROOT, "%d-%02d-15", year, 1 + random.nextInt(12));
    }

    /** Worth something to dossiers received by the middle of October 2024. */
    private static String half(String name, String value) {
        return TestParameters.parameter(
                name, "RECEIVED", TestParameters.value("1900-01-01", "2024-10-16", TestParameters.plain(value)));
    }

    private static String past(String name, String value) {
        return TestParameters.parameter(
                name, "DECIDED", TestParameters.value("1900-01-01", "1901-01-01", TestParameters.plain(value)));
    }
}
