package vn.emulation.rules.internal.fact;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.decision.SequenceBreak;
import vn.emulation.decision.YearSequence;
import vn.emulation.dossier.PerformanceRating;
import vn.emulation.dossier.YearRating;

/**
 * How a nominee's work was rated, as rules count it.
 *
 * @param ratings the ratings
 * @param roundYear the round's year
 */
record RatingView(List<YearRating> ratings, int roundYear) {

    Optional<PerformanceRating> ofRound() {
        for (YearRating rated : ratings) {
            if (rated.year() == roundYear) {
                return Optional.of(rated.rating());
            }
        }
        return Optional.empty();
    }

    /** The best rating comes first. */
    private Stream<Integer> years(PerformanceRating least) {
        return ratings.stream()
                .filter(rated -> rated.rating().compareTo(least) <= 0)
                .map(YearRating::year);
    }

    int inARow(PerformanceRating least, int last) {
        return YearRun.ending(last, year -> years(least).anyMatch(rated -> rated == year));
    }

    /** Returns the years of an unbroken run, and why it is no longer. */
    YearSequence run(PerformanceRating least, int last) {
        int brokenIn = last - inARow(least, last);
        boolean rated = ratings.stream().anyMatch(each -> each.year() == brokenIn);
        return new YearSequence(
                IntStream.rangeClosed(brokenIn + 1, last).boxed().toList(),
                OptionalInt.of(brokenIn),
                Optional.of(rated ? SequenceBreak.RATED_LOWER : SequenceBreak.NOTHING));
    }

    List<Integer> yearsSince(OptionalInt year, PerformanceRating least) {
        return year.isEmpty()
                ? List.of()
                : years(least).filter(rated -> rated > year.getAsInt()).toList();
    }

    long since(OptionalInt year, PerformanceRating least) {
        return yearsSince(year, least).size();
    }
}
