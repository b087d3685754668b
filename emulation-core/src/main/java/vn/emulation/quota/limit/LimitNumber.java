package vn.emulation.quota.limit;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.emulation.validation.Validation;

/** The number a limit states, or how it is found. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LimitNumber.Fixed.class, name = "NUMBER"),
    @JsonSubTypes.Type(value = LimitNumber.Share.class, name = "SHARE"),
    @JsonSubTypes.Type(value = LimitNumber.Steps.class, name = "STEPS"),
    @JsonSubTypes.Type(value = LimitNumber.NotKnown.class, name = "NOT_KNOWN")
})
public sealed interface LimitNumber {

    /** The greatest number of places. */
    int MOST = 1_000_000_000;

    /**
     * A number.
     *
     * @param places the number, from 0 to {@value LimitNumber#MOST}
     */
    record Fixed(int places) implements LimitNumber {

        /**
         * Validates the number.
         *
         * @throws vn.emulation.validation.InvalidValueException if it is out of range
         */
        public Fixed {
            Validation.start()
                    .check(0 <= places && places <= MOST, "limit.places", places, MOST)
                    .orThrow();
        }
    }

    /**
     * A share of a base, rounded once.
     *
     * @param ratio the share
     * @param of what it is taken of
     * @param rounding how it becomes a whole number
     */
    record Share(Ratio ratio, ShareBase of, Rounding rounding) implements LimitNumber {}

    /**
     * A number that depends on a count by steps, such as one place below five units and two from there.
     *
     * @param what what was counted, such as {@code subordinate-units}
     * @param count how many, from 0 to {@value ShareBase#MOST}
     * @param countedOn the day it was counted for, empty when it is not recorded
     * @param steps the steps, ascending; the first starts at 0
     */
    record Steps(String what, long count, Optional<LocalDate> countedOn, List<Step> steps) implements LimitNumber {

        /**
         * Sorts the steps.
         *
         * @throws vn.emulation.validation.InvalidValueException if the count is out of range, nothing says what was
         *     counted, no step starts at 0, or two start at one count
         */
        public Steps {
            ShareBase.Counted counted = new ShareBase.Counted(what, count, countedOn);
            steps = ImmutableList.sortedCopyOf(Comparator.comparing(Step::from), steps);
            Validation.start()
                    .check(!steps.isEmpty() && steps.get(0).from() == 0, "limit.steps-start", counted.what())
                    .unique(steps, Step::from, "limit.steps-twice")
                    .orThrow();
        }

        /** Returns steps by a count. */
        public static Steps by(ShareBase.Counted counted, List<Step> steps) {
            return new Steps(counted.what(), counted.count(), counted.countedOn(), steps);
        }

        /** Returns the places of the step that the count lies in. */
        public int places() {
            return steps.stream()
                    .filter(step -> step.from() <= count)
                    .reduce((lower, higher) -> higher)
                    .orElseThrow()
                    .places();
        }
    }

    /**
     * A number that nobody has told yet, such as places not granted.
     *
     * @param what what would tell it, such as {@code grant} or {@code headcount}
     */
    record NotKnown(String what) implements LimitNumber {}
}
