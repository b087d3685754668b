package vn.emulation.quota.limit;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Optional;
import vn.emulation.validation.Validation;

/** What a share is taken of (căn cứ tính tỷ lệ). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "base")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ShareBase.Counted.class, name = "COUNTED"),
    @JsonSubTypes.Type(value = ShareBase.Nominated.class, name = "NOMINATED"),
    @JsonSubTypes.Type(value = ShareBase.Selected.class, name = "SELECTED")
})
public sealed interface ShareBase {

    /** The greatest number that a share is taken of. */
    long MOST = 1_000_000_000;

    /**
     * A number that somebody counted, such as a headcount at a date or the holders of a title.
     *
     * @param what what was counted, such as {@code headcount} or {@code advanced-worker-holders}
     * @param count how many, from 0 to {@value ShareBase#MOST}
     * @param countedOn the day it was counted for, empty when it is not recorded
     */
    record Counted(String what, long count, Optional<LocalDate> countedOn) implements ShareBase {

        /**
         * Validates the number.
         *
         * @throws vn.emulation.validation.InvalidValueException if it is out of range, or nothing says what was counted
         */
        public Counted {
            Validation.start()
                    .check(!what.isBlank(), "share.counted-what", count)
                    .check(0 <= count && count <= MOST, "share.counted", what, count, MOST)
                    .orThrow();
        }
    }

    /**
     * Those put forward, whether ranked or not.
     *
     * @param of which of them count
     */
    record Nominated(Scope of) implements ShareBase {}

    /**
     * Those selected, so that the limit moves with the result it limits.
     *
     * @param of which of them count
     */
    record Selected(Scope of) implements ShareBase {}
}
