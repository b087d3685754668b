package vn.emulation.cli.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Lines of plain text, at most {@value #WIDTH} columns wide where words allow it. Not thread-safe. */
final class TextPage {

    static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();
    private final Locale locale;

    TextPage(Locale locale) {
        this.locale = locale;
    }

    /** Adds a line that ends what stands above it. */
    TextPage rule() {
        text.append("=".repeat(WIDTH)).append('\n');
        return this;
    }

    /** Adds an empty line and a heading in capitals. */
    TextPage section(String heading) {
        text.append('\n');
        return paragraph(0, heading.toUpperCase(locale));
    }

    TextPage blank() {
        text.append('\n');
        return this;
    }

    /** Adds a paragraph, indented. */
    TextPage paragraph(int indent, String paragraph) {
        return hanging(indent, "", paragraph);
    }

    /** Adds a label with a text beside it, whose further lines stand below its first. */
    TextPage hanging(int indent, String label, String paragraph) {
        int margin = indent + TextWrap.width(label);
        String start = " ".repeat(indent) + label;
        for (String line : TextWrap.lines(paragraph, WIDTH - margin)) {
            text.append((start + line).stripTrailing()).append('\n');
            start = " ".repeat(margin);
        }
        return this;
    }

    TextPage table(int indent, TextTable table) {
        lines(indent, table.lines(WIDTH - indent));
        return this;
    }

    private void lines(int indent, List<String> lines) {
        lines.forEach(line -> text.append(" ".repeat(indent)).append(line).append('\n'));
    }

    /** Returns the page in UTF-8. */
    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
