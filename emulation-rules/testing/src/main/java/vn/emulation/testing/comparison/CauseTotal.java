package vn.emulation.testing.comparison;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What the same cause comes to. Each dossier that comes out otherwise has one cause, so that it is counted once.
 *
 * @param sets the smallest sets of changes, any of which is enough; none where the search ended at its bound
 * @param changed how many dossiers come out otherwise for it
 * @param gains how many of these are nearer to an award
 * @param losses how many are farther
 * @param others how many are as near, but otherwise
 * @param direct how many were reached directly
 * @param knockOn how many were moved by others only
 */
public record CauseTotal(
        List<List<String>> sets, int changed, int gains, int losses, int others, int direct, int knockOn) {

    /** Copies the lists. */
    public CauseTotal {
        sets = sets.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    }
}
