package vn.emulation.prize;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Listing;
import vn.emulation.nominee.NomineeId;
import vn.emulation.time.DateWindow;

/**
 * An award that somebody receives, as far as its prize hangs on it.
 *
 * @param dossier the dossier it was awarded on
 * @param nominee who receives it
 * @param question which prize it has
 * @param period the days whose achievements it rewards, empty when they are not stated
 * @param achievements the achievements it rewards
 */
public record PrizeClaim(
        DossierId dossier,
        NomineeId nominee,
        PrizeQuestion question,
        Optional<DateWindow> period,
        Listing<AchievementId> achievements) {

    /**
     * Returns the awards that a round gives or proposes, as if all were decided on one day. What a higher authority has
     * still to decide is paid by the day of its decision, not of the round's.
     *
     * @param report the round
     * @param dossiers its dossiers, for the achievements; those left out have none that is known
     * @param decidedOn the day of the decision
     */
    public static List<PrizeClaim> selected(RoundReport report, List<Dossier> dossiers, LocalDate decidedOn) {
        Map<DossierId, Dossier> byId =
                dossiers.stream().collect(Collectors.toMap(Dossier::id, Function.identity(), (one, same) -> one));
        return report.decisions().stream()
                .filter(decision -> decision.outcome() == Outcome.AWARDED || decision.outcome() == Outcome.PROPOSED)
                .map(decision -> of(decision, Optional.ofNullable(byId.get(decision.dossier())), decidedOn))
                .toList();
    }

    private static PrizeClaim of(Decision decision, Optional<Dossier> dossier, LocalDate decidedOn) {
        Listing<Achievement> achievements = dossier.map(Dossier::achievements).orElseGet(Listing::unknown);
        return new PrizeClaim(
                decision.dossier(),
                decision.nominee(),
                new PrizeQuestion(decision.form(), decision.kind(), decidedOn),
                period(achievements),
                new Listing<>(
                        achievements.complete(),
                        achievements.items().stream().map(Achievement::id).toList()));
    }

    /** From the first day of any achievement to the last of any, where all are known and none is open. */
    private static Optional<DateWindow> period(Listing<Achievement> achievements) {
        List<DateWindow> windows =
                achievements.items().stream().map(Achievement::period).toList();
        boolean closed = windows.stream()
                .allMatch(window -> window.from().isPresent() && window.before().isPresent());
        if (!achievements.complete() || windows.isEmpty() || !closed) {
            return Optional.empty();
        }
        return Optional.of(new DateWindow(
                windows.stream().flatMap(window -> window.from().stream()).min(LocalDate::compareTo),
                windows.stream().flatMap(window -> window.before().stream()).max(LocalDate::compareTo)));
    }
}
