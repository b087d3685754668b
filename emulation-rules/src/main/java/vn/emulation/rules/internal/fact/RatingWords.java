package vn.emulation.rules.internal.fact;

import static vn.emulation.rules.internal.fact.ValueType.BOOLEAN;
import static vn.emulation.rules.internal.fact.ValueType.NUMBER;
import static vn.emulation.rules.internal.fact.ValueType.TEXT;
import static vn.emulation.rules.internal.fact.Words.countOf;
import static vn.emulation.rules.internal.fact.Words.field;
import static vn.emulation.rules.internal.fact.Words.measure;

import java.util.List;
import vn.emulation.decision.YearSequence;
import vn.emulation.dossier.PerformanceRating;
import vn.emulation.dossier.Reach;

/** What a rule may look at in how the work was rated, and in initiatives. */
final class RatingWords {

    private static final Field RATING_KNOWN = field("ratingKnown", BOOLEAN, DossierFact::isRatingKnown);
    static final Words ALL = Words.of(
            List.of(
                    field("ratingsComplete", BOOLEAN, DossierFact::isRatingsComplete),
                    RATING_KNOWN,
                    field("rating", ValueType.PERFORMANCE_RATING, DossierFact::getRating)
                            .guardedBy(RATING_KNOWN)
                            .needing(NeedTarget.RATINGS),
                    field("initiativesComplete", BOOLEAN, DossierFact::isInitiativesComplete)),
            List.of(
                    countOf("ratedInARow", DossierFact::ratedInARow)
                            .naming(0, PerformanceRating.class)
                            .countedIn((view, given) -> run(view.ratings(), given, 0)),
                    countOf("ratedInARowBefore", DossierFact::ratedInARowBefore)
                            .naming(0, PerformanceRating.class)
                            .countedIn((view, given) -> run(view.ratings(), given, 1)),
                    measure(
                                    "ratedSince",
                                    NUMBER,
                                    List.of(TEXT, TEXT),
                                    (fact, given) -> fact.ratedSince((String) given.get(0), (String) given.get(1)))
                            .naming(1, PerformanceRating.class)
                            .ofForms(0)
                            .countedIn((view, given) -> YearSequence.of(view.ratings()
                                    .yearsSince(
                                            view.history().lastYear((String) given.get(0)),
                                            PerformanceRating.valueOf((String) given.get(1))))),
                    countOf("initiatives", DossierFact::initiatives)
                            .naming(0, Reach.class)
                            .countedIn((view, given) -> within(view, given, 1)),
                    measure(
                                    "initiativesWithin",
                                    NUMBER,
                                    List.of(TEXT, NUMBER),
                                    (fact, given) -> fact.initiativesWithin((String) given.get(0), (Long) given.get(1)))
                            .naming(0, Reach.class)
                            .countedIn((view, given) -> within(view, given, (Long) given.get(1)))));

    private RatingWords() {}

    private static YearSequence run(RatingView ratings, List<Object> given, int before) {
        return ratings.run(PerformanceRating.valueOf((String) given.get(0)), ratings.roundYear() - before);
    }

    private static YearSequence within(DossierView view, List<Object> given, long years) {
        return YearSequence.of(view.initiatives().yearsWithin(Reach.valueOf((String) given.get(0)), years));
    }
}
