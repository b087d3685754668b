package vn.emulation.rules.internal.fact;

import java.time.LocalDate;
import vn.emulation.campaign.AwardRound;
import vn.emulation.time.DateWindow;

/**
 * The days that a round is about, and the day of the decision.
 *
 * @param round the round
 * @param decidedOn the day of the decision
 */
public record RoundDays(AwardRound round, LocalDate decidedOn) {

    DateWindow period() {
        return round.period();
    }

    /** Returns the first day of the period, or of the round's year where that is open. */
    public LocalDate start() {
        return period().from().orElse(LocalDate.of(round.year(), 1, 1));
    }

    /** Returns the day after the last of the period, or after the round's year where that is open. */
    public LocalDate end() {
        return period().before().orElse(LocalDate.of(round.year() + 1, 1, 1));
    }

    /** Returns the year of the last day of the period: the one that a sequence of years ends in. */
    public int year() {
        return end().minusDays(1).getYear();
    }
}
