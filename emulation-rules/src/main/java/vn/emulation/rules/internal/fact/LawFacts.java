package vn.emulation.rules.internal.fact;

/** What rules read of the law that judges a dossier, and of its criteria. */
public interface LawFacts extends DossierPart {

    /** Returns whether the text of the law is known that judges dossiers received on the day this one was. */
    default boolean isRegimeKnown() {
        return read().law().regime().isPresent();
    }

    /** Returns whether that law opens the form to the kind of nominee. */
    default boolean isFormProvided() {
        return read().law().provision().isPresent();
    }

    /** Returns whether the authority that the campaign names may decide the form on the day of the decision. */
    default boolean isAuthorityCompetent() {
        return read().law().competent();
    }

    /** Returns how many documents that law asks for and the dossier lacks, or holds in fewer copies. */
    default long getLawDocumentsMissing() {
        return read().law().missing().size();
    }

    /** Returns how many achievements another dossier of the round names for another form for the same nominee. */
    default long getAchievementsNominatedTwice() {
        return walk(view().lists().achievements().size()).achievementsNominatedTwice();
    }

    /** Returns whether the nominee was assessed by the criterion; as met only with evidence. */
    default boolean assessed(String criterion) {
        return read().criteria().isAssessed(criterion);
    }

    /** Returns whether the criterion is met with evidence. */
    default boolean shown(String criterion) {
        return read().criteria().isShown(criterion);
    }
}
