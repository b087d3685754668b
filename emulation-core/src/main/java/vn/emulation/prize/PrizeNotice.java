package vn.emulation.prize;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.emulation.source.Citation;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DateWindow;

/**
 * What has to be told beside each prize decided in some days, such as that the law was amended and its text not read.
 *
 * @param id the notice's id
 * @param from the first day, empty when it always was
 * @param before the first day no more, empty when it still is
 * @param citations the clauses it is about
 * @param text the notice, as a sentence
 */
public record PrizeNotice(
        String id, Optional<LocalDate> from, Optional<LocalDate> before, List<Citation> citations, LocalisedText text) {

    /**
     * Copies the list.
     *
     * @throws vn.emulation.validation.InvalidValueException if the days are none
     */
    public PrizeNotice {
        citations = List.copyOf(citations);
        DateWindow window = new DateWindow(from, before);
        from = window.from();
        before = window.before();
    }

    boolean on(LocalDate day) {
        return new DateWindow(from, before).contains(day);
    }
}
