package vn.emulation.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import vn.emulation.time.DateWindow;
import vn.emulation.validation.Validation;

/**
 * Something that stands or stood against a nominee.
 *
 * @param kind what it is
 * @param period from when until when; open where it still lasts or the day is not known
 * @param level the form of discipline, empty when it is not stated or this is none
 */
@RecordBuilder
public record ConductRecord(ConductKind kind, DateWindow period, Optional<DisciplineLevel> level) {

    /**
     * Validates the level.
     *
     * @throws vn.emulation.validation.InvalidValueException if one is given of what is no discipline
     */
    public ConductRecord {
        Validation.start()
                .check(level.isEmpty() || kind == ConductKind.DISCIPLINE, "conduct.level", kind)
                .orThrow();
    }

    /** Returns a record whose level, if it is discipline, is not stated. */
    public static ConductRecord of(ConductKind kind, DateWindow period) {
        return new ConductRecord(kind, period, Optional.empty());
    }
}
