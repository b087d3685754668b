package vn.emulation.rules.internal.fact;

/** What rules read of the law of the day on which the dossier was received. */
public interface LawFacts extends DossierPart {

    /** Returns whether the day received tells a regime of which the text is known. */
    default boolean isRegimeKnown() {
        return read().law().regimeKnown();
    }

    /** Returns whether the law opens the form to this kind of nominee. */
    default boolean isFormProvided() {
        return read().law().formProvided();
    }

    /** Returns whether the law names the authority that decides the form, as the campaign says, on the day of the decision. */
    default boolean isAuthorityCompetent() {
        return read().law().authorityCompetent();
    }

    /** Returns how many documents that the law asks for the dossier lacks. */
    default long getLawDocumentsMissing() {
        return walk(view().dossier().documents().items().size())
                .law()
                .missingDocuments()
                .size();
    }
}
