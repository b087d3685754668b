package vn.emulation.rules.internal.fact;

import java.util.List;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.CouncilVote;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.Initiative;
import vn.emulation.dossier.PastAward;
import vn.emulation.dossier.YearRating;

/**
 * The lists of a dossier that grow with the years.
 *
 * @param history awards received before
 * @param ratings how the nominee's work was rated
 * @param initiatives the nominee's initiatives
 * @param achievements what was achieved
 * @param votes votes of councils
 */
public record DossierLists(
        List<PastAward> history,
        List<YearRating> ratings,
        List<Initiative> initiatives,
        List<Achievement> achievements,
        List<CouncilVote> votes) {

    /** Copies the lists, which costs nothing where they are copies already. */
    public DossierLists {
        history = List.copyOf(history);
        ratings = List.copyOf(ratings);
        initiatives = List.copyOf(initiatives);
        achievements = List.copyOf(achievements);
        votes = List.copyOf(votes);
    }

    /** Returns those of a dossier as it is. */
    public static DossierLists of(Dossier dossier) {
        return new DossierLists(
                dossier.history().items(),
                dossier.ratings().items(),
                dossier.initiatives().items(),
                dossier.achievements().items(),
                dossier.votes());
    }
}
