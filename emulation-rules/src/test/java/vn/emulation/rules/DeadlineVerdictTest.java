package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.decision.Decision;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.Dossier;
import vn.emulation.source.Ruling;
import vn.emulation.time.CalendarYear;
import vn.emulation.time.WorkCalendar;

/**
 * The verdict on dossiers of ar-2023-2030 that lack nothing and were received on 13 to 17 October: each by its letter,
 * E eligible, N not eligible, C contested, U undetermined. A dash stands for no ruling.
 */
class DeadlineVerdictTest {

    private static final EmulationEngine ENGINE = EmulationEngine.of(Plans.REFORM_RULES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # round             | bound        | roll             | 13 to 17 October
            annual-2023         | BEFORE       | NONE             | E E N N N
            annual-2023         | BEFORE       | NEXT_WORKING_DAY | E E E E N
            annual-2023         | ON_OR_BEFORE | NONE             | E E E N N
            annual-2023         | ON_OR_BEFORE | NEXT_WORKING_DAY | E E E E N
            annual-2023         | BEFORE       | -                | E E C C N
            annual-2023         | ON_OR_BEFORE | -                | E E E C N
            annual-2023         | -            | NONE             | E E C N N
            annual-2023         | -            | NEXT_WORKING_DAY | E E E E N
            annual-2023         | -            | -                | E E C C N
            annual-2024         | BEFORE       | NONE             | E E N N N
            annual-2024         | BEFORE       | NEXT_WORKING_DAY | E E N N N
            annual-2024         | ON_OR_BEFORE | NONE             | E E E N N
            annual-2024         | ON_OR_BEFORE | NEXT_WORKING_DAY | E E E N N
            annual-2024         | -            | -                | E E C N N
            annual-2025         | BEFORE       | NONE             | E E N N N
            annual-2025         | BEFORE       | NEXT_WORKING_DAY | E E N N N
            annual-2025         | ON_OR_BEFORE | NONE             | E E E N N
            annual-2025         | ON_OR_BEFORE | NEXT_WORKING_DAY | E E E N N
            annual-2025         | -            | -                | E E C N N
            annual-2026         | BEFORE       | NONE             | E E N N N
            annual-2026         | BEFORE       | NEXT_WORKING_DAY | E E N N N
            annual-2026         | ON_OR_BEFORE | NONE             | E E E N N
            annual-2026         | ON_OR_BEFORE | NEXT_WORKING_DAY | E E E N N
            annual-2026         | BEFORE       | -                | E E N N N
            annual-2026         | -            | NONE             | E E C N N
            annual-2026         | -            | -                | E E C N N
            annual-2027         | BEFORE       | NONE             | E E N N N
            annual-2027         | BEFORE       | NEXT_WORKING_DAY | E E U U U
            annual-2027         | ON_OR_BEFORE | NONE             | E E E N N
            annual-2027         | ON_OR_BEFORE | NEXT_WORKING_DAY | E E E U U
            annual-2027         | BEFORE       | -                | E E U U U
            annual-2027         | ON_OR_BEFORE | -                | E E E U U
            annual-2027         | -            | NONE             | E E C N N
            annual-2027         | -            | NEXT_WORKING_DAY | E E U U U
            annual-2027         | -            | -                | E E C U U
            annual-2028         | BEFORE       | NONE             | E E N N N
            annual-2028         | BEFORE       | NEXT_WORKING_DAY | E E U U U
            annual-2028         | ON_OR_BEFORE | NONE             | E E E N N
            annual-2028         | ON_OR_BEFORE | NEXT_WORKING_DAY | E E E U U
            annual-2028         | -            | -                | E E C U U
            annual-2029         | BEFORE       | NONE             | E E N N N
            annual-2029         | BEFORE       | NEXT_WORKING_DAY | E E U U U
            annual-2029         | ON_OR_BEFORE | NONE             | E E E N N
            annual-2029         | ON_OR_BEFORE | NEXT_WORKING_DAY | E E E U U
            annual-2029         | -            | -                | E E C U U
            whole-period-2029   | BEFORE       | NONE             | E E N N N
            whole-period-2029   | BEFORE       | NEXT_WORKING_DAY | E E U U U
            whole-period-2029   | ON_OR_BEFORE | NONE             | E E E N N
            whole-period-2029   | ON_OR_BEFORE | NEXT_WORKING_DAY | E E E U U
            whole-period-2029   | -            | -                | E E C U U
            """)
    void by_the_bundled_calendar(String round, String bound, String roll, String expected) {
        assertThat(from13To17October(round, bound, roll, Requests.CALENDAR)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # round             | bound        | roll             | 13 to 17 October
            annual-2027         | BEFORE       | NONE             | E E N N N
            annual-2027         | BEFORE       | NEXT_WORKING_DAY | E E N N N
            annual-2027         | ON_OR_BEFORE | NONE             | E E E N N
            annual-2027         | ON_OR_BEFORE | NEXT_WORKING_DAY | E E E N N
            annual-2027         | -            | -                | E E C N N
            annual-2028         | BEFORE       | NONE             | E E N N N
            annual-2028         | BEFORE       | NEXT_WORKING_DAY | E E E E N
            annual-2028         | ON_OR_BEFORE | NONE             | E E E N N
            annual-2028         | ON_OR_BEFORE | NEXT_WORKING_DAY | E E E E N
            annual-2028         | -            | -                | E E C C N
            annual-2029         | BEFORE       | NONE             | E E N N N
            annual-2029         | BEFORE       | NEXT_WORKING_DAY | E E E N N
            annual-2029         | ON_OR_BEFORE | NONE             | E E E N N
            annual-2029         | ON_OR_BEFORE | NEXT_WORKING_DAY | E E E N N
            annual-2029         | -            | -                | E E C N N
            whole-period-2029   | BEFORE       | NONE             | E E N N N
            whole-period-2029   | BEFORE       | NEXT_WORKING_DAY | E E E N N
            whole-period-2029   | ON_OR_BEFORE | NONE             | E E E N N
            whole-period-2029   | ON_OR_BEFORE | NEXT_WORKING_DAY | E E E N N
            whole-period-2029   | -            | -                | E E C N N
            """)
    void by_a_calendar_to_which_the_host_adds_the_years(String round, String bound, String roll, String expected) {
        WorkCalendar extended = Requests.CALENDAR
                .with(year(2027, "2027-01-01", "2027-04-30", "2027-09-02", "2027-11-24"))
                .with(year(2028, "2028-05-01", "2028-11-24"))
                .with(year(2029, "2029-01-01", "2029-04-30", "2029-05-01"));

        assertThat(from13To17October(round, bound, roll, extended)).isEqualTo(expected);
    }

    @Test
    void a_day_off_that_the_host_adds_rolls_the_deadline_on() {
        WorkCalendar extended = Requests.CALENDAR.with(year(2028, "2028-10-16"));

        assertThat(from13To17October("annual-2028", "BEFORE", "NEXT_WORKING_DAY", extended))
                .isEqualTo("E E E E E");
    }

    @Test
    void a_dossier_without_a_day_of_receipt_is_undetermined_in_every_round() {
        assertThat(Plans.REFORM.campaign().rounds().stream()
                        .map(round -> Dossiers.reform(round.id().value()))
                        .map(dossier -> Dossiers.but(dossier)
                                .receivedOn(Optional.empty())
                                .build())
                        .map(dossier -> TestCampaign.decide(Plans.REFORM_RULES, dossier))
                        .map(decision -> letter(decision) + Told.needs(decision)))
                .hasSize(8)
                .containsOnly("U[receivedOn]");
    }

    private static CalendarYear year(int year, String... daysOff) {
        return new CalendarYear(
                year, Stream.of(daysOff).map(LocalDate::parse).toList(), List.of(), "Notice of the host");
    }

    private static String from13To17October(String round, String bound, String roll, WorkCalendar calendar) {
        Dossier dossier = Dossiers.reform(round);
        int year = Plans.REFORM.campaign().round(dossier.round()).orElseThrow().year();
        List<Dossier> dossiers = IntStream.rangeClosed(13, 17)
                .mapToObj(day -> Dossiers.received(Dossiers.named(dossier, "D-" + day), year + "-10-" + day))
                .toList();
        RoundReport report = ENGINE.evaluate(Requests.of(Plans.REFORM.campaign(), dossiers)
                .rulings(rulings(bound, roll))
                .calendar(calendar)
                .build());
        return report.decisions().stream().map(DeadlineVerdictTest::letter).collect(Collectors.joining(" "));
    }

    private static List<Ruling> rulings(String bound, String roll) {
        return Requests.rulings(Stream.of("deadline-bound=" + bound, "deadline-roll=" + roll)
                .filter(choice -> !choice.endsWith("=-"))
                .map(choice -> "ar-2023-2030/" + choice)
                .toArray(String[]::new));
    }

    private static String letter(Decision decision) {
        return decision.planVerdict().name().substring(0, 1);
    }
}
