package vn.emulation.arbitrary;

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
import vn.emulation.time.CalendarYear;
import vn.emulation.time.WorkCalendar;

/** Arbitrary work calendars. */
final class Calendars {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private Calendars() {}

    static Arbitrary<WorkCalendar> calendars() {
        Arbitrary<List<CalendarYear>> years = Arbitraries.subsetOf(2000, 2024, 2100)
                .flatMap(chosen -> Combinators.combine(new TreeSet<>(chosen)
                                .stream().map(Calendars::year).toList())
                        .as(list -> list));
        return Combinators.combine(Texts.ids(), Texts.localised(), years).as(WorkCalendar::new);
    }

    private static Arbitrary<CalendarYear> year(int year) {
        Arbitrary<Map<Boolean, List<LocalDate>>> days = Arbitraries.integers()
                .between(1, 365)
                .set()
                .ofMaxSize(5)
                .map(chosen -> chosen.stream()
                        .sorted()
                        .map(day -> LocalDate.ofYearDay(year, day))
                        .collect(Collectors.partitioningBy(day -> WEEKEND.contains(day.getDayOfWeek()))));
        return Combinators.combine(days, Texts.free())
                .as((isWeekend, source) -> new CalendarYear(year, isWeekend.get(false), isWeekend.get(true), source));
    }
}
