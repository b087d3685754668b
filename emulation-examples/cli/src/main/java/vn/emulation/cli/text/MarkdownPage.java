package vn.emulation.cli.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Headings and tables in Markdown. Not thread-safe. */
final class MarkdownPage {

    private final StringBuilder text = new StringBuilder();

    /** Adds a heading, of level 1 for the page itself. */
    MarkdownPage heading(int level, String heading) {
        text.append(text.length() == 0 ? "" : "\n")
                .append("#".repeat(level))
                .append(' ')
                .append(heading)
                .append('\n');
        return this;
    }

    /** Adds a paragraph. */
    MarkdownPage paragraph(String paragraph) {
        text.append('\n').append(paragraph).append('\n');
        return this;
    }

    /** Begins a table with the names of its columns. */
    MarkdownPage columns(String... names) {
        text.append('\n');
        return row(names).row(Arrays.stream(names).map(name -> "---").toArray(String[]::new));
    }

    /** Adds a row to the table begun last. */
    MarkdownPage row(String... cells) {
        String row = Arrays.stream(cells).map(MarkdownPage::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
        text.append(row);
        return this;
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    /** Returns what is code, empty for nothing. */
    static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    /** Returns the page in UTF-8. */
    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
