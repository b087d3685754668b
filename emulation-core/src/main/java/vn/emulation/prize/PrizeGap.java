package vn.emulation.prize;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.emulation.source.Citation;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DateWindow;

/**
 * Why a number of the law is not known in some days.
 *
 * @param id the gap's id
 * @param parameters the names of the parameters that have no value then; empty for all
 * @param from the first day, empty when it always was
 * @param before the first day no more, empty when it still is
 * @param citations the clauses it is about
 * @param reason why, as a sentence
 */
public record PrizeGap(
        String id,
        List<String> parameters,
        Optional<LocalDate> from,
        Optional<LocalDate> before,
        List<Citation> citations,
        LocalisedText reason) {

    /**
     * Copies the lists.
     *
     * @throws vn.emulation.validation.InvalidValueException if the days are none
     */
    public PrizeGap {
        parameters = List.copyOf(parameters);
        citations = List.copyOf(citations);
        DateWindow window = new DateWindow(from, before);
        from = window.from();
        before = window.before();
    }

    /** Returns whether the gap tells why a parameter has no value on a day. */
    public boolean covers(String parameter, LocalDate day) {
        return (parameters.isEmpty() || parameters.contains(parameter)) && new DateWindow(from, before).contains(day);
    }
}
