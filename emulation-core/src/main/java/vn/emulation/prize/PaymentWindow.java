package vn.emulation.prize;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.emulation.source.Citation;
import vn.emulation.time.DateWindow;

/**
 * Days of decision in which the law that was read says who pays.
 *
 * @param from the first day, empty when it always was
 * @param before the first day no more, empty when it still is
 * @param citations the clauses that say so
 */
public record PaymentWindow(Optional<LocalDate> from, Optional<LocalDate> before, List<Citation> citations) {

    /**
     * Copies the list.
     *
     * @throws vn.emulation.validation.InvalidValueException if the days are none
     */
    public PaymentWindow {
        citations = List.copyOf(citations);
        DateWindow window = new DateWindow(from, before);
        from = window.from();
        before = window.before();
    }

    boolean contains(LocalDate day) {
        return new DateWindow(from, before).contains(day);
    }
}
