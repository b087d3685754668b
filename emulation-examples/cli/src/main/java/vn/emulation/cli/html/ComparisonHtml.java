package vn.emulation.cli.html;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.emulation.cli.view.ComparisonView;
import vn.emulation.cli.words.Words;

/** Lays out the comparison of two rule sets as one page that needs nothing else; whatever it shows is escaped. */
public final class ComparisonHtml {

    private ComparisonHtml() {}

    /** Returns the page in UTF-8. */
    public static byte[] of(ComparisonView view, Words words) {
        Map<String, Object> context = Page.context(words);
        context.put("view", view);
        context.put("hasChanges", !view.changes().isEmpty());
        context.put("hasMoved", !view.moved().isEmpty());
        context.put("charts", view.moved().isEmpty() ? List.of() : charts(view, words));
        return Page.of("comparison.mustache", context);
    }

    private static List<ChangeChart> charts(ComparisonView view, Words words) {
        return IntStream.range(0, view.groups().size())
                .mapToObj(
                        index -> ChangeChart.of("chart-" + index, view.groups().get(index), words))
                .toList();
    }
}
