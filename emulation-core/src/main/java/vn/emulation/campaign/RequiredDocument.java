package vn.emulation.campaign;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.text.LocalisedText;
import vn.emulation.validation.Validation;

/**
 * A document that the organiser's guidance asks for in a dossier (thành phần hồ sơ): the host's list, not the plan's.
 *
 * @param type the type of document
 * @param name what it is called
 * @param kinds the kinds of nominee it is asked of, at least one
 */
public record RequiredDocument(DocumentTypeId type, LocalisedText name, List<NomineeKind> kinds) {

    /**
     * Copies the kinds.
     *
     * @throws vn.emulation.validation.InvalidValueException if no kind is named
     */
    public RequiredDocument {
        kinds = ImmutableSet.copyOf(kinds).asList();
        Validation.start().check(!kinds.isEmpty(), "document.kinds", type).orThrow();
    }
}
