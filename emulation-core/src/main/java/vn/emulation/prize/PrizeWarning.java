package vn.emulation.prize;

import java.util.List;
import vn.emulation.source.Citation;
import vn.emulation.source.Reading;
import vn.emulation.text.LocalisedText;

/**
 * What a person should know before relying on a prize.
 *
 * @param id the id of the reading or notice it comes from
 * @param text the warning
 * @param citations the clauses it is about
 */
public record PrizeWarning(String id, LocalisedText text, List<Citation> citations) {

    /** Copies the list. */
    public PrizeWarning {
        citations = List.copyOf(citations);
    }

    /** Returns the warning that a reading rests on what nobody has read. */
    static PrizeWarning of(Reading reading) {
        return new PrizeWarning(
                reading.id().value(),
                reading.why(),
                reading.clauses().stream().map(Citation::of).toList());
    }
}
