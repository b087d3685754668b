package vn.emulation.time;

import java.time.LocalDate;
import java.util.Optional;
import vn.emulation.validation.Validation;

/**
 * A half-open window of days (khoảng thời gian): from its first day to the day before its end.
 *
 * <p>An absent bound does not limit the window. Where a document does not state a day, the bound is absent; whoever
 * must tell that apart asks for the bound itself.
 *
 * @param from the first day, included; empty when the document does not state it
 * @param before the day after the last, excluded; empty when the document does not state it
 */
public record DateWindow(Optional<LocalDate> from, Optional<LocalDate> before) {

    /**
     * Validates the bounds.
     *
     * @throws vn.emulation.validation.InvalidValueException if a bound lies outside the years 1900 to 2999, or the
     *     window holds no day
     */
    public DateWindow {
        Validation validation = Validation.start();
        from.ifPresent(day -> PlausibleYears.check(validation, day));
        before.ifPresent(day -> PlausibleYears.check(validation, day));
        validation
                .check(isAhead(from, before), "time.window.order", told(from), told(before))
                .orThrow();
    }

    /**
     * Returns the window between two days.
     *
     * @param from the first day, included
     * @param before the day after the last, excluded
     */
    public static DateWindow of(LocalDate from, LocalDate before) {
        return new DateWindow(Optional.of(from), Optional.of(before));
    }

    /** Returns the window that starts on a day and has no end. */
    public static DateWindow startingOn(LocalDate from) {
        return new DateWindow(Optional.of(from), Optional.empty());
    }

    /** Returns the window that ends before a day and has no start. */
    public static DateWindow endingBefore(LocalDate before) {
        return new DateWindow(Optional.empty(), Optional.of(before));
    }

    /**
     * Returns the window of a calendar year.
     *
     * @param year the year, from 1900 to 2998
     */
    public static DateWindow year(int year) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        return of(newYear, newYear.plusYears(1));
    }

    /** Returns whether a day lies in this window. */
    public boolean contains(LocalDate day) {
        return (from.isEmpty() || !day.isBefore(from.get())) && (before.isEmpty() || day.isBefore(before.get()));
    }

    /** Returns whether every day of another window lies in this one. */
    public boolean encloses(DateWindow other) {
        boolean startsNoEarlier =
                from.isEmpty() || (other.from.isPresent() && !other.from.get().isBefore(from.get()));
        boolean endsNoLater = before.isEmpty()
                || (other.before.isPresent() && !other.before.get().isAfter(before.get()));
        return startsNoEarlier && endsNoLater;
    }

    /** Returns whether some day lies in both windows. */
    public boolean overlaps(DateWindow other) {
        return isAhead(from, other.before) && isAhead(other.from, before);
    }

    private static boolean isAhead(Optional<LocalDate> start, Optional<LocalDate> end) {
        return start.isEmpty() || end.isEmpty() || start.get().isBefore(end.get());
    }

    /** Written only where it is told: windows are made often. */
    private static Object told(Optional<LocalDate> bound) {
        return bound.isPresent() ? bound.get() : "";
    }
}
