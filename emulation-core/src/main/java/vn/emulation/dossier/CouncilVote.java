package vn.emulation.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import vn.emulation.validation.Validation;

/**
 * The vote of an emulation council on a nominee (biểu quyết của Hội đồng thi đua, khen thưởng).
 *
 * @param council the council
 * @param heldOn the day of the vote
 * @param members how many members the council has in all, present or not, from 1
 * @param inFavour how many voted in favour, from 0
 * @param against how many voted against, from 0; together with those in favour at most the members
 */
@RecordBuilder
public record CouncilVote(String council, LocalDate heldOn, int members, int inFavour, int against) {

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
                .orThrow();
    }

    /** Returns a builder. */
    public static CouncilVoteBuilder builder() {
        return CouncilVoteBuilder.builder();
    }
}
