package vn.emulation.rules.internal.fact;

import static vn.emulation.rules.internal.fact.ValueType.NUMBER;
import static vn.emulation.rules.internal.fact.ValueType.TEXT;
import static vn.emulation.rules.internal.fact.Words.countOf;
import static vn.emulation.rules.internal.fact.Words.field;
import static vn.emulation.rules.internal.fact.Words.measure;

import java.util.List;
import vn.emulation.decision.YearSequence;

/** What a rule may look at in the awards received before. */
final class HistoryWords {

    static final Words ALL = Words.of(
            List.of(
                    field("historyComplete", ValueType.BOOLEAN, DossierFact::isHistoryComplete),
                    field("revokedAwards", NUMBER, DossierFact::getRevokedAwards),
                    field("rewardedAchievements", NUMBER, DossierFact::getRewardedAchievements)),
            List.of(
                            countOf("awardCount", DossierFact::awardCount)
                                    .countedIn((view, given) ->
                                            YearSequence.of(view.history().yearsOf(form(given)))),
                            countOf("awardsInARow", DossierFact::awardsInARow)
                                    .countedIn((view, given) -> run(view.history(), given, 0)),
                            countOf("awardsInARowBefore", DossierFact::awardsInARowBefore)
                                    .countedIn((view, given) -> run(view.history(), given, 1)),
                            measure(
                                            "awardsWithin",
                                            NUMBER,
                                            List.of(TEXT, NUMBER),
                                            (fact, given) -> fact.awardsWithin(form(given), (Long) given.get(1)))
                                    .countedIn((view, given) -> YearSequence.of(
                                            view.history().yearsWithin(form(given), (Long) given.get(1)))),
                            measure(
                                            "awardsSince",
                                            NUMBER,
                                            List.of(TEXT, TEXT),
                                            (fact, given) -> fact.awardsSince(form(given), (String) given.get(1)))
                                    .countedIn((view, given) -> YearSequence.of(
                                            view.history().yearsSince(form(given), (String) given.get(1))))
                                    .ofForms(0, 1),
                            countOf("yearsSince", DossierFact::yearsSince),
                            countOf("awardsUnclear", DossierFact::awardsUnclear))
                    .stream()
                    .map(measure -> measure.forms().isEmpty() ? measure.ofForms(0) : measure)
                    .toList());

    private static String form(List<Object> given) {
        return (String) given.get(0);
    }

    private static YearSequence run(HistoryView history, List<Object> given, int before) {
        return history.run(form(given), history.roundYear() - before);
    }

    private HistoryWords() {}
}
