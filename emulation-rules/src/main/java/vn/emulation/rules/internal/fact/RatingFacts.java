package vn.emulation.rules.internal.fact;

import vn.emulation.dossier.PerformanceRating;
import vn.emulation.dossier.Reach;

/** What rules read of how the work was rated, and of initiatives. */
public interface RatingFacts extends DossierPart {

    private RatingView ratings() {
        return walk(view().lists().ratings().size()).ratings();
    }

    private InitiativeView initiatives() {
        return walk(view().lists().initiatives().size()).initiatives();
    }

    /** Returns whether the list of ratings is complete. */
    default boolean isRatingsComplete() {
        return read().dossier().ratings().complete();
    }

    /** Returns whether the rating of the round's year is known. */
    default boolean isRatingKnown() {
        return ratings().ofRound().isPresent();
    }

    /** Returns the rating of the round's year. */
    default PerformanceRating getRating() {
        return ratings().ofRound().orElse(PerformanceRating.NOT_COMPLETED);
    }

    /** Returns for how many years up to the round's the work was rated at least so in each. */
    default long ratedInARow(String least) {
        RatingView ratings = ratings();
        return ratings.inARow(PerformanceRating.valueOf(least), ratings.roundYear());
    }

    /** Returns for how many years up to the one before the round's the work was rated at least so in each. */
    default long ratedInARowBefore(String least) {
        RatingView ratings = ratings();
        return ratings.inARow(PerformanceRating.valueOf(least), ratings.roundYear() - 1);
    }

    /** Returns how many years after the last award of a form were rated at least so; 0 if there is no award. */
    default long ratedSince(String form, String least) {
        DossierView view =
                walk(view().lists().ratings().size() + view().lists().history().size());
        return view.ratings().since(view.history().lastYear(form), PerformanceRating.valueOf(least));
    }

    /** Returns whether the list of initiatives is complete. */
    default boolean isInitiativesComplete() {
        return read().dossier().initiatives().complete();
    }

    /** Returns how many initiatives of at least the reach were recognised in the round's year. */
    default long initiatives(String least) {
        return initiatives().within(Reach.valueOf(least), 1);
    }

    /** Returns how many initiatives of at least the reach were recognised in so many years up to the round's. */
    default long initiativesWithin(String least, long years) {
        return initiatives().within(Reach.valueOf(least), years);
    }
}
