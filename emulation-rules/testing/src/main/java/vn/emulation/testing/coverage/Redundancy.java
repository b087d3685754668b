package vn.emulation.testing.coverage;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import vn.emulation.testing.cases.RuleCase;

/**
 * Which cases are the only ones to show something, and which show nothing by themselves (tình huống thừa).
 *
 * @param alone each case with what only it shows, which is nothing for some, in the order of the cases
 * @param removable cases that can all be left out together without anything being lost
 */
public record Redundancy(List<CaseCover> alone, List<RuleCase> removable) {

    /** Copies the lists. */
    public Redundancy {
        alone = ImmutableList.copyOf(alone);
        removable = ImmutableList.copyOf(removable);
    }

    /** Finds out; of cases that show the same, the first is kept. */
    public static Redundancy of(List<CaseCover> covers) {
        Multiset<CoverageItem> shown = HashMultiset.create();
        covers.forEach(cover -> shown.addAll(cover.seen()));
        List<CaseCover> alone = covers.stream()
                .map(cover -> new CaseCover(cover.given(), only(cover, shown)))
                .toList();
        List<RuleCase> removable = new ArrayList<>();
        for (CaseCover cover : Lists.reverse(covers)) {
            if (only(cover, shown).isEmpty()) {
                removable.add(cover.given());
                cover.seen().forEach(shown::remove);
            }
        }
        return new Redundancy(alone, Lists.reverse(removable));
    }

    private static SortedSet<CoverageItem> only(CaseCover cover, Multiset<CoverageItem> shown) {
        return cover.seen().stream()
                .filter(item -> shown.count(item) == 1)
                .collect(ImmutableSortedSet.toImmutableSortedSet(CoverageItem::compareTo));
    }

    /** Returns the cases that show nothing which no other does, in order; leaving out one loses nothing. */
    public List<RuleCase> redundant() {
        return alone.stream()
                .filter(cover -> cover.seen().isEmpty())
                .map(CaseCover::given)
                .toList();
    }
}
