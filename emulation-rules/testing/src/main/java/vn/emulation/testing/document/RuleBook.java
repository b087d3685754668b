package vn.emulation.testing.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.emulation.json.EmulationJson;
import vn.emulation.source.ClauseId;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.rules.RulesUnderTest;

/**
 * The rules of a campaign as a document in one language (bản thuyết minh bộ quy tắc): each clause with what it says, the
 * rules on it as sentences, the numbers and dates they compare with, the questions it leaves open and the cases for it.
 *
 * @param language {@code vi} or {@code en}
 * @param campaign the campaign's id
 * @param title the campaign's name
 * @param parts the documents that the rules cite, the plan first
 */
public record RuleBook(String language, String campaign, String title, List<BookPart> parts) {

    /** Copies the list. */
    public RuleBook {
        parts = ImmutableList.copyOf(parts);
    }

    /**
     * Writes the book of rules.
     *
     * @param cases the cases, told with the clauses they are for
     * @param locale English for a locale whose language is English, Vietnamese for every other
     */
    public static RuleBook of(RulesUnderTest rules, List<RuleCase> cases, Locale locale) {
        return new BookWriter(rules, cases, locale).book();
    }

    /** Returns the clause with the given id, or empty if the book has none. */
    public Optional<BookClause> clause(ClauseId clause) {
        return parts.stream()
                .flatMap(part -> part.clauses().stream())
                .filter(each -> each.id().equals(clause.value()))
                .findFirst();
    }

    /** Returns the number of rules, each counted once. */
    public long ruleCount() {
        return parts.stream()
                .flatMap(part -> part.clauses().stream())
                .flatMap(clause -> clause.rules().stream())
                .map(BookRule::id)
                .distinct()
                .count();
    }

    /** Returns the book as JSON, in UTF-8. */
    public byte[] json() {
        return EmulationJson.create().write(this);
    }

    /** Returns the book as a page in Markdown, with an anchor for each clause. */
    public String markdown() {
        return new MarkdownBook(this).page();
    }

    /** Returns the book as a page in HTML that holds everything it needs, prints and runs no script. */
    public String html() {
        return new HtmlBook(this).page();
    }
}
