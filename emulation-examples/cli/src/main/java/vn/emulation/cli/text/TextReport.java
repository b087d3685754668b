package vn.emulation.cli.text;

import java.util.List;
import vn.emulation.cli.text.TextTable.Column;
import vn.emulation.cli.view.CaseView;
import vn.emulation.cli.view.CountView;
import vn.emulation.cli.view.GroupView;
import vn.emulation.cli.view.LimitView;
import vn.emulation.cli.view.OpenReadingView;
import vn.emulation.cli.view.OriginView;
import vn.emulation.cli.view.RoundView;
import vn.emulation.cli.view.WarningView;
import vn.emulation.cli.words.Words;

/** Lays out the report of a round as plain text: the result at a glance first, then whoever it concerns. */
public final class TextReport {

    private final RoundView view;
    private final Words words;
    private final TextPage page;

    private TextReport(RoundView view, Words words) {
        this.view = view;
        this.words = words;
        this.page = new TextPage(words.locale());
    }

    /** Returns the report in UTF-8. */
    public static byte[] of(RoundView view, Words words) {
        return new TextReport(view, words).bytes();
    }

    private byte[] bytes() {
        heading();
        counts();
        new TextPools(view.pools(), words).overview(page);
        limits();
        new TextPools(view.pools(), words).candidates(page);
        view.groups().forEach(this::group);
        readings();
        warnings();
        openings();
        origins();
        return page.bytes();
    }

    private void heading() {
        page.paragraph(0, view.title()).paragraph(0, words.text("report.decided", view.round(), view.decidedOn()));
        if (view.sample()) {
            page.paragraph(0, words.text("report.sample"));
        }
        page.rule();
    }

    private void counts() {
        page.section(words.text("report.verdicts", view.total()));
        int name = view.counts().stream()
                .mapToInt(count -> TextWrap.width(count.name()))
                .max()
                .orElse(0);
        int number = String.valueOf(view.total()).length();
        for (CountView count : view.counts()) {
            String value = String.valueOf(count.count());
            int gap = name - TextWrap.width(count.name()) + 2 + number - value.length();
            page.hanging(2, words.sentence(count.name()) + " ".repeat(gap), value);
        }
    }

    private void limits() {
        view.conflicts().forEach(conflict -> page.paragraph(2, conflict));
        if (!view.limits().isEmpty()) {
            page.section(words.text("report.limits"));
            TextTable table = new TextTable(
                    Column.text(words.text("column.limit"), 32),
                    Column.text(words.text("column.whom"), 20),
                    Column.text(words.text("column.clause"), 12),
                    Column.number(words.text("column.least")),
                    Column.number(words.text("column.most")),
                    Column.number(words.text("column.selected")));
            for (LimitView limit : view.limits()) {
                String name = limit.note().isEmpty() ? limit.name() : limit.name() + " (" + limit.note() + ")";
                table.row(name, limit.whom(), limit.clauses(), limit.least(), limit.most(), limit.selected());
            }
            page.table(2, table);
        }
    }

    private void group(GroupView group) {
        page.section(words.text("report.group", group.name(), group.cases().size()));
        for (CaseView each : group.cases()) {
            page.paragraph(2, each.dossier() + "  " + each.nominee() + "  " + each.unit());
            page.hanging(6, each.clause() + ": ", each.reason());
            if (!each.missing().isEmpty()) {
                page.hanging(6, words.text("label.missing") + ": ", String.join("; ", each.missing()));
            }
        }
    }

    private void readings() {
        if (!view.readings().isEmpty()) {
            page.section(words.text("report.readings"));
            view.readings().forEach(this::reading);
            page.paragraph(2, words.text("report.readings.fix"));
        }
    }

    private void reading(OpenReadingView reading) {
        page.paragraph(2, reading.question().reading() + " (" + String.join(", ", reading.clauses()) + ")");
        page.paragraph(6, reading.question().question());
        reading.question()
                .alternatives()
                .forEach(choice -> page.hanging(6, choice.alternative() + ": ", choice.text()));
        page.hanging(6, words.text("label.dossiers", reading.dossiers().size()) + ": ", joined(reading.dossiers()));
    }

    private void warnings() {
        if (!view.warnings().isEmpty()) {
            page.section(words.text("report.warnings"));
            for (WarningView warning : view.warnings()) {
                page.paragraph(2, warning.text());
                page.hanging(
                        6, words.text("label.dossiers", warning.dossiers().size()) + ": ", joined(warning.dossiers()));
            }
        }
    }

    private void openings() {
        if (!view.openings().isEmpty()) {
            page.section(words.text("report.openings"));
            view.openings().forEach(opening -> page.hanging(2, "- ", opening));
        }
    }

    private void origins() {
        page.section(words.text("report.origins"));
        int widest = view.origins().stream()
                .mapToInt(origin -> TextWrap.width(origin.name()))
                .max()
                .orElse(0);
        for (OriginView origin : view.origins()) {
            page.hanging(2, origin.name() + " ".repeat(widest - TextWrap.width(origin.name()) + 2), origin.value());
        }
    }

    private static String joined(List<String> ids) {
        return String.join(", ", ids);
    }
}
