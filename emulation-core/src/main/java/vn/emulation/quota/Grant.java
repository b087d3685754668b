package vn.emulation.quota;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Optional;
import vn.emulation.award.AwardFormId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.validation.Validation;

/**
 * A number of places granted for one form of award and one kind of nominee (chỉ tiêu được phân bổ).
 *
 * <p>It is a most, not an aim: fewer may be used.
 *
 * @param form the form of award
 * @param kind the kind of nominee
 * @param places the number of places, from 0 to 1,000,000
 * @param grantedBy who granted them
 * @param grantedOn the day they were granted, empty when it is not recorded
 * @param document the number of the document that grants them, empty when it is not recorded
 */
@RecordBuilder
public record Grant(
        AwardFormId form,
        NomineeKind kind,
        int places,
        String grantedBy,
        Optional<LocalDate> grantedOn,
        Optional<String> document) {

    private static final int MOST = 1_000_000;

    /**
     * Validates the number.
     *
     * @throws vn.emulation.validation.InvalidValueException if the number is out of range or nobody is named
     */
    public Grant {
        Validation.start()
                .check(places >= 0 && places <= MOST, "grant.places", form, kind, places, MOST)
                .check(!grantedBy.isBlank(), "grant.by", form, kind)
                .orThrow();
    }

    /** Returns a builder. */
    public static GrantBuilder builder() {
        return GrantBuilder.builder();
    }
}
