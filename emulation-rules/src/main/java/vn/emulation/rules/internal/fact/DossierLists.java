package vn.emulation.rules.internal.fact;

import java.util.List;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.CouncilVote;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.Initiative;
import vn.emulation.dossier.PastAward;
import vn.emulation.dossier.YearRating;

/**
 * The lists of a dossier that grow with the years, as they were given.
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
