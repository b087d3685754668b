package vn.emulation.cli.testing;

import java.util.List;
import java.util.Optional;
import vn.emulation.cli.words.Words;
import vn.emulation.testing.coverage.CoverageReport;
import vn.emulation.testing.coverage.FigureCount;

/**
 * Tells figures to a person.
 *
 * @param minimums the shares asked for
 * @param words the words
 */
public record Figures(Minimums minimums, Words words) {

    /** Returns the figures of coverage in which there is anything to be seen. */
    public List<ShownFigure> of(CoverageReport report) {
        return report.figures().stream()
                .filter(count -> count.all() > 0)
                .map(this::of)
                .toList();
    }

    private ShownFigure of(FigureCount count) {
        return shown(
                count.figure().word(),
                words.of(count.figure()),
                count.seen(),
                count.all(),
                minimums.of(count.figure()));
    }

    /** Returns the figure of mutants. */
    public ShownFigure ofMutants(int noticed, int all) {
        return shown(Minimums.MUTANTS, words.text("test.mutants"), noticed, all, minimums.ofMutants());
    }

    private static ShownFigure shown(String figure, String title, int seen, int all, Optional<Integer> least) {
        long share = all == 0 ? FigureCount.WHOLE : (long) seen * FigureCount.WHOLE / all;
        boolean met = least.stream().allMatch(each -> (long) seen * FigureCount.WHOLE >= (long) each * all);
        return ShownFigureBuilder.builder()
                .figure(figure)
                .title(title)
                .seen(seen)
                .all(all)
                .percent(Minimums.percent((int) share))
                .least(least.map(Minimums::percent))
                .met(met)
                .build();
    }
}
