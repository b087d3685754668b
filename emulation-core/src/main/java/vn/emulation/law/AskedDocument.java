package vn.emulation.law;

import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.OptionalInt;
import vn.emulation.award.AwardFormId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.source.ClauseId;
import vn.emulation.text.Identifiers;
import vn.emulation.text.LocalisedText;
import vn.emulation.validation.Validation;

/**
 * A document that the law asks for in a dossier (thành phần hồ sơ).
 *
 * @param type the type by which dossiers name it, such as {@code achievement-report}
 * @param name what it is called
 * @param regimes the regimes that ask for it; none means all
 * @param forms the forms it is asked for; none means all
 * @param kinds the kinds of nominee it is asked of; none means all
 * @param copies how many are asked for, at least one; empty where the law does not say
 * @param clause the clause that asks for it
 */
@RecordBuilder
public record AskedDocument(
        String type,
        LocalisedText name,
        List<RegimeId> regimes,
        List<AwardFormId> forms,
        List<NomineeKind> kinds,
        OptionalInt copies,
        ClauseId clause) {

    /**
     * Normalises the type and copies the lists.
     *
     * @throws vn.emulation.validation.InvalidValueException if the type is blank, too long or holds an invisible
     *     character, or fewer than one copy is asked for
     */
    public AskedDocument {
        type = Identifiers.normalise("document type", type);
        regimes = ImmutableSet.copyOf(regimes).asList();
        forms = ImmutableSet.copyOf(forms).asList();
        kinds = ImmutableSet.copyOf(kinds).asList();
        Validation.start()
                .check(copies.orElse(1) >= 1, "law.copies", type, copies.orElse(1))
                .orThrow();
    }

    /** Returns whether it is asked of a nominee for a form in a regime. */
    public boolean isAsked(RegimeId regime, AwardFormId form, NomineeKind kind) {
        return (regimes.isEmpty() || regimes.contains(regime))
                && (forms.isEmpty() || forms.contains(form))
                && (kinds.isEmpty() || kinds.contains(kind));
    }

    /** Returns a builder that starts without a number of copies. */
    public static AskedDocumentBuilder builder() {
        return AskedDocumentBuilder.builder().copies(OptionalInt.empty());
    }
}
