package vn.emulation.rules.internal.synthesis;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private static final String IN_ROUND = "achievementsInRound";
    private static final List<String> MEASURES = List.of("achievementsWithin", "achievementsOutside");

    /** Returns the achievements, or empty if none were found that are counted so. */
    Optional<Listing<Achievement>> listing() {
        List<Slot> counted = Stream.concat(
                        Stream.of(Slot.of(COUNT), Slot.of(IN_ROUND)).filter(wants.values()::containsKey),
                        MEASURES.stream().flatMap(measure -> wants.slots(measure).stream()))
                .toList();
        boolean complete = !wants.is("achievementsComplete", false);
        if (counted.stream().flatMap(slot -> slot.arguments().stream()).anyMatch(Slot.class::isInstance)) {
            return Optional.empty();
        }
        return (counted.isEmpty() ? Optional.of(List.of(usual())) : periods(counted))
                .map(periods -> new Listing<>(complete, named(periods)));
    }

    private static List<Achievement> named(List<DateWindow> periods) {
        return IntStream.range(0, periods.size())
                .mapToObj(index -> new Achievement(AchievementId.of("A-" + (index + 1)), "Lint", periods.get(index)))
                .toList();
    }

    private DateWindow usual() {
        LocalDate first = context.round()
                .period()
                .from()
                .orElse(LocalDate.of(context.round().year(), 1, 1));
        return DateWindow.of(first, first.plusDays(1));
    }

    private Optional<List<DateWindow>> periods(List<Slot> counted) {
        Map<List<Integer>, DateWindow> byCounts = new LinkedHashMap<>();
        candidates(counted).forEach(period -> byCounts.putIfAbsent(counts(period, counted), period));
        List<Integer> wanted = counted.stream()
                .map(slot -> (Long) wants.values().get(slot))
                .map(number -> number < 0 || number > PeriodCounts.MOST ? -1 : number.intValue())
                .toList();
        return new PeriodCounts(List.copyOf(byCounts.keySet()))
                .sum(wanted)
                .map(chosen -> chosen.stream().map(byCounts::get).toList());
    }

    /** How a period is counted by each slot: 1 or 0. */
    private List<Integer> counts(DateWindow period, List<Slot> counted) {
        return counted.stream().map(slot -> isCounted(period, slot) ? 1 : 0).toList();
    }

    private boolean isCounted(DateWindow period, Slot slot) {
        return switch (slot.word()) {
            case COUNT -> true;
            case IN_ROUND -> period.overlaps(context.round().period());
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
