package vn.emulation.law;

import vn.emulation.source.ClauseId;
import vn.emulation.text.Identifiers;
import vn.emulation.text.LocalisedText;

/**
 * Something that the law judges nominees by and that a person must assess (tiêu chuẩn).
 *
 * @param id the id by which dossiers name it among their criteria, such as {@code law/exemplary}
 * @param clause the clause that sets it
 * @param text what it asks
 */
public record LegalCriterion(String id, ClauseId clause, LocalisedText text) {

    /**
     * Normalises the id.
     *
     * @throws vn.emulation.validation.InvalidValueException if it is blank, too long or holds an invisible character
     */
    public LegalCriterion {
        id = Identifiers.normalise("criterion", id);
    }
}
