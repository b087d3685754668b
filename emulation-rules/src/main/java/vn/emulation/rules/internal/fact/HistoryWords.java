package vn.emulation.rules.internal.fact;

import static vn.emulation.rules.internal.fact.ValueType.NUMBER;
import static vn.emulation.rules.internal.fact.ValueType.TEXT;
import static vn.emulation.rules.internal.fact.Words.countOf;
import static vn.emulation.rules.internal.fact.Words.field;
import static vn.emulation.rules.internal.fact.Words.measure;

import java.util.List;

/** What a rule may look at in the awards received before. */
final class HistoryWords {

    static final Words ALL = Words.of(
            List.of(
                    field("historyComplete", ValueType.BOOLEAN, DossierFact::isHistoryComplete),
                    field("revokedAwards", NUMBER, DossierFact::getRevokedAwards),
                    field("rewardedAchievements", NUMBER, DossierFact::getRewardedAchievements)),
            List.of(
                    countOf("awardCount", DossierFact::awardCount),
                    countOf("awardsInARow", DossierFact::awardsInARow),
                    countOf("awardsInARowBefore", DossierFact::awardsInARowBefore),
                    measure(
                            "awardsWithin",
                            NUMBER,
                            List.of(TEXT, NUMBER),
                            (fact, given) -> fact.awardsWithin((String) given.get(0), (Long) given.get(1))),
                    measure(
                            "awardsSince",
                            NUMBER,
                            List.of(TEXT, TEXT),
                            (fact, given) -> fact.awardsSince((String) given.get(0), (String) given.get(1))),
                    countOf("yearsSince", DossierFact::yearsSince),
                    countOf("awardsUnclear", DossierFact::awardsUnclear)));

    private HistoryWords() {}
}
