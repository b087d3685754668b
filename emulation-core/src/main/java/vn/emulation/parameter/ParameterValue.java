package vn.emulation.parameter;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import vn.emulation.time.Bound;
import vn.emulation.time.DateWindow;
import vn.emulation.time.RollPolicy;
import vn.emulation.validation.Validation;

/** What a parameter is worth under some reading. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ParameterValue.Amount.class, name = "number"),
    @JsonSubTypes.Type(value = ParameterValue.Day.class, name = "date"),
    @JsonSubTypes.Type(value = ParameterValue.DueDay.class, name = "deadline")
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

    private static LocalDate plausible(LocalDate date) {
        return DateWindow.startingOn(date).from().orElseThrow();
    }
}
