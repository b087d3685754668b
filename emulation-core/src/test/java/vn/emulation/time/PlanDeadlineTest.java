package vn.emulation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What each reading of ar-2023-2030/III.3 makes of a dossier received on 13 to 17 October: the yearly dossiers (b1) and
 * the dossier of the whole period (b2) are due "chậm nhất đến trước ngày 15 tháng 10". The plan for the poor sets no
 * deadline for dossiers.
 */
class PlanDeadlineTest {

    private static final WorkCalendar BUNDLED = BundledCalendarFile.calendar();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # clause | year | bound        | roll             | 13 to 17 October
            III.3/b1 | 2023 | BEFORE       | NONE             | IN_TIME IN_TIME LATE LATE LATE
            III.3/b1 | 2023 | BEFORE       | NEXT_WORKING_DAY | IN_TIME IN_TIME IN_TIME IN_TIME LATE
            III.3/b1 | 2023 | ON_OR_BEFORE | NONE             | IN_TIME IN_TIME IN_TIME LATE LATE
            III.3/b1 | 2023 | ON_OR_BEFORE | NEXT_WORKING_DAY | IN_TIME IN_TIME IN_TIME IN_TIME LATE
            III.3/b1 | 2024 | BEFORE       | NONE             | IN_TIME IN_TIME LATE LATE LATE
            III.3/b1 | 2024 | BEFORE       | NEXT_WORKING_DAY | IN_TIME IN_TIME LATE LATE LATE
            III.3/b1 | 2024 | ON_OR_BEFORE | NONE             | IN_TIME IN_TIME IN_TIME LATE LATE
            III.3/b1 | 2024 | ON_OR_BEFORE | NEXT_WORKING_DAY | IN_TIME IN_TIME IN_TIME LATE LATE
            III.3/b1 | 2025 | BEFORE       | NONE             | IN_TIME IN_TIME LATE LATE LATE
            III.3/b1 | 2025 | BEFORE       | NEXT_WORKING_DAY | IN_TIME IN_TIME LATE LATE LATE
            III.3/b1 | 2025 | ON_OR_BEFORE | NONE             | IN_TIME IN_TIME IN_TIME LATE LATE
            III.3/b1 | 2025 | ON_OR_BEFORE | NEXT_WORKING_DAY | IN_TIME IN_TIME IN_TIME LATE LATE
            III.3/b1 | 2026 | BEFORE       | NONE             | IN_TIME IN_TIME LATE LATE LATE
            III.3/b1 | 2026 | BEFORE       | NEXT_WORKING_DAY | IN_TIME IN_TIME LATE LATE LATE
            III.3/b1 | 2026 | ON_OR_BEFORE | NONE             | IN_TIME IN_TIME IN_TIME LATE LATE
            III.3/b1 | 2026 | ON_OR_BEFORE | NEXT_WORKING_DAY | IN_TIME IN_TIME IN_TIME LATE LATE
            III.3/b1 | 2027 | BEFORE       | NONE             | IN_TIME IN_TIME LATE LATE LATE
            III.3/b1 | 2027 | BEFORE       | NEXT_WORKING_DAY | IN_TIME IN_TIME UNDETERMINED UNDETERMINED UNDETERMINED
            III.3/b1 | 2027 | ON_OR_BEFORE | NONE             | IN_TIME IN_TIME IN_TIME LATE LATE
            III.3/b1 | 2027 | ON_OR_BEFORE | NEXT_WORKING_DAY | IN_TIME IN_TIME IN_TIME UNDETERMINED UNDETERMINED
            III.3/b1 | 2028 | BEFORE       | NONE             | IN_TIME IN_TIME LATE LATE LATE
            III.3/b1 | 2028 | BEFORE       | NEXT_WORKING_DAY | IN_TIME IN_TIME UNDETERMINED UNDETERMINED UNDETERMINED
            III.3/b1 | 2028 | ON_OR_BEFORE | NONE             | IN_TIME IN_TIME IN_TIME LATE LATE
            III.3/b1 | 2028 | ON_OR_BEFORE | NEXT_WORKING_DAY | IN_TIME IN_TIME IN_TIME UNDETERMINED UNDETERMINED
            III.3/b1 | 2029 | BEFORE       | NONE             | IN_TIME IN_TIME LATE LATE LATE
            III.3/b1 | 2029 | BEFORE       | NEXT_WORKING_DAY | IN_TIME IN_TIME UNDETERMINED UNDETERMINED UNDETERMINED
            III.3/b1 | 2029 | ON_OR_BEFORE | NONE             | IN_TIME IN_TIME IN_TIME LATE LATE
            III.3/b1 | 2029 | ON_OR_BEFORE | NEXT_WORKING_DAY | IN_TIME IN_TIME IN_TIME UNDETERMINED UNDETERMINED
            III.3/b2 | 2029 | BEFORE       | NONE             | IN_TIME IN_TIME LATE LATE LATE
            III.3/b2 | 2029 | BEFORE       | NEXT_WORKING_DAY | IN_TIME IN_TIME UNDETERMINED UNDETERMINED UNDETERMINED
            III.3/b2 | 2029 | ON_OR_BEFORE | NONE             | IN_TIME IN_TIME IN_TIME LATE LATE
            III.3/b2 | 2029 | ON_OR_BEFORE | NEXT_WORKING_DAY | IN_TIME IN_TIME IN_TIME UNDETERMINED UNDETERMINED
            """)
    void each_reading_gives_each_day_its_answer(
            String clause, int year, Bound bound, RollPolicy roll, String expected) {
        assertThat(from13To17October(year, bound, roll, BUNDLED)).as(clause).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # year | bound        | 13 to 17 October
            2027 | BEFORE       | IN_TIME IN_TIME LATE LATE LATE
            2027 | ON_OR_BEFORE | IN_TIME IN_TIME IN_TIME LATE LATE
            2028 | BEFORE       | IN_TIME IN_TIME IN_TIME IN_TIME LATE
            2028 | ON_OR_BEFORE | IN_TIME IN_TIME IN_TIME IN_TIME LATE
            2029 | BEFORE       | IN_TIME IN_TIME IN_TIME LATE LATE
            2029 | ON_OR_BEFORE | IN_TIME IN_TIME IN_TIME LATE LATE
            """)
    void a_year_that_the_host_adds_settles_the_roll(int year, Bound bound, String expected) {
        WorkCalendar extended = BUNDLED.with(new CalendarYear(year, List.of(), List.of(), "no holiday in October"));

        assertThat(from13To17October(year, bound, RollPolicy.NEXT_WORKING_DAY, extended))
                .isEqualTo(expected);
    }

    private static String from13To17October(int year, Bound bound, RollPolicy roll, WorkCalendar calendar) {
        Deadline deadline = new Deadline(LocalDate.of(year, 10, 15), bound, roll);
        return IntStream.rangeClosed(13, 17)
                .mapToObj(day -> deadline.judge(LocalDate.of(year, 10, day), calendar))
                .map(Timeliness::name)
                .collect(Collectors.joining(" "));
    }
}
