package vn.emulation.testing.coverage;

import com.google.common.collect.ImmutableSortedSet;
import java.util.SortedSet;
import vn.emulation.testing.cases.RuleCase;

/**
 * What one case shows.
 *
 * @param given the case
 * @param seen what it shows, in order
 */
public record CaseCover(RuleCase given, SortedSet<CoverageItem> seen) {

    /** Copies the set. */
    public CaseCover {
        seen = ImmutableSortedSet.copyOf(seen);
    }
}
