package vn.emulation.cli.text;

import vn.emulation.cli.text.TextTable.Column;
import vn.emulation.cli.view.CauseView;
import vn.emulation.cli.view.ChangeGroupView;
import vn.emulation.cli.view.ChangeView;
import vn.emulation.cli.view.ComparisonView;
import vn.emulation.cli.view.CountView;
import vn.emulation.cli.view.MovedView;
import vn.emulation.cli.words.Words;
import vn.emulation.testing.comparison.CauseTotal;
import vn.emulation.testing.comparison.ChangeTotal;

/** Lays out the comparison of two rule sets as plain text: what it comes to first, then each dossier. */
public final class ComparisonText {

    private final ComparisonView view;
    private final Words words;
    private final TextPage page;

    private ComparisonText(ComparisonView view, Words words) {
        this.view = view;
        this.words = words;
        this.page = new TextPage(words.locale());
    }

    /** Returns the page in UTF-8. */
    public static byte[] of(ComparisonView view, Words words) {
        return new ComparisonText(view, words).bytes();
    }

    private byte[] bytes() {
        page.paragraph(0, view.title()).paragraph(0, view.decided());
        if (view.sample()) {
            page.paragraph(0, words.text("report.sample"));
        }
        page.rule();
        counts();
        changes();
        if (view.total().changed() > 0) {
            view.groups().forEach(this::group);
            causes();
            moved();
        }
        return page.bytes();
    }

    private void counts() {
        page.section(view.heading());
        int name = view.counts().stream()
                .mapToInt(count -> TextWrap.width(count.name()))
                .max()
                .orElse(0);
        int number = String.valueOf(view.total().dossiers()).length();
        for (CountView count : view.counts()) {
            String value = String.valueOf(count.count());
            int gap = name - TextWrap.width(count.name()) + 2 + number - value.length();
            page.hanging(2, words.sentence(count.name()) + " ".repeat(gap), value);
        }
    }

    private void changes() {
        page.section(words.text("compare.changes", view.changes().size()));
        view.changes().forEach(this::change);
        if (view.changes().isEmpty()) {
            page.paragraph(2, words.text("compare.no-change"));
        }
    }

    private void change(ChangeView change) {
        String clauses = change.clauses().isEmpty() ? "" : " (" + change.clauses() + ")";
        page.paragraph(2, change.id() + ": " + change.kind() + clauses);
        change.before().forEach(line -> page.hanging(6, "- ", line));
        change.after().forEach(line -> page.hanging(6, "+ ", line));
        if (!change.note().isEmpty()) {
            page.paragraph(6, change.note());
        }
    }

    private void group(ChangeGroupView group) {
        page.section(group.title());
        TextTable table = new TextTable(
                Column.text(group.column(), 40),
                Column.number(words.text("column.dossiers")),
                Column.number(words.text("column.gains")),
                Column.number(words.text("column.losses")),
                Column.number(words.text("column.others")),
                Column.number(words.text("column.eligible")),
                Column.number(words.text("column.placed")));
        group.rows().stream().filter(row -> row.total().changed() > 0).forEach(row -> {
            ChangeTotal total = row.total();
            table.row(
                    row.name(),
                    String.valueOf(total.dossiers()),
                    String.valueOf(total.gains()),
                    String.valueOf(total.losses()),
                    String.valueOf(total.others()),
                    total.eligibleBefore() + "→" + total.eligibleAfter(),
                    total.placesBefore() + "→" + total.placesAfter());
        });
        page.table(2, table);
        long same =
                group.rows().stream().filter(row -> row.total().changed() == 0).count();
        if (same > 0) {
            page.paragraph(2, words.text("compare.same", same));
        }
    }

    private void causes() {
        page.section(words.text("compare.by-cause"));
        for (CauseView cause : view.causes()) {
            CauseTotal total = cause.total();
            page.paragraph(2, cause.text());
            page.paragraph(
                    6,
                    words.text(
                            "compare.cause.total",
                            total.changed(),
                            total.gains(),
                            total.losses(),
                            total.others(),
                            total.direct(),
                            total.knockOn()));
        }
        page.paragraph(2, view.search());
    }

    private void moved() {
        page.section(words.text("compare.moved", view.moved().size()));
        for (MovedView each : view.moved()) {
            page.paragraph(2, each.dossier() + "  " + each.nominee() + "  " + each.unit());
            page.paragraph(6, each.turn() + ": " + each.before() + " → " + each.after());
            page.paragraph(6, each.reach());
            page.hanging(6, words.text("compare.cause") + ": ", each.cause());
        }
    }
}
