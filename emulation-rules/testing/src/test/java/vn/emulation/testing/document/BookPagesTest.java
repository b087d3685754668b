package vn.emulation.testing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import vn.emulation.testing.rules.RulesUnderTest;
import vn.emulation.text.VisibleText;

/** The pages of a book: whole, with every link met, and nothing in them that a text smuggled in. */
class BookPagesTest {

    private static final String HOSTILE = "<script>alert(1)</script> *b* [x](y) `c` & | # ~ \u202e";

    private static RuleBook hostile() {
        BookClause clause = new BookClause(
                HOSTILE,
                Anchor.of(HOSTILE),
                HOSTILE,
                List.of(HOSTILE),
                List.of(new BookRule(HOSTILE, HOSTILE, HOSTILE, List.of(HOSTILE), HOSTILE, List.of(HOSTILE), HOSTILE)),
                List.of(new BookParameter(
                        HOSTILE,
                        HOSTILE,
                        HOSTILE,
                        List.of(new BookValue(HOSTILE, List.of(HOSTILE), List.of(HOSTILE), HOSTILE)))),
                List.of(new BookReading(HOSTILE, HOSTILE, List.of(HOSTILE), HOSTILE)),
                List.of(new BookCase(HOSTILE, HOSTILE, HOSTILE)));
        return new RuleBook("en", HOSTILE, HOSTILE, List.of(new BookPart(HOSTILE, HOSTILE, HOSTILE, List.of(clause))));
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<String> attributes(Document page, String element, String attribute) {
        NodeList found = page.getElementsByTagName(element);
        List<String> values = new ArrayList<>();
        for (int index = 0; index < found.getLength(); index++) {
            values.add(((Element) found.item(index)).getAttribute(attribute));
        }
        return values;
    }

    @Test
    void every_link_of_the_contents_leads_to_one_clause() throws Exception {
        RuleBook book = RuleBook.of(RulesUnderTest.bundled("ar-2023-2030"), List.of(), Locale.ENGLISH);
        Document page = parsed(book.html());
        List<String> sections = attributes(page, "section", "id");

        assertThat(sections).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        assertThat(attributes(page, "a", "href"))
                .containsExactlyElementsOf(sections.stream().map(id -> "#" + id).toList());
        assertThat(sections)
                .allSatisfy(id -> assertThat(book.markdown())
                        .containsOnlyOnce("<a id=\"" + id + "\"></a>")
                        .containsOnlyOnce("](#" + id + ")"));
    }

    @Test
    void a_page_of_hostile_texts_holds_no_markup_of_theirs() throws Exception {
        Document page = parsed(hostile().html());

        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo(HOSTILE);
        assertThat(hostile().markdown().replaceAll("(?m)<a id=.*</a>$|<br>|\\\\.", ""))
                .doesNotContain("<", "`", "# ~", "[x]");
    }

    @Test
    void markup_in_markdown_is_escaped_and_plain_text_is_not() {
        assertThat(MarkdownBook.escaped("a_b <c> | *d* & e")).isEqualTo("a\\_b \\<c\\> \\| \\*d\\* &amp; e");
        assertThat(MarkdownBook.escaped("- one")).isEqualTo("\\- one");
        assertThat(MarkdownBook.escaped("1. one")).isEqualTo("1\\. one");
        assertThat(MarkdownBook.escaped("ngày 15/10 - hạn")).isEqualTo("ngày 15/10 - hạn");
    }

    @Test
    void what_cannot_be_seen_is_spelt_out() {
        assertThat(VisibleText.of("a\u202eb\n c\u0007")).isEqualTo("a\\u{202e}b c\\u{7}");
    }

    @Test
    void a_long_text_is_cut_between_words() {
        assertThat(Excerpt.of("word ".repeat(30).strip()))
                .isEqualTo("word ".repeat(18).strip() + "…");
        assertThat(Excerpt.of("word")).isEqualTo("word");
    }

    @Property(tries = 300)
    void two_clauses_never_share_an_anchor(@ForAll List<String> ids) {
        Set<String> anchors = new TreeSet<>();
        ids.forEach(id -> anchors.add(Anchor.of(id)));

        assertThat(anchors).hasSize(Set.copyOf(ids).size());
    }

    @Test
    void strokes_and_their_like_do_not_meet() {
        assertThat(Anchor.of("a/b")).isEqualTo("c-a_b");
        assertThat(Anchor.of("a_b")).isEqualTo("c-a~5f~b");
        assertThat(Anchor.of("a~5f~b")).isEqualTo("c-a~7e~5f~7e~b");
    }
}
