package vn.emulation.quota;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Optional;
import vn.emulation.nominee.UnitId;
import vn.emulation.quota.limit.ShareBase;
import vn.emulation.text.Identifiers;
import vn.emulation.validation.Validation;

/**
 * A number that a host counted for a unit (số liệu của đơn vị), such as its headcount at a day.
 *
 * @param unit the unit, with all below it
 * @param what what was counted, such as {@code headcount} or {@code advanced-worker-holders}
 * @param count how many, from 0 to {@value ShareBase#MOST}
 * @param countedOn the day it was counted for
 * @param document the number of the document that shows it, empty when it is not recorded
 */
@RecordBuilder
public record UnitCount(UnitId unit, String what, long count, LocalDate countedOn, Optional<String> document) {

    /**
     * Normalises what was counted and validates the number.
     *
     * @throws vn.emulation.validation.InvalidValueException if the number is out of range or what was counted is no id
     */
    public UnitCount {
        what = Identifiers.normalise("count", what);
        Validation.start()
                .check(0 <= count && count <= ShareBase.MOST, "count.range", unit, what, count, ShareBase.MOST)
                .orThrow();
    }

    /** Returns a builder. */
    public static UnitCountBuilder builder() {
        return UnitCountBuilder.builder();
    }
}
