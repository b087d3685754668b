package vn.emulation.nominee;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.OptionalInt;
import vn.emulation.validation.Validation;

/**
 * A unit, or a team within one (tập thể).
 *
 * @param id the collective's id
 * @param unitId the unit it is, or is part of
 * @param name what it is called
 * @param members how many people it has, from 1; empty when the dossier does not state it
 * @param women how many of them are women, from 0; empty when the dossier does not state it
 */
@RecordBuilder
public record Collective(NomineeId id, UnitId unitId, String name, OptionalInt members, OptionalInt women)
        implements Nominee {

    /**
     * Validates the counts.
     *
     * @throws vn.emulation.validation.InvalidValueException if the name is blank, a count is out of range, or there are
     *     more women than members
     */
    public Collective {
        int most = members.orElse(Integer.MAX_VALUE);
        Validation.start()
                .check(!name.isBlank(), "collective.name", id)
                .check(most >= 1, "collective.members", id, most)
                .check(women.orElse(0) >= 0 && women.orElse(0) <= most, "collective.women", id, women.orElse(0))
                .orThrow();
    }

    @Override
    public NomineeKind kind() {
        return NomineeKind.COLLECTIVE;
    }

    /** Returns a builder. */
    public static CollectiveBuilder builder() {
        return CollectiveBuilder.builder();
    }
}
