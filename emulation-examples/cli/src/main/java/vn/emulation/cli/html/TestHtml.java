package vn.emulation.cli.html;

import java.util.Map;
import vn.emulation.cli.testing.TestReport;
import vn.emulation.cli.words.Words;

/** Lays out what came of testing rules as one page that needs nothing else; whatever it shows is escaped. */
public final class TestHtml {

    private TestHtml() {}

    /** Returns the page in UTF-8. */
    public static byte[] of(TestReport report, Words words) {
        Map<String, Object> context = Page.context(words);
        context.put("report", report);
        context.put(
                "counts",
                words.text("test.counts", report.campaign(), report.cases().size(), report.passed(), report.failed()));
        return Page.of("test.mustache", context);
    }
}
