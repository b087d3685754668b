package vn.emulation.rules.internal.engine;

import java.time.LocalDate;
import java.util.Optional;
import vn.emulation.campaign.AwardRound;
import vn.emulation.parameter.Clock;

/**
 * The day that each clock shows.
 *
 * @param round the round
 * @param decidedOn the day of the decision
 */
record ClockDays(AwardRound round, LocalDate decidedOn) {

    /** Returns the day, or empty if it is not known. */
    Optional<LocalDate> of(Clock clock, Optional<LocalDate> receivedOn) {
        return switch (clock) {
            case ACHIEVEMENT -> round.period().from();
            case RECEIVED -> receivedOn;
            case DECIDED -> Optional.of(decidedOn);
        };
    }
}
