package vn.emulation.quota.selection;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a limit came to.
 *
 * @param limit its id
 * @param entrants how many entrants it counts
 * @param most its cap, empty where it has none, its number is not known, or it is a share of the result
 * @param least its floor as it was kept, likewise
 * @param released by how much a soft floor was lowered for want of entrants, from 0
 * @param base the number that its share was taken of, empty where it is no share or that is not known
 * @param exceedsShare whether its cap, rounded, is more than the share it states
 * @param notKnown what would tell its number, empty where that is known
 * @param selected how many of its entrants are selected for certain
 * @param tied for how many more that hangs on a tie
 */
@RecordBuilder
public record LimitUse(
        String limit,
        int entrants,
        OptionalInt most,
        OptionalInt least,
        int released,
        Optional<Long> base,
        boolean exceedsShare,
        Optional<String> notKnown,
        int selected,
        int tied) {

    /** Returns whether those selected for certain leave no place. */
    public boolean leavesNoPlace() {
        return most.isPresent() && selected >= most.getAsInt();
    }

    /** Returns a builder. */
    public static LimitUseBuilder builder() {
        return LimitUseBuilder.builder();
    }
}
