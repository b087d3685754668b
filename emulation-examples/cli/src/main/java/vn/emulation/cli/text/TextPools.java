package vn.emulation.cli.text;

import java.util.List;
import vn.emulation.cli.text.TextTable.Column;
import vn.emulation.cli.view.CandidateView;
import vn.emulation.cli.view.PoolView;
import vn.emulation.cli.words.Words;

/** Lays out who receives the places of each form and kind. */
final class TextPools {

    private final List<PoolView> pools;
    private final Words words;

    TextPools(List<PoolView> pools, Words words) {
        this.pools = pools;
        this.words = words;
    }

    /** Adds one small table for each form, a line for each kind of nominee. */
    void overview(TextPage page) {
        page.section(words.text("report.selection"));
        if (pools.isEmpty()) {
            page.paragraph(2, words.text("report.selection.none"));
            return;
        }
        for (String form : pools.stream().map(PoolView::form).distinct().toList()) {
            List<PoolView> kinds =
                    pools.stream().filter(pool -> pool.form().equals(form)).toList();
            page.paragraph(2, form + " (" + kinds.get(0).authority() + ")");
            page.table(4, overview(kinds));
        }
        page.paragraph(2, words.text("report.cut-line"));
    }

    private TextTable overview(List<PoolView> kinds) {
        TextTable table = new TextTable(
                Column.text(words.text("column.kind"), 20),
                Column.number(words.text("column.places")),
                Column.number(words.text("column.candidates")),
                Column.number(words.text("column.selected")),
                Column.number(words.text("column.tied")),
                Column.number(words.text("column.reserve")),
                Column.number(words.text("column.waiting")),
                Column.number(words.text("column.not-selected")),
                Column.number(words.text("column.cut-line")));
        for (PoolView pool : kinds) {
            table.row(
                    pool.kind(),
                    pool.placesShown(),
                    String.valueOf(pool.candidateCount()),
                    String.valueOf(pool.selected()),
                    String.valueOf(pool.tied()),
                    String.valueOf(pool.reserve()),
                    String.valueOf(pool.waiting()),
                    String.valueOf(pool.notSelected()),
                    pool.cutLine());
        }
        return table;
    }

    /** Adds all candidates of each form and kind, with what becomes of them. */
    void candidates(TextPage page) {
        for (PoolView pool : pools) {
            page.section(pool.form() + ": " + pool.kind());
            page.paragraph(2, words.sentence(pool.grant()) + ".");
            pool.notes().forEach(note -> page.paragraph(2, note));
            if (!pool.candidates().isEmpty()) {
                page.table(2, candidates(pool));
            }
        }
    }

    private TextTable candidates(PoolView pool) {
        TextTable table = new TextTable(
                Column.number(words.text("column.rank")),
                Column.text(words.text("column.dossier"), 20),
                Column.text(words.text("column.nominee"), 16),
                Column.text(words.text("column.unit"), 40),
                Column.text(words.text("column.outcome"), 30));
        for (CandidateView each : pool.candidates()) {
            table.row(each.rank(), each.dossier(), each.nominee(), each.unit(), each.outcome());
        }
        return table;
    }
}
