package vn.emulation.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.validation.Validation;

/**
 * The vote of an emulation council on a nominee (biểu quyết của Hội đồng thi đua, khen thưởng).
 *
 * @param council the council
 * @param heldOn the day of the vote
 * @param members how many members the council has in all, present or not, from 1
 * @param inFavour how many voted in favour, from 0
 * @param against how many voted against, from 0; together with those in favour at most the members
 * @param byLetter how many of these votes came by letter from members who were away, from 0; empty when not stated
 * @param secret whether the ballot was secret, empty when that is not stated
 */
@RecordBuilder
public record CouncilVote(
        String council,
        LocalDate heldOn,
        int members,
        int inFavour,
        int against,
        OptionalInt byLetter,
        Optional<Boolean> secret) {

    /**
     * Validates the counts.
     *
     * @throws vn.emulation.validation.InvalidValueException if the council is blank or the counts do not fit
     */
    public CouncilVote {
        Validation.start()
                .check(!council.isBlank(), "vote.council")
                .check(
                        inFavour >= 0 && against >= 0 && (long) inFavour + against <= members && members >= 1,
                        "vote.counts",
                        inFavour,
                        against,
                        members)
                .check(
                        byLetter.orElse(0) >= 0 && byLetter.orElse(0) <= (long) inFavour + against,
                        "vote.letters",
                        byLetter.orElse(0),
                        (long) inFavour + against)
                .orThrow();
    }

    /** Makes a vote of which it is not stated whether it was secret, and who voted by letter. */
    public CouncilVote(String council, LocalDate heldOn, int members, int inFavour, int against) {
        this(council, heldOn, members, inFavour, against, OptionalInt.empty(), Optional.empty());
    }

    /** Returns a builder. */
    public static CouncilVoteBuilder builder() {
        return CouncilVoteBuilder.builder().byLetter(OptionalInt.empty()).secret(Optional.empty());
    }
}
