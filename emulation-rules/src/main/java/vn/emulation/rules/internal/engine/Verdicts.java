package vn.emulation.rules.internal.engine;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Verdict;

/** What answers come to: those of one clause under several readings, and those of all clauses. */
final class Verdicts {

    private Verdicts() {}

    /**
     * Returns the answer over all alternatives. An alternative without an answer is no party to a dispute: only one that
     * meets the clause and one that bars it make it contested.
     */
    static ClauseStatus over(Collection<ClauseStatus> alternatives) {
        if (alternatives.contains(ClauseStatus.CONTRADICTED)) {
            return ClauseStatus.CONTRADICTED;
        }
        boolean barred = alternatives.contains(ClauseStatus.BARRED);
        boolean met = alternatives.contains(ClauseStatus.SATISFIED);
        if (barred && met) {
            return ClauseStatus.CONTESTED;
        }
        if (alternatives.contains(ClauseStatus.UNDETERMINED)) {
            return ClauseStatus.UNDETERMINED;
        }
        return barred ? ClauseStatus.BARRED : ClauseStatus.SATISFIED;
    }

    /**
     * Returns the answer to a clause that any one of its points meets. Rules that contradict each other are told first, as
     * everywhere: what they would have said of their point is not known.
     */
    static ClauseStatus anyOf(Collection<ClauseStatus> points) {
        return Stream.of(
                        ClauseStatus.CONTRADICTED,
                        ClauseStatus.SATISFIED,
                        ClauseStatus.CONTESTED,
                        ClauseStatus.UNDETERMINED)
                .filter(points::contains)
                .findFirst()
                .orElse(ClauseStatus.BARRED);
    }

    /** Returns the verdict: the first that holds, in the order of {@link Verdict}. */
    static Verdict of(Set<ClauseStatus> statuses) {
        if (statuses.contains(ClauseStatus.CONTRADICTED)) {
            return Verdict.ERROR;
        }
        if (statuses.contains(ClauseStatus.BARRED)) {
            return Verdict.NOT_ELIGIBLE;
        }
        if (statuses.contains(ClauseStatus.CONTESTED)) {
            return Verdict.CONTESTED;
        }
        return statuses.contains(ClauseStatus.UNDETERMINED) ? Verdict.UNDETERMINED : Verdict.ELIGIBLE;
    }
}
