package vn.emulation.prize;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.emulation.source.Citation;
import vn.emulation.source.ReadingChoice;
import vn.emulation.time.DateWindow;

/**
 * What the law says of two awards at the same moment.
 *
 * @param situation how they stand to each other
 * @param effect what they pay
 * @param from the first day of decision, empty when it always was
 * @param before the first day no more, empty when it still is
 * @param citations where it is written
 * @param reading the alternative under which it holds, empty when it holds under each
 */
public record CombinationRule(
        CombinationSituation situation,
        CombinationEffect effect,
        Optional<LocalDate> from,
        Optional<LocalDate> before,
        List<Citation> citations,
        Optional<ReadingChoice> reading) {

    /**
     * Copies the list.
     *
     * @throws vn.emulation.validation.InvalidValueException if the days are none
     */
    public CombinationRule {
        citations = List.copyOf(citations);
        DateWindow window = new DateWindow(from, before);
        from = window.from();
        before = window.before();
    }

    boolean isAbout(CombinationSituation asked, LocalDate day) {
        return situation == asked && new DateWindow(from, before).contains(day);
    }
}
