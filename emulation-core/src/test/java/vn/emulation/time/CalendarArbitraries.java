package vn.emulation.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.emulation.text.LocalisedText;

/** Arbitrary calendars of some of the years 2023 to 2025, and days in and around those years. */
final class CalendarArbitraries {

    private static final LocalisedText TITLE = new LocalisedText("Lịch bất kỳ", "Arbitrary calendar");

    private CalendarArbitraries() {}

    static Arbitrary<WorkCalendar> calendars() {
        return Arbitraries.subsetOf(2023, 2024, 2025)
                .flatMap(years -> years(new TreeSet<>(years)))
                .map(years -> new WorkCalendar("arbitrary", TITLE, years))
                .withoutEdgeCases();
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2022, 12, 1).toEpochDay(),
                        LocalDate.of(2026, 1, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<List<CalendarYear>> years(Set<Integer> years) {
        return Combinators.combine(years.stream().map(CalendarArbitraries::year).toList())
                .as(list -> list);
    }

    /** Up to ninety departures from the working week, so that runs of days off reach over a weekend. */
    private static Arbitrary<CalendarYear> year(int year) {
        return Arbitraries.integers()
                .between(1, 365)
                .set()
                .ofMaxSize(90)
                .map(daysOfYear -> daysOfYear.stream()
                        .sorted()
                        .map(day -> LocalDate.ofYearDay(year, day))
                        .collect(Collectors.partitioningBy(CalendarArbitraries::isWeekend)))
                .map(days -> year(year, days));
    }

    private static CalendarYear year(int year, Map<Boolean, List<LocalDate>> isWeekend) {
        return new CalendarYear(year, isWeekend.get(false), isWeekend.get(true), "arbitrary");
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
