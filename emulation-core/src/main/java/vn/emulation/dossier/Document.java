package vn.emulation.dossier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.campaign.DocumentTypeId;
import vn.emulation.validation.Validation;

/**
 * A document in a dossier (thành phần hồ sơ).
 *
 * @param type what it is
 * @param number its number, empty when it has none
 * @param datedOn the day it is dated, empty when it is undated
 * @param copies how many copies of it there are, from 1; empty when that is not stated
 */
public record Document(DocumentTypeId type, Optional<String> number, Optional<LocalDate> datedOn, OptionalInt copies) {

    /**
     * Validates the copies.
     *
     * @throws vn.emulation.validation.InvalidValueException if they are below 1
     */
    public Document {
        Validation.start()
                .check(copies.orElse(1) >= 1, "document.copies", type, copies.orElse(1))
                .orThrow();
    }

    /** Makes a document of which the copies are not counted. */
    public Document(DocumentTypeId type, Optional<String> number, Optional<LocalDate> datedOn) {
        this(type, number, datedOn, OptionalInt.empty());
    }

    /** Returns a document without number or date. */
    public static Document of(DocumentTypeId type) {
        return new Document(type, Optional.empty(), Optional.empty());
    }
}
