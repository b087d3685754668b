package vn.emulation.cli.text;

import java.util.List;
import java.util.stream.Collectors;
import vn.emulation.cli.words.Words;
import vn.emulation.statistics.Axis;
import vn.emulation.statistics.Cell;
import vn.emulation.statistics.CellChange;
import vn.emulation.statistics.Discrepancy;
import vn.emulation.statistics.Explanation;
import vn.emulation.statistics.Reconciliation;
import vn.emulation.statistics.SumRule;
import vn.emulation.text.VisibleText;

/** Tells which published figures do not fit, and where to look. */
final class ReconciliationText {

    private final Words words;
    private final TextPage page;

    ReconciliationText(Words words, TextPage page) {
        this.words = words;
        this.page = page;
    }

    void write(String title, Reconciliation reconciliation, boolean counted) {
        if (counted) {
            page.section(words.text("reconcile.title"));
        } else {
            page.paragraph(0, words.text("reconcile.title")).rule();
        }
        page.paragraph(2, VisibleText.excerpt(title, 200));
        page.paragraph(2, sums(reconciliation));
        reconciliation.discrepancies().forEach(this::discrepancy);
        if (counted) {
            page.blank()
                    .paragraph(
                            2,
                            reconciliation.differences().isEmpty()
                                    ? words.text("reconcile.counted.same")
                                    : words.text(
                                            "reconcile.counted.differ",
                                            reconciliation.differences().size()));
        }
        reconciliation
                .differences()
                .forEach(any -> page.paragraph(
                        4, words.text("reconcile.counted", cell(any.cell()), any.published(), any.counted())));
    }

    private String sums(Reconciliation reconciliation) {
        if (reconciliation.checked() == 0) {
            return words.text("reconcile.nothing");
        }
        return reconciliation.discrepancies().isEmpty()
                ? words.text("reconcile.holds", reconciliation.checked())
                : words.text(
                        "reconcile.fails",
                        reconciliation.checked(),
                        reconciliation.discrepancies().size());
    }

    private void discrepancy(Discrepancy found) {
        boolean rows = found.along() == Axis.ROWS;
        String key;
        if (found.relation() == SumRule.Relation.WITHIN) {
            key = rows ? "reconcile.within.row" : "reconcile.within.column";
        } else {
            key = rows ? "reconcile.rows" : "reconcile.columns";
        }
        page.paragraph(
                4,
                words.sentence(words.text(
                        key,
                        cell(found.cell()),
                        found.stated(),
                        words.some(found.others(), "reconcile.others"),
                        found.computed(),
                        (found.difference() > 0 ? "+" : "") + found.difference())));
        List<Explanation> explanations = found.explanations();
        if (explanations.isEmpty()) {
            page.paragraph(6, words.text("reconcile.unexplained"));
        }
        explanations.forEach(explanation -> page.paragraph(6, explanation(explanation)));
    }

    private String explanation(Explanation explanation) {
        CellChange first = explanation.cells().get(0);
        String wouldBe = first.wouldBe().map(String::valueOf).orElse("");
        String stated = first.stated().map(String::valueOf).orElse("");
        return switch (explanation.kind()) {
            case DIGITS_SWAPPED ->
                words.text("reconcile.swapped", cell(first.cell()), stated, wouldBe, explanation.repairs());
            case SHARED_CELL ->
                words.text("reconcile.shared", cell(first.cell()), stated, wouldBe, explanation.repairs());
            case LEFT_OUT -> words.text("reconcile.left-out", cells(explanation));
            case COUNTED_TWICE -> words.text("reconcile.twice", cells(explanation));
            case MISSING_LINE -> words.text("reconcile.missing", cell(first.cell()), wouldBe);
            case BLANK -> words.text("reconcile.blank", cell(first.cell()), wouldBe);
        };
    }

    private String cells(Explanation explanation) {
        return explanation.cells().stream()
                .map(change -> words.text(
                        "reconcile.figure",
                        cell(change.cell()),
                        change.stated().map(String::valueOf).orElse("")))
                .collect(Collectors.joining("; "));
    }

    private String cell(Cell cell) {
        return words.text("reconcile.cell", VisibleText.of(cell.row()), VisibleText.of(cell.column()));
    }
}
