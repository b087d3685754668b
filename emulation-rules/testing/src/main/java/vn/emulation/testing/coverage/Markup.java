package vn.emulation.testing.coverage;

import com.google.common.escape.Escaper;
import com.google.common.html.HtmlEscapers;
import java.util.ArrayDeque;
import java.util.Deque;

/** Builds HTML in which every text and every value of an attribute is escaped, and every element closed. */
final class Markup {

    private static final Escaper ESCAPER = HtmlEscapers.htmlEscaper();

    private final StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes come as name and value in turn, of which the names are this code's own. */
    Markup open(String tag, String... attributes) {
        empty(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Adds an element that holds nothing and is not closed. */
    Markup empty(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int at = 0; at < attributes.length; at += 2) {
            html.append(' ')
                    .append(attributes[at])
                    .append("=\"")
                    .append(escaped(attributes[at + 1]))
                    .append('"');
        }
        html.append('>');
        return this;
    }

    /** Closes the element opened last. */
    Markup close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Adds an element with a text. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    Markup text(String text) {
        html.append(escaped(text));
        return this;
    }

    /** Adds this code's own text, such as a style sheet. */
    Markup trusted(String text) {
        html.append(text);
        return this;
    }

    Markup line() {
        html.append('\n');
        return this;
    }

    private static String escaped(String text) {
        return ESCAPER.escape(text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "\uFFFD"));
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
