package vn.emulation.quota.selection;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import vn.emulation.dossier.CouncilVote;
import vn.emulation.validation.Validation;

/**
 * Whom a council chose among tied entrants (quyết định về trường hợp đồng hạng).
 *
 * @param tieCase the digest of the case it decides
 * @param chosen the entrants chosen, by id, at least one
 * @param minutes the number of the minutes that record it
 * @param vote the vote
 */
public record TieDecision(String tieCase, List<String> chosen, String minutes, CouncilVote vote) {

    /**
     * Sorts the ids.
     *
     * @throws vn.emulation.validation.InvalidValueException if nobody is chosen, no minutes are named, or no more voted
     *     in favour than against
     */
    public TieDecision {
        chosen = ImmutableSortedSet.copyOf(chosen).asList();
        Validation.start()
                .check(!chosen.isEmpty(), "tie.chosen", tieCase)
                .check(!minutes.isBlank(), "tie.minutes", tieCase)
                .check(vote.inFavour() > vote.against(), "tie.vote", tieCase, vote.inFavour(), vote.against())
                .orThrow();
    }
}
