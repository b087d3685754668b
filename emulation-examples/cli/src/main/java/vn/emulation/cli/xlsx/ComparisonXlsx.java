package vn.emulation.cli.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.cli.view.CauseView;
import vn.emulation.cli.view.ChangeGroupView;
import vn.emulation.cli.view.ChangeTotalView;
import vn.emulation.cli.view.ChangeView;
import vn.emulation.cli.view.ComparisonView;
import vn.emulation.cli.view.MovedView;
import vn.emulation.cli.words.Words;
import vn.emulation.testing.comparison.CauseTotal;
import vn.emulation.testing.comparison.ChangeTotal;

/** Lays out the comparison of two rule sets as a workbook: a summary, the changes, totals, causes and dossiers. */
public final class ComparisonXlsx {

    private final ComparisonView view;
    private final Words words;

    private ComparisonXlsx(ComparisonView view, Words words) {
        this.view = view;
        this.words = words;
    }

    /**
     * Returns the workbook; equal comparisons give equal bytes.
     *
     * @throws vn.emulation.cli.input.Refusal if there are more dossiers than a sheet has rows
     */
    public static byte[] of(ComparisonView view, Words words) {
        XlsxReport.requireRoom(view.moved().size(), words);
        ComparisonXlsx workbook = new ComparisonXlsx(view, words);
        return new WorkbookWriter(view.title(), view.decidedOn(), words.text("sheet.day-format"))
                .write(List.of(
                        workbook.summary(),
                        workbook.changes(),
                        workbook.totals(),
                        workbook.causes(),
                        workbook.moved()));
    }

    private SheetPlan summary() {
        List<List<Value>> facts = new ArrayList<>();
        facts.add(List.of(Value.of(words.text("story.round")), Value.of(view.round())));
        facts.add(List.of(Value.of(words.text("story.decided")), Value.of(view.decidedOn())));
        if (view.sample()) {
            facts.add(List.of(Value.of(words.text("report.sample"))));
        }
        List<List<Value>> counts = view.counts().stream()
                .map(count -> List.of(Value.of(words.sentence(count.name())), Value.of(count.count())))
                .toList();
        return new SheetPlan(
                words.text("sheet.summary"),
                List.of(
                        Block.facts(view.title(), facts),
                        Block.facts(words.sentence(view.heading()), counts),
                        new Block(Optional.empty(), List.of(), List.of(List.of(Value.of(view.search()))))));
    }

    private SheetPlan changes() {
        return table(
                words.text("sheet.changes"),
                view.changes().stream().map(ComparisonXlsx::row).toList(),
                "sheet.change",
                "sheet.change-kind",
                "column.clause",
                "sheet.first-set",
                "sheet.second-set",
                "sheet.note");
    }

    private static List<Value> row(ChangeView change) {
        return List.of(
                Value.of(change.id()),
                Value.of(change.kind()),
                Value.of(change.clauses()),
                Value.of(String.join("; ", change.before())),
                Value.of(String.join("; ", change.after())),
                Value.of(change.note()));
    }

    private SheetPlan totals() {
        List<List<Value>> rows = new ArrayList<>();
        for (ChangeGroupView group : view.groups()) {
            group.rows().forEach(row -> rows.add(row(group, row)));
        }
        return table(
                words.text("sheet.totals"),
                rows,
                "sheet.group",
                "column.name",
                "column.dossiers",
                "column.gains",
                "column.losses",
                "column.others",
                "column.direct",
                "column.knock-on",
                "sheet.eligible-before",
                "sheet.eligible-after",
                "sheet.places-before",
                "sheet.places-after",
                "sheet.prizes-before",
                "sheet.prizes-after");
    }

    private static List<Value> row(ChangeGroupView group, ChangeTotalView row) {
        ChangeTotal total = row.total();
        return List.of(
                Value.of(group.column()),
                Value.of(row.name()),
                Value.of(total.dossiers()),
                Value.of(total.gains()),
                Value.of(total.losses()),
                Value.of(total.others()),
                Value.of(total.direct()),
                Value.of(total.knockOn()),
                Value.of(total.eligibleBefore()),
                Value.of(total.eligibleAfter()),
                Value.of(total.placesBefore()),
                Value.of(total.placesAfter()),
                Value.numberOrText(total.prizesBefore().toPlainString()),
                Value.numberOrText(total.prizesAfter().toPlainString()));
    }

    private SheetPlan causes() {
        return table(
                words.text("sheet.causes"),
                view.causes().stream().map(ComparisonXlsx::row).toList(),
                "sheet.cause",
                "column.dossiers",
                "column.gains",
                "column.losses",
                "column.others",
                "column.direct",
                "column.knock-on");
    }

    private static List<Value> row(CauseView cause) {
        CauseTotal total = cause.total();
        return List.of(
                Value.of(cause.text()),
                Value.of(total.changed()),
                Value.of(total.gains()),
                Value.of(total.losses()),
                Value.of(total.others()),
                Value.of(total.direct()),
                Value.of(total.knockOn()));
    }

    private SheetPlan moved() {
        return table(
                words.text("sheet.moved"),
                view.moved().stream().map(ComparisonXlsx::row).toList(),
                "column.dossier",
                "column.nominee",
                "sheet.kind",
                "column.unit",
                "story.form",
                "sheet.turn",
                "sheet.first-set",
                "sheet.second-set",
                "sheet.reach",
                "sheet.cause");
    }

    private static List<Value> row(MovedView moved) {
        return Stream.of(
                        moved.dossier(),
                        moved.nominee(),
                        moved.kind(),
                        moved.unit(),
                        moved.form(),
                        moved.turn(),
                        moved.before(),
                        moved.after(),
                        moved.reach(),
                        moved.cause())
                .map(Value::of)
                .toList();
    }

    private SheetPlan table(String name, List<List<Value>> rows, String... columns) {
        List<List<Value>> shown = rows.isEmpty() ? List.of(List.of(Value.of(words.text("none")))) : rows;
        List<String> header = Stream.of(columns).map(words::text).toList();
        return new SheetPlan(name, List.of(Block.table(Optional.empty(), header, shown)));
    }
}
