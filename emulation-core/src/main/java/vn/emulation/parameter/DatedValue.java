package vn.emulation.parameter;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.emulation.source.Citation;
import vn.emulation.time.DateWindow;
import vn.emulation.validation.Validation;

/**
 * What a parameter is worth in some days, and where that is written.
 *
 * @param from the first day, empty when it always was
 * @param before the first day no more, empty when it still is
 * @param citations where it is written, at least one
 * @param checkedOn the day on which somebody last compared it with the text
 * @param cases the value under each combination of readings it depends on, at least one
 */
@RecordBuilder
public record DatedValue(
        Optional<LocalDate> from,
        Optional<LocalDate> before,
        List<Citation> citations,
        LocalDate checkedOn,
        List<ParameterCase> cases) {

    /**
     * Copies the lists.
     *
     * @throws vn.emulation.validation.InvalidValueException if nothing is cited, no case is given, or the days are none
     */
    public DatedValue {
        DateWindow window = new DateWindow(from, before);
        from = window.from();
        before = window.before();
        citations = List.copyOf(citations);
        cases = List.copyOf(cases);
        Validation.start()
                .check(!citations.isEmpty(), "parameter.citation")
                .check(!cases.isEmpty(), "parameter.cases")
                .orThrow();
    }

    /** Returns the days in which the value holds. */
    public DateWindow window() {
        return new DateWindow(from, before);
    }

    /** Returns whether the value holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return (from.isEmpty() || !day.isBefore(from.get())) && (before.isEmpty() || day.isBefore(before.get()));
    }

    /** Returns a builder. */
    public static DatedValueBuilder builder() {
        return DatedValueBuilder.builder();
    }
}
