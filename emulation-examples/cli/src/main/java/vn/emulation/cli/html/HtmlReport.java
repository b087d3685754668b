package vn.emulation.cli.html;

import com.samskivert.mustache.Mustache;
import java.util.List;
import java.util.Map;
import vn.emulation.cli.view.RoundView;
import vn.emulation.cli.view.Story;
import vn.emulation.cli.words.Words;

/** Lays out the report of a round as one page that needs nothing else; whatever it shows is escaped. */
public final class HtmlReport {

    private HtmlReport() {}

    /** Returns the page in UTF-8, with a story for each dossier. */
    public static byte[] of(RoundView view, List<Story> stories, Words words) {
        String script = Page.resource("report.js");
        Map<String, Object> context = Page.context(words);
        context.put("script", script);
        context.put("scriptDigest", ScriptDigest.of(script));
        context.put("view", view);
        context.put("decided", words.text("report.decided", view.round(), view.decidedOn()));
        context.put("verdicts", words.sentence(words.text("report.verdicts", view.total())));
        context.put("chart", view.pools().isEmpty() ? List.of() : List.of(Chart.of(view.pools(), words)));
        context.put("hasReadings", !view.readings().isEmpty());
        context.put("hasWarnings", !view.warnings().isEmpty());
        context.put("stories", stories);
        context.put("anchor", (Mustache.Lambda) (fragment, out) -> out.write(Anchor.of(fragment.execute())));
        return Page.of("report.mustache", context);
    }
}
