package vn.emulation.rules.internal.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.source.ClauseId;

/**
 * What a parameter is worth to one fact under one supposition.
 *
 * @param known whether it has a value at all
 * @param certain whether a date is more than the earliest it can be; true for anything else
 * @param date the date; meaningless unless known and of a date
 * @param number the number; meaningless unless known and of a number
 * @param stated the value as its file states it, empty unless known
 * @param clauses the clauses its value is cited from
 */
public record ParameterWorth(
        boolean known,
        boolean certain,
        LocalDate date,
        long number,
        Optional<ParameterValue> stated,
        List<ClauseId> clauses) {

    /** The worth of a parameter that has no value. */
    public static final ParameterWorth UNKNOWN =
            new ParameterWorth(false, false, LocalDate.EPOCH, 0, Optional.empty(), List.of());
}
