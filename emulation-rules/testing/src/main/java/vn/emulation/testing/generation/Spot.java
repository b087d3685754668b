package vn.emulation.testing.generation;

import java.time.LocalDate;
import java.util.Optional;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;

/**
 * When and where a dossier is judged.
 *
 * @param campaign the campaign
 * @param round the round
 * @param receivedOn the day of receipt, empty where it is not known
 * @param decidedOn the day of the decision
 */
record Spot(Campaign campaign, AwardRound round, Optional<LocalDate> receivedOn, LocalDate decidedOn) {

    /** Returns whether such a dossier is likely: sent in the year of the round or the next, and decided soon. */
    boolean isLikely() {
        int year = round.year();
        return receivedOn.map(day -> isSoon(day, year)).orElse(true) && isSoon(decidedOn, year);
    }

    private static boolean isSoon(LocalDate day, int year) {
        return day.getYear() == year || day.getYear() == year + 1;
    }

    /** Returns whether nobody decides before the dossier is there. */
    boolean isInOrder() {
        return receivedOn.map(day -> !decidedOn.isBefore(day)).orElse(true);
    }
}
