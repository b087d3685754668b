package vn.emulation.testing.document;

import com.google.common.html.HtmlEscapers;

/** Writes HTML. Not thread-safe. */
final class HtmlPage {

    private static final String STYLE = """
            body { font: 1rem/1.5 "Times New Roman", "Noto Serif", serif; max-width: 60rem; margin: 0 auto; padding: 1rem }
            section { border-top: 1px solid #999; padding-top: .5rem }
            article { margin: .5rem 0 1rem 1.5rem }
            h1, h2, h3, h4 { line-height: 1.25 }
            table { border-collapse: collapse; width: 100%; margin: .5rem 0 }
            caption { text-align: left }
            th, td { border: 1px solid #999; padding: .25rem .5rem; text-align: left; vertical-align: top }
            @media print {
              body { max-width: none; padding: 0; font-size: 11pt }
              h2 { break-before: page }
              h1, h3, h4 { break-after: avoid }
              article, tr, li { break-inside: avoid }
              a { color: inherit; text-decoration: none }
            }
            """;

    private final StringBuilder body = new StringBuilder();

    HtmlPage open(String name) {
        body.append('<').append(name).append('>');
        return this;
    }

    HtmlPage open(String name, String attribute, String value) {
        body.append('<').append(name).append(' ').append(attribute);
        body.append("=\"").append(escaped(value)).append("\">");
        return this;
    }

    HtmlPage close(String name) {
        body.append("</").append(name).append(">\n");
        return this;
    }

    HtmlPage text(String text) {
        body.append(escaped(text));
        return this;
    }

    HtmlPage element(String name, String text) {
        return open(name).text(text).close(name);
    }

    HtmlPage link(String anchor, String text) {
        return open("a", "href", "#" + anchor).text(text).close("a");
    }

    String whole(String language, String title) {
        return "<!DOCTYPE html>\n<html lang=\"" + escaped(language) + "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                + " 'unsafe-inline'; base-uri 'none'; form-action 'none'\"/>\n<title>"
                + escaped(title) + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n" + body
                + "</body>\n</html>\n";
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
