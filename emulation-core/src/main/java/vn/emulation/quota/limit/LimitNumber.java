package vn.emulation.quota.limit;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
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
     * @param of the count
     * @param steps the steps, ascending; the first starts at 0
     */
    record Steps(ShareBase.Counted of, List<Step> steps) implements LimitNumber {

        /**
         * Sorts the steps.
         *
         * @throws vn.emulation.validation.InvalidValueException if none starts at 0, or two start at one count
         */
        public Steps {
            steps = ImmutableList.sortedCopyOf(Comparator.comparing(Step::from), steps);
            Validation.start()
                    .check(!steps.isEmpty() && steps.get(0).from() == 0, "limit.steps-start", of.what())
                    .unique(steps, Step::from, "limit.steps-twice")
                    .orThrow();
        }

        /** Returns the places of the step that the count lies in. */
        public int places() {
            return steps.stream()
                    .filter(step -> step.from() <= of.count())
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
