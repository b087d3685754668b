package vn.emulation.prize;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.emulation.dossier.DossierId;
import vn.emulation.text.LocalisedText;

/**
 * What one award of several pays.
 *
 * @param claim the award
 * @param prize its prize, were it the only one
 * @param standing whether that is paid
 * @param coveredBy the dossier whose prize is paid instead, empty unless it is covered
 * @param reasons why it is open, as sentences; none unless it is
 * @param warnings what a person should know of how several awards go together
 */
public record PrizeEntry(
        PrizeClaim claim,
        Prize prize,
        PrizeStanding standing,
        Optional<DossierId> coveredBy,
        List<LocalisedText> reasons,
        List<PrizeWarning> warnings) {

    /** Copies the lists. */
    public PrizeEntry {
        reasons = List.copyOf(reasons);
        warnings = List.copyOf(warnings);
    }

    /** Returns what is paid in dong: 0 where another prize covers it, empty where it is open. */
    public Optional<BigDecimal> paid() {
        return switch (standing) {
            case PAID -> prize.amount();
            case COVERED -> Optional.of(BigDecimal.ZERO);
            case OPEN -> Optional.empty();
        };
    }
}
