package vn.emulation.testing.coverage;

import com.google.common.collect.Streams;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.emulation.rules.RuleSource;
import vn.emulation.testing.cases.CasePlace;

/** Lays coverage out beside the text of the rules, as one page that needs nothing else. */
public final class CoverageHtml {

    private static final String STYLE = """
            body{font:16px/1.5 system-ui,sans-serif;margin:1rem auto;max-width:80rem;padding:0 1rem;color:#111;background:#fff}
            table{border-collapse:collapse}th,td{padding:.1rem .5rem;text-align:left;vertical-align:top}
            .figures td:nth-child(n+2){text-align:right}.file th{font-weight:normal;color:#555}
            .file td:nth-child(2){white-space:pre-wrap;overflow-wrap:anywhere;font-family:monospace}
            .marks{list-style:none;margin:0;padding:0}.marks li{display:inline-block;border:1px solid;border-radius:.3rem;padding:0 .3rem;margin:.1rem;font-size:.8rem}
            .seen{color:#0a5c1f}.unseen{color:#a3001b;font-weight:bold}.never{color:#555;border-style:dashed}
            @media print{body{max-width:none;font-size:10px}tr{break-inside:avoid}}
            """;

    private final Coverage coverage;
    private final CoverageReport report;
    private final Locale locale;
    private final ItemMarks marks;
    private final Markup html = new Markup();
    private final List<CoverageItem> elsewhere = new ArrayList<>();
    private final Map<String, Map<Integer, List<CoverageItem>>> byFile = new TreeMap<>();

    private CoverageHtml(Coverage coverage, CoverageReport report, Locale locale) {
        this.coverage = coverage;
        this.report = report;
        this.locale = locale;
        this.marks = new ItemMarks(coverage, report, locale);
        Streams.concat(
                        report.counts().stream().map(ItemCount::item),
                        report.unreachable().stream().map(Unreachable::item))
                .forEach(item -> coverage.describe(item)
                        .place()
                        .ifPresentOrElse(place -> at(place).add(item), () -> elsewhere.add(item)));
    }

    private List<CoverageItem> at(CasePlace place) {
        return byFile.computeIfAbsent(place.file(), none -> new TreeMap<>())
                .computeIfAbsent(place.line(), none -> new ArrayList<>());
    }

    /** Returns the page in UTF-8, in English where that is the language of the locale, else in Vietnamese. */
    public static byte[] of(Coverage coverage, CoverageReport report, Locale locale) {
        return new CoverageHtml(coverage, report, locale).page().getBytes(StandardCharsets.UTF_8);
    }

    private String page() {
        String title = told("html.title", coverage.campaign().title().in(locale));
        html.open("html", "lang", locale.getLanguage().equals("en") ? "en" : "vi");
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width");
        html.element("title", title).open("style").trusted(STYLE).close().close();
        html.open("body").element("h1", title);
        html.element("p", told("html.cases", report.cases()) + " " + told("html.legend"));
        figures();
        section(told("html.unseen", report.unseen().size()), () -> list(report.unseen(), this::described));
        section(told("html.others"), () -> marks.write(elsewhere, html));
        html.element("h2", told("html.files"));
        coverage.sources().stream()
                .filter(source -> byFile.containsKey(source.name()))
                .forEach(this::file);
        section(told("html.unreachable", report.unreachable().size()), () -> list(report.unreachable(), this::why));
        return html.close().close().line().toString();
    }

    private String told(String key, Object... arguments) {
        return CoverageTexts.text(locale, key, arguments);
    }

    private void section(String title, Runnable content) {
        html.line().open("section").element("h2", title);
        content.run();
        html.close();
    }

    private void figures() {
        html.open("table", "class", "figures")
                .element("caption", told("html.figures"))
                .open("tr");
        List.of("figure", "seen", "all", "percent")
                .forEach(column -> html.element("th", told("html." + column), "scope", "col"));
        html.close();
        report.figures().forEach(count -> {
            html.open("tr").element("th", told("figure." + count.figure().word()), "scope", "row");
            html.element("td", Integer.toString(count.seen())).element("td", Integer.toString(count.all()));
            html.element("td", GateFailure.percent(count.hundredths())).close();
        });
        html.close();
    }

    private <T> void list(List<T> all, Consumer<T> entry) {
        if (all.isEmpty()) {
            html.element("p", told("html.none"));
            return;
        }
        html.open("ul");
        all.forEach(each -> {
            html.line().open("li");
            entry.accept(each);
            html.close();
        });
        html.close();
    }

    private void described(CoverageItem item) {
        ItemDescription description = coverage.describe(item);
        html.text(description.sentence().in(locale));
        description
                .place()
                .ifPresent(place -> html.text(" ")
                        .element("a", place.toString(), "href", "#" + anchor(place.file(), place.line())));
    }

    private void why(Unreachable each) {
        described(each.item());
        html.text(" " + each.why().in(locale));
    }

    private static String anchor(String file, int line) {
        return file + "-" + line;
    }

    private void file(RuleSource source) {
        html.line().open("details", "open", "open").element("summary", source.name());
        html.open("table", "class", "file").open("tr");
        List.of("line", "text", "marks").forEach(column -> html.element("th", told("html." + column), "scope", "col"));
        html.close();
        Map<Integer, List<CoverageItem>> marked = byFile.getOrDefault(source.name(), Map.of());
        List<String> lines =
                new String(source.content(), StandardCharsets.UTF_8).lines().toList();
        for (int line = 1; line <= lines.size(); line++) {
            html.line().open("tr", "id", anchor(source.name(), line));
            html.element("th", Integer.toString(line), "scope", "row").element("td", lines.get(line - 1));
            html.open("td");
            marks.write(marked.getOrDefault(line, List.of()), html);
            html.close().close();
        }
        html.close().close();
    }
}
