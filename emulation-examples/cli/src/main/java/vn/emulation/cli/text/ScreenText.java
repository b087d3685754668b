package vn.emulation.cli.text;

import java.util.List;
import java.util.Optional;
import vn.emulation.campaign.AwardRound;
import vn.emulation.cli.input.Docket;
import vn.emulation.cli.screening.ScreenTotals;
import vn.emulation.cli.text.TextTable.Column;
import vn.emulation.cli.words.Words;
import vn.emulation.decision.Verdict;
import vn.emulation.source.Clause;
import vn.emulation.source.ClauseId;
import vn.emulation.text.VisibleText;

/** Lays out what screened dossiers come to as plain text. */
public final class ScreenText {

    private static final int MOST_CLAUSES = 10;

    /** As in the report of a round. */
    private static final List<Verdict> ORDER =
            List.of(Verdict.ELIGIBLE, Verdict.CONTESTED, Verdict.UNDETERMINED, Verdict.NOT_ELIGIBLE, Verdict.ERROR);

    private final Docket docket;
    private final ScreenTotals totals;
    private final Words words;
    private final TextPage page;

    private ScreenText(Docket docket, ScreenTotals totals, Words words) {
        this.docket = docket;
        this.totals = totals;
        this.words = words;
        this.page = new TextPage(words.locale());
    }

    /**
     * Returns the page in UTF-8.
     *
     * @param file the name of the file with the decisions
     */
    public static byte[] of(Docket docket, ScreenTotals totals, String file, Words words) {
        ScreenText text = new ScreenText(docket, totals, words);
        text.heading();
        text.verdicts();
        text.clauses();
        text.page.blank().hanging(0, words.text("screen.file") + ": ", VisibleText.of(file));
        return text.page.bytes();
    }

    private void heading() {
        AwardRound round = docket.request().awardRound();
        String named = words.text(
                "report.round",
                words.of(round.title()),
                VisibleText.of(round.id().value()));
        page.paragraph(0, words.of(docket.campaign().title()))
                .paragraph(
                        0,
                        words.text(
                                "report.decided",
                                named,
                                words.of(docket.request().decidedOn())))
                .rule();
    }

    private void verdicts() {
        page.section(words.text("report.verdicts", totals.dossiers()));
        TextTable table = new TextTable(
                Column.number(words.text("column.dossiers")), Column.text(words.text("story.verdict"), 40));
        ORDER.forEach(verdict -> table.row(String.valueOf(totals.of(verdict)), words.sentence(words.of(verdict))));
        page.table(2, table);
    }

    private void clauses() {
        List<ClauseId> barring = totals.barring();
        if (barring.isEmpty()) {
            return;
        }
        page.section(words.text("screen.barring"));
        TextTable table = new TextTable(
                Column.number(words.text("column.dossiers")),
                Column.text(words.text("column.clause"), 24),
                Column.text(words.text("column.summary"), TextPage.WIDTH));
        barring.stream()
                .limit(MOST_CLAUSES)
                .forEach(clause -> table.row(String.valueOf(totals.barredBy(clause)), name(clause), summary(clause)));
        page.table(2, table);
        if (barring.size() > MOST_CLAUSES) {
            page.paragraph(2, words.text("screen.barring.others", barring.size() - MOST_CLAUSES));
        }
    }

    private String name(ClauseId clause) {
        String plan = docket.campaign().plan().id() + "/";
        return VisibleText.of(
                clause.value().startsWith(plan) ? clause.value().substring(plan.length()) : clause.value());
    }

    private String summary(ClauseId id) {
        Optional<Clause> clause = docket.campaign().clause(id);
        return clause.map(Clause::summary).map(words::of).orElse("");
    }
}
