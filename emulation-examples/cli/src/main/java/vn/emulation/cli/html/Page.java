package vn.emulation.cli.html;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.emulation.cli.words.Words;

/** What all pages have in common: one file that needs nothing else, in which whatever is shown is escaped. */
final class Page {

    private static final String LABELS = "html.";
    /** Such texts are filled in before they come to a page. */
    private static final String FILLED_IN = "-text";

    private Page() {}

    /** Returns what every page shows: its language, its style and its labels. */
    static Map<String, Object> context(Words words) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("language", words.locale().getLanguage());
        context.put("style", resource("report.css"));
        context.put("t", labels(words));
        return context;
    }

    /** Returns the page in UTF-8. */
    static byte[] of(String template, Map<String, Object> context) {
        return Mustache.compiler()
                .withCollector(new PageCollector())
                .compile(resource(template))
                .execute(context)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> labels(Words words) {
        Map<String, String> labels = new LinkedHashMap<>();
        words.bundle().keySet().stream()
                .filter(key -> key.startsWith(LABELS) && !key.endsWith(FILLED_IN))
                .sorted()
                .forEach(key -> labels.put(key.substring(LABELS.length()), words.text(key)));
        return labels;
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
