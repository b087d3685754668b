package vn.emulation.cli.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.AwardRound;
import vn.emulation.cli.input.ComparedRules;
import vn.emulation.cli.words.Words;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.UnitId;
import vn.emulation.prize.DongText;
import vn.emulation.testing.comparison.CauseTotal;
import vn.emulation.testing.comparison.ChangeTotal;
import vn.emulation.testing.comparison.ComparisonReport;
import vn.emulation.testing.comparison.RuleChange;
import vn.emulation.text.VisibleText;

/** Puts the comparison of two rule sets into words. */
public final class ComparisonViewer {

    private final ComparedRules compared;
    private final ComparisonReport report;
    private final Words words;
    private final Names names;
    private final MovedTeller moved;

    /** Makes a viewer of one comparison, in one language. */
    public ComparisonViewer(ComparedRules compared, ComparisonReport report, Words words) {
        this.compared = compared;
        this.report = report;
        this.words = words;
        this.names = new Names(compared.request(), compared.after().parameters(), words);
        this.moved = new MovedTeller(words, names);
    }

    /** Returns what the comparison shows. */
    public ComparisonView view() {
        AwardRound round = compared.request().awardRound();
        String named = words.text(
                "report.round",
                words.of(round.title()),
                VisibleText.of(round.id().value()));
        return ComparisonViewBuilder.builder()
                .title(words.of(compared.request().campaign().title()))
                .round(named)
                .decided(words.text("report.decided", named, words.of(report.decidedOn())))
                .decidedOn(report.decidedOn())
                .sample(compared.sample())
                .heading(words.text("compare.heading", report.total().dossiers()))
                .total(report.total())
                .counts(counts(report.total()))
                .changes(report.changes().stream().map(this::change).toList())
                .groups(groups())
                .causes(report.byCause().stream().map(this::cause).toList())
                .moved(report.dossiers().stream().map(moved::tell).toList())
                .search(words.text("compare.search", report.setsTried()))
                .build();
    }

    private List<CountView> counts(ChangeTotal total) {
        return List.of(
                new CountView(words.text("compare.changed"), total.changed()),
                new CountView(words.text("compare.gains"), total.gains()),
                new CountView(words.text("compare.losses"), total.losses()),
                new CountView(words.text("compare.others"), total.others()),
                new CountView(words.text("compare.direct"), total.direct()),
                new CountView(words.text("compare.knock-on"), total.knockOn()));
    }

    private ChangeView change(RuleChange change) {
        return new ChangeView(
                VisibleText.of(change.id()),
                words.of(change.kind()),
                change.clauses().stream().map(names::clause).collect(Collectors.joining(", ")),
                change.before().stream().map(VisibleText::of).toList(),
                change.after().stream().map(VisibleText::of).toList(),
                change.isEffective() ? "" : words.text("compare.alone"));
    }

    private List<ChangeGroupView> groups() {
        return List.of(
                group("compare.by-kind", "sheet.kind", report.byKind(), this::kind),
                group("compare.by-form", "story.form", report.byForm(), id -> names.form(AwardFormId.of(id))),
                group("compare.by-unit", "column.unit", report.byUnit(), id -> names.unit(UnitId.of(id))));
    }

    private String kind(String kind) {
        return words.of(NomineeKind.valueOf(kind));
    }

    private ChangeGroupView group(String title, String column, List<ChangeTotal> totals, UnaryOperator<String> name) {
        return new ChangeGroupView(
                words.text(title),
                words.text(column),
                totals.stream()
                        .map(total -> new ChangeTotalView(
                                name.apply(total.of()), total, dong(total.prizesBefore()), dong(total.prizesAfter())))
                        .toList());
    }

    private String dong(BigDecimal amount) {
        return DongText.of(amount, words.locale());
    }

    private CauseView cause(CauseTotal total) {
        return new CauseView(
                total.sets().isEmpty() ? words.text("compare.cause.all") : moved.cause(total.sets()), total);
    }
}
