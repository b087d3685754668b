package vn.emulation.cli.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.emulation.cli.view.RoundView;
import vn.emulation.cli.view.Story;
import vn.emulation.cli.words.Words;

/** Lays out the report of a round as one page that needs nothing else; whatever it shows is escaped. */
public final class HtmlReport {

    private static final String LABELS = "html.";

    private HtmlReport() {}

    /** Returns the page in UTF-8, with a story for each dossier. */
    public static byte[] of(RoundView view, List<Story> stories, Words words) {
        String script = resource("report.js");
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("language", words.locale().getLanguage());
        context.put("style", resource("report.css"));
        context.put("script", script);
        context.put("scriptDigest", ScriptDigest.of(script));
        context.put("t", labels(words));
        context.put("view", view);
        context.put("decided", words.text("report.decided", view.round(), view.decidedOn()));
        context.put("verdicts", words.sentence(words.text("report.verdicts", view.total())));
        context.put("chart", view.pools().isEmpty() ? List.of() : List.of(Chart.of(view.pools(), words)));
        context.put("hasReadings", !view.readings().isEmpty());
        context.put("hasWarnings", !view.warnings().isEmpty());
        context.put("stories", stories);
        context.put("anchor", (Mustache.Lambda) (fragment, out) -> out.write(Anchor.of(fragment.execute())));
        return template().execute(context).getBytes(StandardCharsets.UTF_8);
    }

    private static Template template() {
        return Mustache.compiler().withCollector(new PageCollector()).compile(resource("report.mustache"));
    }

    private static Map<String, String> labels(Words words) {
        Map<String, String> labels = new LinkedHashMap<>();
        words.bundle().keySet().stream()
                .filter(key -> key.startsWith(LABELS) && !key.equals("html.chart-text"))
                .sorted()
                .forEach(key -> labels.put(key.substring(LABELS.length()), words.text(key)));
        return labels;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
