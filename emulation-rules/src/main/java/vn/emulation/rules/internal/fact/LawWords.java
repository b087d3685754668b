package vn.emulation.rules.internal.fact;

import static vn.emulation.rules.internal.fact.ValueType.BOOLEAN;
import static vn.emulation.rules.internal.fact.ValueType.NUMBER;
import static vn.emulation.rules.internal.fact.ValueType.TEXT;
import static vn.emulation.rules.internal.fact.Words.field;
import static vn.emulation.rules.internal.fact.Words.measure;

import java.util.List;

/** What a rule may look at in what the law says of a dossier. */
final class LawWords {

    private static final Field REGIME_KNOWN = field("regimeKnown", BOOLEAN, DossierFact::isRegimeKnown);
    private static final Measure ASSESSED = measure("assessed", BOOLEAN, TEXT, String.class, DossierFact::assessed);
    static final Words ALL = Words.of(
            List.of(
                    REGIME_KNOWN,
                    field("formProvided", BOOLEAN, DossierFact::isFormProvided).guardedBy(REGIME_KNOWN),
                    field("authorityCompetent", BOOLEAN, DossierFact::isAuthorityCompetent)
                            .guardedBy(REGIME_KNOWN),
                    field("lawDocumentsMissing", NUMBER, DossierFact::getLawDocumentsMissing),
                    field("achievementsNominatedTwice", NUMBER, DossierFact::getAchievementsNominatedTwice)),
            List.of(
                    ASSESSED,
                    measure("shown", BOOLEAN, TEXT, String.class, DossierFact::shown)
                            .guardedBy(ASSESSED)
                            .needing(NeedTarget.ASSESSMENT)));

    private LawWords() {}
}
