package vn.emulation.testing.matrix;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import vn.emulation.decision.ClauseStatus;

/**
 * What a clause came to in a round.
 *
 * @param answers the number of dossiers by how it was answered for them; none where nobody was
 * @param fired the number of dossiers and limits in which a rule of it fired, under any reading
 */
public record ClauseDecisions(Map<ClauseStatus, Integer> answers, int fired) {

    /** Sorts the answers. */
    public ClauseDecisions {
        answers = ImmutableSortedMap.copyOf(answers);
    }
}
