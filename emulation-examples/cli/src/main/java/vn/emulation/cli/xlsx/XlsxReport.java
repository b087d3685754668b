package vn.emulation.cli.xlsx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.view.DecisionView;
import vn.emulation.cli.view.RoundView;
import vn.emulation.cli.words.Words;

/** Lays out the report of a round as a workbook: a summary, every decision, and who is tied. */
public final class XlsxReport {

    /** What a sheet holds below its header. */
    static final int MOST_DECISIONS = 1_048_575;

    private final RoundView view;
    private final LocalDate decidedOn;
    private final Words words;

    private XlsxReport(RoundView view, LocalDate decidedOn, Words words) {
        this.view = view;
        this.decidedOn = decidedOn;
        this.words = words;
    }

    /**
     * Returns the workbook; equal reports give equal bytes.
     *
     * @throws Refusal if there are more decisions than a sheet has rows
     */
    public static byte[] of(RoundView view, List<DecisionView> decisions, LocalDate decidedOn, Words words) {
        requireRoom(decisions.size(), words);
        XlsxReport report = new XlsxReport(view, decidedOn, words);
        PoolSheets pools = new PoolSheets(view.pools(), words);
        return new WorkbookWriter(view.title(), decidedOn, words.text("sheet.day-format"))
                .write(List.of(
                        report.summary(pools.selection()),
                        report.decisions(decisions),
                        pools.ties(),
                        pools.limits(view.limits())));
    }

    static void requireRoom(int decisions, Words words) {
        if (decisions > MOST_DECISIONS) {
            throw new Refusal(words.text("xlsx.rows", decisions, MOST_DECISIONS));
        }
    }

    private SheetPlan summary(Block selection) {
        List<List<Value>> facts = new ArrayList<>();
        facts.add(fact(words.text("story.round"), Value.of(view.round())));
        facts.add(fact(words.text("story.decided"), Value.of(decidedOn)));
        if (view.sample()) {
            facts.add(List.of(Value.of(words.text("report.sample"))));
        }
        List<List<Value>> counts = view.counts().stream()
                .map(count -> fact(words.sentence(count.name()), Value.of(count.count())))
                .toList();
        List<List<Value>> origins = view.origins().stream()
                .map(origin -> fact(origin.name(), Value.of(origin.value())))
                .toList();
        return new SheetPlan(
                words.text("sheet.summary"),
                List.of(
                        Block.facts(view.title(), facts),
                        Block.facts(words.sentence(words.text("report.verdicts", view.total())), counts),
                        selection,
                        new Block(
                                Optional.empty(), List.of(), List.of(List.of(Value.of(words.text("report.cut-line"))))),
                        Block.facts(words.sentence(words.text("report.origins")), origins)));
    }

    private static List<Value> fact(String name, Value value) {
        return List.of(Value.of(name), value);
    }

    private SheetPlan decisions(List<DecisionView> decisions) {
        List<String> header = Stream.of(
                        "column.dossier",
                        "column.nominee",
                        "sheet.kind",
                        "column.unit",
                        "story.form",
                        "story.received",
                        "column.rank",
                        "story.verdict",
                        "column.outcome",
                        "column.clause",
                        "sheet.reason",
                        "label.missing")
                .map(words::text)
                .toList();
        Block table = Block.table(
                Optional.empty(),
                header,
                decisions.stream().map(XlsxReport::row).toList());
        return new SheetPlan(words.text("sheet.decisions"), List.of(table));
    }

    private static List<Value> row(DecisionView decision) {
        return List.of(
                Value.of(decision.dossier()),
                Value.of(decision.nominee()),
                Value.of(decision.kind()),
                Value.of(decision.unit()),
                Value.of(decision.form()),
                Value.of(decision.received()),
                Value.of(decision.rank()),
                Value.of(decision.verdict()),
                Value.of(decision.outcome()),
                Value.of(decision.clause()),
                Value.of(decision.reason()),
                Value.of(String.join("; ", decision.missing())));
    }
}
