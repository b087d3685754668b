package vn.emulation.dossier;

import java.time.LocalDate;
import java.util.Optional;
import vn.emulation.campaign.DocumentTypeId;

/**
 * A document in a dossier (thành phần hồ sơ).
 *
 * @param type what it is
 * @param number its number, empty when it has none
 * @param datedOn the day it is dated, empty when it is undated
 */
public record Document(DocumentTypeId type, Optional<String> number, Optional<LocalDate> datedOn) {

    /** Returns a document without number or date. */
    public static Document of(DocumentTypeId type) {
        return new Document(type, Optional.empty(), Optional.empty());
    }
}
