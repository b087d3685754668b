package vn.emulation.parameter;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import vn.emulation.quota.limit.FloorMode;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.limit.Ratio;
import vn.emulation.quota.limit.Rounding;
import vn.emulation.quota.limit.Step;
import vn.emulation.text.Identifiers;
import vn.emulation.time.Bound;
import vn.emulation.time.DateWindow;
import vn.emulation.time.RollPolicy;
import vn.emulation.validation.Validation;

/** What a parameter is worth under some reading. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ParameterValue.Amount.class, name = "number"),
    @JsonSubTypes.Type(value = ParameterValue.Day.class, name = "date"),
    @JsonSubTypes.Type(value = ParameterValue.DueDay.class, name = "deadline"),
    @JsonSubTypes.Type(value = ParameterValue.Share.class, name = "share"),
    @JsonSubTypes.Type(value = ParameterValue.Steps.class, name = "steps")
})
public sealed interface ParameterValue {

    /**
     * A number, asked for by {@code number("…")}.
     *
     * @param number the number
     */
    record Amount(BigDecimal number) implements ParameterValue {}

    /**
     * A day, asked for by {@code date("…")}.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements ParameterValue {

        /**
         * Validates the day.
         *
         * @throws vn.emulation.validation.InvalidValueException if it lies outside the years 1900 to 2999
         */
        public Day {
            date = plausible(date);
        }
    }

    /**
     * A deadline, for which {@code date("…")} gives the first day that is late.
     *
     * @param date the day named, empty when the document names a day of each year
     * @param monthDay the day of each year, read in the year of the round; empty when the document names one date
     * @param bound whether the day named is itself in time
     * @param roll what happens when the last day is no working day
     */
    record DueDay(Optional<LocalDate> date, Optional<MonthDay> monthDay, Bound bound, RollPolicy roll)
            implements ParameterValue {

        /**
         * Validates that one day is named.
         *
         * @throws vn.emulation.validation.InvalidValueException unless exactly one of date and month-day is given, and
         *     the date lies in the years 1900 to 2999
         */
        public DueDay {
            date = date.map(ParameterValue::plausible);
            Validation.start()
                    .check(date.isPresent() != monthDay.isPresent(), "parameter.due-day")
                    .orThrow();
        }
    }

    /**
     * A share of places, asked for by {@code atMost("…")} and {@code atLeast("…")}.
     *
     * @param ratio the share
     * @param base what it is taken of
     * @param counted what was counted, such as {@code advanced-worker-holders}; empty unless the base is counted
     * @param rounding how it becomes a whole number, empty for down in a cap and up in a floor
     * @param floorMode what happens when too few are there for a floor, empty for {@link FloorMode#HARD}
     */
    record Share(
            Ratio ratio,
            ShareBasis base,
            Optional<String> counted,
            Optional<Rounding> rounding,
            Optional<FloorMode> floorMode)
            implements ParameterValue {

        /**
         * Normalises what was counted.
         *
         * @throws vn.emulation.validation.InvalidValueException unless exactly a share of a count says what was counted
         */
        public Share {
            counted = counted.map(what -> Identifiers.normalise("count", what));
            Validation.start()
                    .check(counted.isPresent() == (base == ShareBasis.COUNTED), "parameter.counted", ratio, base)
                    .orThrow();
        }
    }

    /**
     * Places that depend on a count by steps, such as one below five units and two from there.
     *
     * @param counted what is counted, such as {@code subordinate-units}
     * @param steps the steps, ascending; the first starts at 0
     */
    record Steps(String counted, List<Step> steps) implements ParameterValue {

        /**
         * Normalises what is counted and sorts the steps.
         *
         * @throws vn.emulation.validation.InvalidValueException if none starts at 0, or two start at one count
         */
        public Steps {
            counted = Identifiers.normalise("count", counted);
            steps = new LimitNumber.Steps(counted, 0, Optional.empty(), steps).steps();
        }
    }

    private static LocalDate plausible(LocalDate date) {
        return DateWindow.startingOn(date).from().orElseThrow();
    }
}
