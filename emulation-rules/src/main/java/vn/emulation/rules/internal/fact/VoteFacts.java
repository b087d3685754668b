package vn.emulation.rules.internal.fact;

/** What rules read of the votes of councils. */
public interface VoteFacts extends DossierPart {

    private VoteView vote() {
        return walk(view().lists().votes().size()).vote();
    }

    /** Returns whether a council has voted. */
    default boolean isVoteKnown() {
        return vote().last().isPresent();
    }

    /** Returns whether in the last vote at least so many in a hundred of all members were in favour. */
    default boolean votePercentAtLeast(long percent) {
        return vote().share().map(share -> share.isAtLeast(percent)).orElse(false);
    }

    /** Returns whether the last vote is said to have been secret. */
    default boolean isBallotSecret() {
        return vote().isSecret();
    }
}
