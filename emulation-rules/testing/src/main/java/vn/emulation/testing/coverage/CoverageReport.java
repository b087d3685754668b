package vn.emulation.testing.coverage;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

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

    static CoverageReport of(Coverage coverage, List<BitSet> seen) {
        List<ItemCount> counts = coverage.items().stream()
                .map(item -> new ItemCount(
                        item, count(coverage.numbered().number(item).orElseThrow(), seen)))
                .toList();
        return new CoverageReport(seen.size(), counts, coverage.unreachable());
    }

    private static int count(int number, List<BitSet> seen) {
        return Math.toIntExact(seen.stream().filter(each -> each.get(number)).count());
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
