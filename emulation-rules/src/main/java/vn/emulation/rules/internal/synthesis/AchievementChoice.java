package vn.emulation.rules.internal.synthesis;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Listing;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.proof.Slot;
import vn.emulation.time.DateWindow;

/**
 * Chooses achievements that lie within and outside of windows as often as rules are to count.
 *
 * @param wants what rules are to read
 * @param context the round
 */
record AchievementChoice(Wants wants, RoundContext context) {

    private static final String COUNT = "achievementCount";
    private static final String BEFORE_DISCIPLINE_END = "achievementsBeforeDisciplineEnd";
    private static final LocalDate LONG_AGO = LocalDate.of(1950, 1, 1);
    private static final String IN_ROUND = "achievementsInRound";
    private static final List<String> MEASURES = List.of("achievementsWithin", "achievementsOutside");

    /**
     * Achievements, and when the last discipline was served before some of them.
     *
     * @param achievements the achievements
     * @param discipline the days of discipline, empty for none
     */
    record Chosen(Listing<Achievement> achievements, Optional<DateWindow> discipline) {}

    /** Returns the achievements, or empty if none were found that are counted so. */
    Optional<Chosen> chosen() {
        List<Slot> counted = Stream.concat(
                        Stream.of(COUNT, IN_ROUND, BEFORE_DISCIPLINE_END)
                                .map(Slot::of)
                                .filter(wants.values()::containsKey),
                        MEASURES.stream().flatMap(measure -> wants.slots(measure).stream()))
                .toList();
        if (counted.stream().flatMap(slot -> slot.arguments().stream()).anyMatch(Slot.class::isInstance)) {
            return Optional.empty();
        }
        return counted.isEmpty()
                ? Optional.of(chosen(Collections.nCopies(Math.max(1, rewarded()), usual()), Optional.empty()))
                : disciplines(counted)
                        .flatMap(discipline ->
                                periods(counted, discipline).map(periods -> chosen(periods, discipline)).stream())
                        .findFirst();
    }

    private Chosen chosen(List<DateWindow> periods, Optional<DateWindow> discipline) {
        return new Chosen(new Listing<>(!wants.is("achievementsComplete", false), named(periods)), discipline);
    }

    private int rewarded() {
        return Math.min(PeriodCounts.MOST, wants.count("rewardedAchievements").orElse(0));
    }

    /** None, one still open, and those that end about the days at which a count can change. */
    private Stream<Optional<DateWindow>> disciplines(List<Slot> counted) {
        Stream<Optional<DateWindow>> none = Stream.of(Optional.empty());
        return wants.count(BEFORE_DISCIPLINE_END).orElse(0) == 0
                ? none
                : Stream.concat(
                        Stream.of(Optional.of(DateWindow.startingOn(LONG_AGO))),
                        edges(counted).stream()
                                .filter(LONG_AGO::isBefore)
                                .map(end -> Optional.of(DateWindow.of(LONG_AGO, end))));
    }

    static AchievementId id(int number) {
        return AchievementId.of("A-" + number);
    }

    private static List<Achievement> named(List<DateWindow> periods) {
        return IntStream.range(0, periods.size())
                .mapToObj(index -> new Achievement(id(index + 1), "Lint", periods.get(index)))
                .toList();
    }

    private DateWindow usual() {
        LocalDate first = context.round()
                .period()
                .from()
                .orElse(LocalDate.of(context.round().year(), 1, 1));
        return DateWindow.of(first, first.plusDays(1));
    }

    private Optional<List<DateWindow>> periods(List<Slot> counted, Optional<DateWindow> discipline) {
        List<Slot> columns = new ArrayList<>(counted);
        boolean open = rewarded() > 0 && !counted.contains(Slot.of(COUNT));
        if (open) {
            columns.add(Slot.of(COUNT));
        }
        Map<List<Integer>, DateWindow> byCounts = new LinkedHashMap<>();
        candidates(counted)
                .forEach(period -> byCounts.putIfAbsent(
                        columns.stream()
                                .map(slot -> isCounted(period, slot, discipline) ? 1 : 0)
                                .toList(),
                        period));
        List<Integer> wanted = counted.stream()
                .map(slot -> (Long) wants.values().get(slot))
                .map(number -> number < 0 || number > PeriodCounts.MOST ? -1 : number.intValue())
                .toList();
        return totals(wanted, open)
                .flatMap(all -> new PeriodCounts(List.copyOf(byCounts.keySet())).sum(all).stream())
                .findFirst()
                .map(chosen -> chosen.stream().map(byCounts::get).toList());
    }

    /** Where only some are to have been rewarded, there may be more of them. */
    private Stream<List<Integer>> totals(List<Integer> wanted, boolean open) {
        int most = rewarded() + wanted.stream().mapToInt(Integer::intValue).sum();
        return open
                ? IntStream.rangeClosed(rewarded(), Math.min(PeriodCounts.MOST, Math.max(rewarded(), most)))
                        .mapToObj(total ->
                                Stream.concat(wanted.stream(), Stream.of(total)).toList())
                : Stream.of(wanted);
    }

    private boolean isCounted(DateWindow period, Slot slot, Optional<DateWindow> discipline) {
        return switch (slot.word()) {
            case COUNT -> true;
            case IN_ROUND -> period.overlaps(context.round().period());
            case BEFORE_DISCIPLINE_END ->
                discipline
                        .map(served -> served.before()
                                .map(end -> period.from().map(end::isAfter).orElse(true))
                                .orElse(true))
                        .orElse(false);
            case "achievementsWithin" -> isWithin(period, day(slot, 0), day(slot, 1));
            default -> isOutside(period, day(slot, 0), day(slot, 1));
        };
    }

    private static boolean isWithin(DateWindow period, LocalDate from, LocalDate before) {
        return from.isBefore(before) && DateWindow.of(from, before).encloses(period);
    }

    private static boolean isOutside(DateWindow period, LocalDate from, LocalDate before) {
        boolean starts = period.from().stream().anyMatch(day -> day.isBefore(from) || !day.isBefore(before));
        return starts || period.before().stream().anyMatch(end -> end.isAfter(before) || !end.isAfter(from));
    }

    private static LocalDate day(Slot slot, int index) {
        return (LocalDate) slot.arguments().get(index);
    }

    /** Periods about the days at which a count can change, those of which both ends are known first. */
    private Stream<DateWindow> candidates(List<Slot> counted) {
        List<LocalDate> edges = edges(counted);
        List<DateWindow> periods = new ArrayList<>();
        for (LocalDate from : edges) {
            edges.stream().filter(from::isBefore).forEach(before -> periods.add(DateWindow.of(from, before)));
        }
        edges.forEach(from -> periods.add(DateWindow.startingOn(from)));
        edges.forEach(before -> periods.add(DateWindow.endingBefore(before)));
        periods.add(new DateWindow(Optional.empty(), Optional.empty()));
        return periods.stream();
    }

    private List<LocalDate> edges(List<Slot> counted) {
        Stream<LocalDate> named = counted.stream()
                .flatMap(slot -> slot.arguments().stream())
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast);
        DateWindow round = context.round().period();
        return Stream.of(named, round.from().stream(), round.before().stream())
                .flatMap(days -> days)
                .flatMap(day -> LongStream.rangeClosed(-1, 1).mapToObj(day::plusDays))
                .filter(day -> day.getYear() >= 1900 && day.getYear() <= 2999)
                .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo))
                .asList();
    }
}
