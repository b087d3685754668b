package vn.emulation.rules.internal.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.emulation.dossier.CouncilVote;

/**
 * Votes of councils, of which the last counts.
 *
 * @param last the last vote, empty if there is none
 */
record VoteView(Optional<CouncilVote> last) {

    /** Of two votes on one day, the less favourable counts. */
    private static final Comparator<CouncilVote> LAST = Comparator.comparing(CouncilVote::heldOn)
            .thenComparing((one, other) ->
                    Long.compare((long) other.inFavour() * one.members(), (long) one.inFavour() * other.members()))
            .thenComparing(vote -> !vote.secret().orElse(false));

    static VoteView of(List<CouncilVote> votes) {
        return new VoteView(votes.stream().max(LAST));
    }

    /** Returns those in favour among all members, present or not. */
    Optional<Share> share() {
        return last.map(vote -> new Share(vote.inFavour(), vote.members()));
    }

    boolean isSecret() {
        return last.flatMap(CouncilVote::secret).orElse(false);
    }
}
