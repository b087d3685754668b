package vn.emulation.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a person came to work and was away from it (quá trình công tác).
 *
 * @param joinedOn the first day of work, empty when it is not stated
 * @param absences the times away from work, but for the yearly leave
 * @param transfers the moves between units
 */
@RecordBuilder
public record Career(Optional<LocalDate> joinedOn, Listing<Absence> absences, Listing<Transfer> transfers) {

    /** Returns a builder that starts with nothing known. */
    public static CareerBuilder builder() {
        return CareerBuilder.builder()
                .joinedOn(Optional.empty())
                .absences(Listing.unknown())
                .transfers(Listing.unknown());
    }
}
