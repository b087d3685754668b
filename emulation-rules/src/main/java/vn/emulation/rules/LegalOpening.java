package vn.emulation.rules;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.RoundKind;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingId;

/**
 * What the plan and the law say, apart, of one form of award in one kind of round.
 *
 * @param form the form
 * @param kind the kind of nominee
 * @param round the kind of round
 * @param plan what the plan says
 * @param law what the law says
 * @param clauses the clauses of the law that say so: those that open the form for work in a campaign; where none does,
 *     those that the form asks for; none where the form is not provided or the text is not known
 * @param closedBy what would have to be otherwise for the law to open it; none unless the law closes it, under some
 *     reading at least
 * @param readings the readings on which the plan's or the law's answer hangs
 */
public record LegalOpening(
        AwardFormId form,
        NomineeKind kind,
        RoundKind round,
        PlanOffer plan,
        LegalOpenness law,
        List<ClauseId> clauses,
        List<ClosingReason> closedBy,
        List<ReadingId> readings) {

    /** Copies the lists, and brings all but the clauses into order. */
    public LegalOpening {
        clauses = List.copyOf(clauses);
        closedBy = ImmutableSortedSet.copyOf(closedBy).asList();
        readings = ImmutableSortedSet.copyOf(readings).asList();
    }

    /** Returns whether the law may open what the plan certainly does not offer. */
    public boolean isBeyondPlan() {
        return plan == PlanOffer.NOT_OFFERED && (law == LegalOpenness.OPENED || law == LegalOpenness.CONTESTED);
    }

    /** Returns whether the plan may promise what no work in the campaign can lead to by law. */
    public boolean isUnfounded() {
        return plan != PlanOffer.NOT_OFFERED
                && (law == LegalOpenness.CLOSED
                        || law == LegalOpenness.BY_OTHER_STANDARDS
                        || law == LegalOpenness.NOT_PROVIDED);
    }
}
