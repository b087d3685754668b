package vn.emulation.prize;

import java.util.List;
import vn.emulation.source.Citation;

/**
 * Who pays a prize, and where that is written.
 *
 * @param payer who pays
 * @param citations the clauses that say so
 */
public record PrizePayment(PrizePayer payer, List<Citation> citations) {

    /** Copies the list. */
    public PrizePayment {
        citations = List.copyOf(citations);
    }
}
