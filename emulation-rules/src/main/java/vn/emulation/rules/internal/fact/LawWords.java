package vn.emulation.rules.internal.fact;

import static vn.emulation.rules.internal.fact.ValueType.BOOLEAN;
import static vn.emulation.rules.internal.fact.Words.field;

import java.util.List;

/** What a rule may look at in the law of the day on which a dossier was received. */
final class LawWords {

    private static final Field REGIME_KNOWN = field("regimeKnown", BOOLEAN, DossierFact::isRegimeKnown);
    static final Words ALL = Words.of(
            List.of(
                    REGIME_KNOWN,
                    field("formProvided", BOOLEAN, DossierFact::isFormProvided).guardedBy(REGIME_KNOWN),
                    field("authorityCompetent", BOOLEAN, DossierFact::isAuthorityCompetent)
                            .guardedBy(REGIME_KNOWN),
                    field("lawDocumentsMissing", ValueType.NUMBER, DossierFact::getLawDocumentsMissing)),
            List.of());

    private LawWords() {}
}
