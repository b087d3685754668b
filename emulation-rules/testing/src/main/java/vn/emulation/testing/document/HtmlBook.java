package vn.emulation.testing.document;

import java.util.List;
import java.util.Locale;

/** Lays out a book as one page of HTML: every text is escaped, and there is no script. */
final class HtmlBook {

    private final RuleBook book;
    private final DocumentWords words;
    private final HtmlPage page = new HtmlPage();

    HtmlBook(RuleBook book) {
        this.book = book;
        this.words = new DocumentWords(Locale.forLanguageTag(book.language()));
    }

    String page() {
        page.open("header").element("h1", book.title());
        page.element("p", words.text("book.about", book.campaign(), book.ruleCount()))
                .close("header");
        page.open("nav").element("h2", words.text("book.contents"));
        book.parts().forEach(this::contents);
        page.close("nav").open("main");
        book.parts().forEach(this::part);
        page.close("main");
        return page.whole(book.language(), book.title());
    }

    private void contents(BookPart part) {
        page.element("h3", part.title()).open("ul");
        part.clauses()
                .forEach(clause -> page.open("li")
                        .link(clause.anchor(), clause.id())
                        .text(" " + Excerpt.of(clause.summary()))
                        .close("li"));
        page.close("ul");
    }

    private void part(BookPart part) {
        page.element("h2", part.title());
        page.element("p", part.origin().isEmpty() ? part.id() : part.id() + ". " + part.origin());
        part.clauses().forEach(this::clause);
    }

    private void clause(BookClause clause) {
        page.open("section", "id", clause.anchor()).element("h3", clause.id()).element("p", clause.summary());
        list(clause.notes());
        clause.rules().forEach(this::rule);
        if (!clause.parameters().isEmpty()) {
            page.element("h4", words.text("book.parameters"));
            clause.parameters().forEach(this::parameter);
        }
        if (!clause.readings().isEmpty()) {
            page.element("h4", words.text("book.readings"));
            clause.readings().forEach(this::reading);
        }
        cases(clause.cases());
        page.close("section");
    }

    private void rule(BookRule rule) {
        page.open("article").element("h4", words.text("book.rule", rule.id())).element("p", rule.says());
        page.element("p", rule.when());
        list(rule.conditions());
        page.open("p").element("strong", rule.effect()).close("p");
        list(rule.notes());
        page.element("p", words.text("book.place", rule.place())).close("article");
    }

    private void list(List<String> lines) {
        if (!lines.isEmpty()) {
            page.open("ul");
            lines.forEach(line -> page.element("li", line));
            page.close("ul");
        }
    }

    private void parameter(BookParameter parameter) {
        page.open("table").open("caption").element("strong", parameter.name());
        page.text(": " + parameter.description() + " " + parameter.note()).close("caption");
        page.open("thead").open("tr");
        for (String column : List.of("in-force", "value", "citations", "checked")) {
            page.element("th", words.text("column." + column));
        }
        page.close("tr").close("thead").open("tbody");
        parameter.values().forEach(this::value);
        page.close("tbody").close("table");
    }

    private void value(BookValue value) {
        page.open("tr").element("td", value.inForce());
        cell(value.values());
        cell(value.citations());
        page.element("td", value.checkedOn()).close("tr");
    }

    private void cell(List<String> lines) {
        page.open("td");
        lines.forEach(line -> page.element("div", line));
        page.close("td");
    }

    private void reading(BookReading reading) {
        page.open("p")
                .element("strong", reading.id())
                .text(": " + reading.question())
                .close("p");
        list(reading.alternatives());
        page.element("p", words.text("book.why", reading.why()));
    }

    private void cases(List<BookCase> cases) {
        if (cases.isEmpty()) {
            return;
        }
        page.element("h4", words.text("book.cases")).open("ul");
        cases.forEach(each -> page.open("li")
                .element("strong", each.name())
                .text((each.why().isEmpty() ? "" : ": " + each.why()) + " (" + each.place() + ")")
                .close("li"));
        page.close("ul");
    }
}
