package vn.emulation.rules;

import java.util.List;
import java.util.Set;
import vn.emulation.decision.Truth;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingChoice;

/**
 * A way in which work in a campaign can lead to a form: a rule, as far as the campaign settles whether it holds.
 *
 * @param clauses the clauses that the rule finds met
 * @param readings the alternatives that it belongs to, none where it belongs to all
 * @param truth whether all that the campaign settles holds
 * @param closedBy what does not hold
 */
record CampaignRoute(List<ClauseId> clauses, List<ReadingChoice> readings, Truth truth, Set<ClosingReason> closedBy) {

    CampaignRoute {
        clauses = List.copyOf(clauses);
        readings = List.copyOf(readings);
        closedBy = Set.copyOf(closedBy);
    }
}
