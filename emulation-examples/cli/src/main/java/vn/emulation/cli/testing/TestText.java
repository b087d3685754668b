package vn.emulation.cli.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.emulation.cli.words.Words;

/** Lays out what came of testing as plain text: each failure with its place, which editors can jump to, then the counts. */
public final class TestText {

    private final Words words;
    private final StringBuilder text = new StringBuilder();

    private TestText(Words words) {
        this.words = words;
    }

    /** Returns the text in UTF-8. */
    public static byte[] of(TestReport report, Words words) {
        return new TestText(words).bytes(report);
    }

    private byte[] bytes(TestReport report) {
        report.failures().forEach(this::failure);
        line("test.counts", report.campaign(), report.cases().size(), report.passed(), report.failed());
        report.figures().forEach(this::figure);
        list("test.unseen", report.unseen());
        list("test.justified", report.justified());
        list("test.stale", report.stale());
        if (!report.missing().isEmpty()) {
            line("test.missing");
            text.append(report.missing());
        }
        report.missed()
                .forEach(figure -> line(
                        "test.missed",
                        figure.title(),
                        figure.percent(),
                        figure.least().orElse("")));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void failure(TestedCase each) {
        line("test.failure", each.file() + ":" + each.line(), each.name());
        each.differences()
                .forEach(difference -> text.append("  ").append(difference).append('\n'));
        text.append('\n');
    }

    private void list(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            line(key, lines.size());
            lines.forEach(each -> text.append("  ").append(each).append('\n'));
        }
    }

    private void figure(ShownFigure figure) {
        line("test.figure", figure.title(), figure.percent(), figure.seen(), figure.all());
    }

    private void line(String key, Object... arguments) {
        text.append(words.text(key, arguments)).append('\n');
    }
}
