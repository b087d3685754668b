package vn.emulation.testing.comparison;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What makes a dossier come out as it does by the second rule set (nguyên nhân).
 *
 * @param sets the smallest sets of changes, by their ids, that by themselves turn the first result into the second; all
 *     of that size where the search ended by itself, none where it ended at its bound
 * @param complete whether every set of that size was tried
 * @param notFoundWithin how many sets were tried in vain, empty where one was found; all changes together do it
 */
public record Causes(List<List<String>> sets, boolean complete, OptionalInt notFoundWithin) {

    /** Copies the lists. */
    public Causes {
        sets = sets.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    }
}
