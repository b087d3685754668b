package vn.emulation.testing.coverage;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What some cases show of rules together.
 *
 * @param cases how many cases there are
 * @param counts how many of them show each item that can be seen, by item
 * @param unreachable what is proved never to be seen, which counts for nothing, by item
 */
public record CoverageReport(int cases, List<ItemCount> counts, List<Unreachable> unreachable) {

    /** Copies the lists. */
    public CoverageReport {
        counts = ImmutableList.copyOf(counts);
        unreachable = ImmutableList.copyOf(unreachable);
    }

    /** Returns what cases show of rules together. */
    public static CoverageReport of(Coverage coverage, List<CaseCover> covers) {
        Multiset<CoverageItem> shown = HashMultiset.create();
        covers.forEach(cover -> shown.addAll(cover.seen()));
        List<ItemCount> counts = coverage.items().stream()
                .map(item -> new ItemCount(item, shown.count(item)))
                .toList();
        return new CoverageReport(covers.size(), counts, coverage.unreachable());
    }

    /** Returns the same of some items only, such as those of the law's rules. */
    public CoverageReport where(Predicate<CoverageItem> chosen) {
        return new CoverageReport(
                cases,
                counts.stream().filter(count -> chosen.test(count.item())).toList(),
                unreachable.stream().filter(each -> chosen.test(each.item())).toList());
    }

    /** Returns how much is seen by each figure. */
    public List<FigureCount> figures() {
        return Arrays.stream(Figure.values()).map(this::figure).toList();
    }

    /** Returns how much is seen by a figure. */
    public FigureCount figure(Figure figure) {
        List<ItemCount> counted =
                counts.stream().filter(count -> count.item().figure() == figure).toList();
        return new FigureCount(
                figure, Math.toIntExact(counted.stream().filter(ItemCount::seen).count()), counted.size());
    }

    /** Returns what no case shows, in order. */
    public List<CoverageItem> unseen() {
        return counts.stream()
                .filter(count -> !count.seen())
                .map(ItemCount::item)
                .toList();
    }
}
