package vn.emulation.rules.internal.synthesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Initiative;
import vn.emulation.dossier.InitiativeKind;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.PerformanceRating;
import vn.emulation.dossier.Reach;
import vn.emulation.dossier.YearRating;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.proof.Slot;

/**
 * Chooses how the work was rated, and initiatives.
 *
 * @param wants what rules are to read
 * @param context the round
 */
record RatingChoice(Wants wants, RoundContext context) {

    private static final int MOST = 100;

    private int year() {
        return context.days().year();
    }

    Listing<YearRating> ratings() {
        if (!wants.speakOf(
                "rating", "ratingKnown", "ratingsComplete", "ratedInARow", "ratedInARowBefore", "ratedSince")) {
            return Listing.unknown();
        }
        TreeMap<Integer, PerformanceRating> byYear = new TreeMap<>();
        for (PerformanceRating least : PerformanceRating.values()) {
            run("ratedInARow", least, year()).forEach(year -> byYear.putIfAbsent(year, least));
            run("ratedInARowBefore", least, year() - 1).forEach(year -> byYear.putIfAbsent(year, least));
            since(least).forEach(year -> byYear.putIfAbsent(year, least));
        }
        wants.of(PerformanceRating.class, "rating").ifPresent(rating -> byYear.put(year(), rating));
        if (wants.is("ratingKnown", true)) {
            byYear.putIfAbsent(year(), PerformanceRating.NOT_COMPLETED);
        }
        List<YearRating> items = new ArrayList<>();
        byYear.forEach((year, rating) -> items.add(new YearRating(year, rating)));
        return new Listing<>(!wants.is("ratingsComplete", false), items);
    }

    private List<Integer> run(String word, PerformanceRating least, int last) {
        return wants.number(new Slot(word, List.of(least.name())))
                .filter(length -> length >= 0 && length <= Math.min(MOST, last - 1945))
                .map(length -> years(last, length.intValue()))
                .orElse(List.of());
    }

    private List<Integer> since(PerformanceRating least) {
        return wants.slots("ratedSince").stream()
                .filter(slot -> slot.arguments().get(1).equals(least.name()))
                .flatMap(slot -> wants.number(slot).stream())
                .filter(count -> count >= 0 && count <= MOST)
                .flatMap(count -> years(year(), count.intValue()).stream())
                .toList();
    }

    private static List<Integer> years(int last, int count) {
        return Stream.iterate(last, year -> year - 1).limit(count).toList();
    }

    Listing<Initiative> initiatives() {
        if (!wants.speakOf("initiativesComplete", "initiatives", "initiativesWithin")) {
            return Listing.unknown();
        }
        List<Initiative> items = new ArrayList<>();
        List<Reach> widestFirst = Arrays.asList(Reach.NATION, Reach.PROVINCE, Reach.GRASSROOTS);
        for (Reach reach : widestFirst) {
            wanted(reach).forEach((back, count) -> {
                long have = items.stream()
                        .filter(each -> each.recognisedOn().getYear() > year() - back)
                        .count();
                for (long more = have; more < count; more++) {
                    items.add(initiative(items.size(), reach, year() - back + 1));
                }
            });
        }
        return new Listing<>(!wants.is("initiativesComplete", false), items);
    }

    /** How many of at least a reach are wanted in so many years. */
    private TreeMap<Integer, Integer> wanted(Reach reach) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        wants.number(new Slot("initiatives", List.of(reach.name()))).ifPresent(count -> put(counts, 1L, count));
        wants.slots("initiativesWithin").stream()
                .filter(slot -> slot.arguments().get(0).equals(reach.name()))
                .forEach(slot ->
                        put(counts, slot.arguments().get(1), wants.number(slot).orElse(0L)));
        return counts;
    }

    private static void put(TreeMap<Integer, Integer> counts, Object years, long count) {
        Optional.of(years)
                .filter(Long.class::isInstance)
                .map(Long.class::cast)
                .filter(span -> span > 0)
                .ifPresent(span -> counts.put((int) Math.min(MOST, span), (int) Math.max(0, Math.min(MOST, count))));
    }

    private static Initiative initiative(int index, Reach reach, int year) {
        return new Initiative(
                AchievementId.of("I-" + (index + 1)), InitiativeKind.INITIATIVE, reach, LocalDate.of(year, 1, 1));
    }
}
