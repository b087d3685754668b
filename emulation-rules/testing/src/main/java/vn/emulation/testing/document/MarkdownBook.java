package vn.emulation.testing.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lays out a book as Markdown: nothing in its texts is taken for markup. */
final class MarkdownBook {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|#~]|^[+-](?= )|(?<=^[0-9]{1,9})[.)](?= )");

    private final RuleBook book;
    private final DocumentWords words;
    private final StringBuilder page = new StringBuilder();

    MarkdownBook(RuleBook book) {
        this.book = book;
        this.words = new DocumentWords(Locale.forLanguageTag(book.language()));
    }

    String page() {
        line("# " + escaped(book.title()));
        line("");
        line(escaped(words.text("book.about", book.campaign(), book.ruleCount())));
        line("");
        line("## " + words.text("book.contents"));
        book.parts().forEach(this::contents);
        book.parts().forEach(this::part);
        return page.toString();
    }

    private void contents(BookPart part) {
        line("");
        line("**" + escaped(part.title()) + "**");
        line("");
        part.clauses()
                .forEach(clause -> line("- [" + escaped(inPart(part, clause)) + "](#" + clause.anchor() + "): "
                        + escaped(Excerpt.of(clause.summary()))));
    }

    private static String inPart(BookPart part, BookClause clause) {
        return clause.id().startsWith(part.id() + "/")
                ? clause.id().substring(part.id().length() + 1)
                : clause.id();
    }

    private void part(BookPart part) {
        line("");
        line("## " + escaped(part.title()));
        line("");
        line(escaped(part.origin().isEmpty() ? part.id() : part.id() + ". " + part.origin()));
        part.clauses().forEach(clause -> clause(part, clause));
    }

    private void clause(BookPart part, BookClause clause) {
        line("");
        line("<a id=\"" + clause.anchor() + "\"></a>");
        line("");
        line("### " + escaped(inPart(part, clause)));
        line("");
        line(escaped(clause.summary()));
        bullets("", clause.notes());
        clause.rules().forEach(this::rule);
        if (!clause.parameters().isEmpty()) {
            heading("book.parameters");
            clause.parameters().forEach(this::parameter);
        }
        if (!clause.readings().isEmpty()) {
            heading("book.readings");
            clause.readings().forEach(this::reading);
        }
        if (!clause.cases().isEmpty()) {
            heading("book.cases");
            line("");
            clause.cases().forEach(this::ofCase);
        }
    }

    private void heading(String key) {
        line("");
        line("#### " + words.text(key));
    }

    private void rule(BookRule rule) {
        line("");
        line("#### " + words.text("book.rule", escaped(rule.id())));
        line("");
        line(escaped(rule.says()));
        line("");
        line(escaped(rule.when()));
        bullets("", rule.conditions());
        line("");
        line("**" + escaped(rule.effect()) + "**");
        bullets("", rule.notes());
        line("");
        line(escaped(words.text("book.place", rule.place())));
    }

    private void parameter(BookParameter parameter) {
        line("");
        line("**" + escaped(parameter.name()) + "**: " + escaped(parameter.description()) + " "
                + escaped(parameter.note()));
        line("");
        line("| " + words.text("column.in-force") + " | " + words.text("column.value") + " | "
                + words.text("column.citations") + " | " + words.text("column.checked") + " |");
        line("|---|---|---|---|");
        parameter
                .values()
                .forEach(value -> line("| " + escaped(value.inForce()) + " | " + cell(value.values()) + " | "
                        + cell(value.citations()) + " | " + escaped(value.checkedOn()) + " |"));
    }

    private static String cell(List<String> lines) {
        return lines.stream().map(MarkdownBook::escaped).collect(Collectors.joining("<br>"));
    }

    private void reading(BookReading reading) {
        line("");
        line("**" + escaped(reading.id()) + "**: " + escaped(reading.question()));
        bullets("", reading.alternatives());
        line("");
        line(escaped(words.text("book.why", reading.why())));
    }

    private void ofCase(BookCase each) {
        String why = each.why().isEmpty() ? "" : ": " + escaped(each.why());
        line("- **" + escaped(each.name()) + "**" + why + " (" + escaped(each.place()) + ")");
    }

    private void bullets(String indent, List<String> lines) {
        if (!lines.isEmpty()) {
            line("");
            lines.forEach(each -> line(indent + "- " + escaped(each)));
        }
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    static String escaped(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0").replace("&", "&amp;");
    }
}
