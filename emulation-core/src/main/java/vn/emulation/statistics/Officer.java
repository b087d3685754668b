package vn.emulation.statistics;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.nominee.Sex;
import vn.emulation.text.Identifiers;
import vn.emulation.validation.Validation;

/**
 * A civil servant in charge of emulation and commendation (công chức làm công tác thi đua, khen thưởng), known by a code.
 *
 * @param id the person's code, never a name
 * @param sex empty when it is not stated
 * @param age full years on the day of the report, from 15 to 120; empty when it is not stated
 * @param education empty when it is not stated
 * @param yearsInField full years of work in the field, from 0 to 100; empty when it is not stated
 */
@RecordBuilder
public record Officer(
        String id, Optional<Sex> sex, OptionalInt age, Optional<Education> education, OptionalInt yearsInField) {

    private static final int YOUNGEST = 15;
    private static final int OLDEST = 120;
    private static final int LONGEST = 100;

    /**
     * Normalises the id and validates the years.
     *
     * @throws vn.emulation.validation.InvalidValueException if the id is no id, or years are out of range
     */
    public Officer {
        id = Identifiers.normalise("officer", id);
        int years = age.orElse(YOUNGEST);
        int worked = yearsInField.orElse(0);
        Validation.start()
                .check(YOUNGEST <= years && years <= OLDEST, "statistics.age", id, years, YOUNGEST, OLDEST)
                .check(0 <= worked && worked <= LONGEST, "statistics.years", id, worked, LONGEST)
                .orThrow();
    }

    /** Returns a builder that starts with nothing known but the id. */
    public static OfficerBuilder builder() {
        return OfficerBuilder.builder()
                .sex(Optional.empty())
                .age(OptionalInt.empty())
                .education(Optional.empty())
                .yearsInField(OptionalInt.empty());
    }
}
