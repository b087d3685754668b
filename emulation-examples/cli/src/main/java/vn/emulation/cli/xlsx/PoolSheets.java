package vn.emulation.cli.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.cli.view.CandidateView;
import vn.emulation.cli.view.LimitView;
import vn.emulation.cli.view.PoolView;
import vn.emulation.cli.view.TieView;
import vn.emulation.cli.words.Words;

/** All that the workbook says of places: who receives them is one table, who is tied for them a sheet. */
final class PoolSheets {

    private final List<PoolView> pools;
    private final Words words;

    PoolSheets(List<PoolView> pools, Words words) {
        this.pools = pools;
        this.words = words;
    }

    Block selection() {
        Optional<String> title = Optional.of(words.sentence(words.text("report.selection")));
        return pools.isEmpty()
                ? new Block(title, List.of(), List.of(List.of(Value.of(words.text("report.selection.none")))))
                : Block.table(
                        title,
                        headers(
                                "story.form",
                                "sheet.kind",
                                "column.places",
                                "column.candidates",
                                "column.selected",
                                "column.tied",
                                "column.reserve",
                                "column.waiting",
                                "column.not-selected",
                                "column.cut-line",
                                "sheet.grant"),
                        pools.stream().map(PoolSheets::row).toList());
    }

    private static List<Value> row(PoolView pool) {
        return List.of(
                Value.of(pool.form()),
                Value.of(pool.kind()),
                Value.numberOrText(pool.placesShown()),
                Value.of(pool.candidateCount()),
                Value.of(pool.selected()),
                Value.of(pool.tied()),
                Value.of(pool.reserve()),
                Value.of(pool.waiting()),
                Value.of(pool.notSelected()),
                Value.numberOrText(pool.cutLine()),
                Value.of(pool.grant()));
    }

    SheetPlan ties() {
        List<List<Value>> rows = new ArrayList<>();
        for (PoolView pool : pools) {
            pool.ties().forEach(tie -> tie.tied().forEach(tied -> rows.add(row(pool, tie, tied))));
        }
        if (rows.isEmpty()) {
            rows.add(List.of(Value.of(words.text("sheet.ties.none"))));
        }
        List<String> header = headers(
                "story.form",
                "sheet.kind",
                "column.rank",
                "sheet.left",
                "sheet.sharing",
                "column.dossier",
                "column.nominee",
                "column.unit",
                "column.limit",
                "sheet.case");
        return new SheetPlan(words.text("sheet.ties"), List.of(Block.table(Optional.empty(), header, rows)));
    }

    private static List<Value> row(PoolView pool, TieView tie, CandidateView tied) {
        return List.of(
                Value.of(pool.form()),
                Value.of(pool.kind()),
                Value.of(tie.rank()),
                Value.of(tie.places()),
                Value.of(tie.tied().size()),
                Value.of(tied.dossier()),
                Value.of(tied.nominee()),
                Value.of(tied.unit()),
                Value.of(tie.limits()),
                Value.of(tie.digest()));
    }

    SheetPlan limits(List<LimitView> limits) {
        List<List<Value>> rows = limits.stream().map(PoolSheets::row).toList();
        List<String> header = headers(
                "column.limit",
                "column.whom",
                "column.clause",
                "column.least",
                "column.most",
                "column.candidates",
                "column.selected",
                "sheet.note");
        return new SheetPlan(words.text("sheet.limits"), List.of(Block.table(Optional.empty(), header, rows)));
    }

    private static List<Value> row(LimitView limit) {
        return List.of(
                Value.of(limit.name()),
                Value.of(limit.whom()),
                Value.of(limit.clauses()),
                Value.numberOrText(limit.least()),
                Value.numberOrText(limit.most()),
                Value.of(limit.entrants()),
                Value.numberOrText(limit.selected()),
                Value.of(limit.note()));
    }

    private List<String> headers(String... keys) {
        return Stream.of(keys).map(words::text).toList();
    }
}
