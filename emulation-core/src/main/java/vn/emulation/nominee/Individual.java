package vn.emulation.nominee;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;

/**
 * A person (cá nhân), known by a code, never by name.
 *
 * @param id the person's code
 * @param unitId the unit the person works in
 * @param employment how the person is employed, empty when the dossier does not state it
 * @param role whether the person leads or works directly, empty when the dossier does not state it
 * @param sex empty when the dossier does not state it
 */
@RecordBuilder
public record Individual(
        NomineeId id, UnitId unitId, Optional<Employment> employment, Optional<Role> role, Optional<Sex> sex)
        implements Nominee {

    @Override
    public NomineeKind kind() {
        return NomineeKind.INDIVIDUAL;
    }

    /** Returns a builder. */
    public static IndividualBuilder builder() {
        return IndividualBuilder.builder();
    }
}
