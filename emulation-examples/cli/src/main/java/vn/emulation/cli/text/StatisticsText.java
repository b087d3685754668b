package vn.emulation.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.emulation.cli.text.TextTable.Column;
import vn.emulation.cli.words.Words;
import vn.emulation.statistics.FormLayout;
import vn.emulation.statistics.LayoutLine;
import vn.emulation.statistics.LeftOut;
import vn.emulation.statistics.PeriodBasis;
import vn.emulation.statistics.Reconciliation;
import vn.emulation.statistics.ReportPeriod;
import vn.emulation.statistics.StatisticsForm;
import vn.emulation.statistics.StatisticsTable;
import vn.emulation.text.VisibleText;

/** Lays out statistics, and how published ones add up, as plain text. */
public final class StatisticsText {

    private static final int WIDEST_LABEL = 50;

    private final Words words;
    private final TextPage page;

    private StatisticsText(Words words) {
        this.words = words;
        this.page = new TextPage(words.locale());
    }

    /**
     * Returns the page in UTF-8.
     *
     * @param table what was counted, empty where nothing was
     * @param layout its form
     * @param title what the published table is called
     * @param reconciliation how it adds up, empty where none was given
     */
    public static byte[] of(
            Optional<StatisticsTable> table,
            Optional<FormLayout> layout,
            String title,
            Optional<Reconciliation> reconciliation,
            Words words) {
        StatisticsText text = new StatisticsText(words);
        layout.ifPresent(form -> table.ifPresent(counted -> text.counted(counted, form)));
        reconciliation.ifPresent(any -> new ReconciliationText(words, text.page).write(title, any, table.isPresent()));
        return text.page.bytes();
    }

    private void counted(StatisticsTable table, FormLayout layout) {
        List<LayoutLine> shown = layout.columns().stream()
                .filter(column -> column.when().isEmpty()
                        || (column.isOfficial() && !column.id().contains("."))
                        || !isZero(table, column))
                .toList();
        page.paragraph(0, words.text("statistics.title", layout.form().number(), words.of(layout.title())))
                .rule()
                .paragraph(0, period(table))
                .paragraph(0, words.text("statistics.unit", words.of(layout.unit())))
                .blank()
                .table(2, figures(table, layout, shown));
        page.section(words.text("statistics.columns"));
        shown.forEach(column -> page.hanging(2, column.id() + "  ", words.of(column.label())));
        int zero = layout.columns().size() - shown.size();
        if (zero > 0) {
            page.paragraph(2, words.text("statistics.columns.zero", zero));
        }
        notes(table);
    }

    private static boolean isZero(StatisticsTable table, LayoutLine column) {
        return table.rows().stream().allMatch(row -> row.figures().getOrDefault(column.id(), 0L) == 0);
    }

    private String period(StatisticsTable table) {
        ReportPeriod period = table.period();
        if (table.form() == StatisticsForm.BODIES || table.form() == StatisticsForm.OFFICERS) {
            return words.text("statistics.period.present", period.year(), words.of(period.reportDay()));
        }
        return period.basis() == PeriodBasis.CALENDAR_YEAR
                ? words.text("statistics.period.calendar", period.year(), words.of(period.reportDay()))
                : words.text(
                        "statistics.period.reporting",
                        period.year(),
                        words.of(period.reportDay().minusYears(1)),
                        words.of(period.reportDay().minusDays(1)),
                        words.of(period.reportDay()));
    }

    private TextTable figures(StatisticsTable table, FormLayout layout, List<LayoutLine> shown) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.text("column.code"), WIDEST_LABEL));
        columns.add(Column.text(words.text("column.counted"), WIDEST_LABEL));
        shown.forEach(column -> columns.add(Column.number(column.id())));
        TextTable figures = new TextTable(columns.toArray(Column[]::new));
        for (LayoutLine row : layout.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.isOfficial() ? row.id() : "", words.of(row.label())));
            shown.forEach(column -> cells.add(
                    table.figure(row.id(), column.id()).map(String::valueOf).orElse("")));
            figures.row(cells.toArray(String[]::new));
        }
        return figures;
    }

    private void notes(StatisticsTable table) {
        if (table.fromReportDay() > 0) {
            page.section(words.text("statistics.after"))
                    .paragraph(
                            2,
                            words.text(
                                    "statistics.from-report-day",
                                    table.fromReportDay(),
                                    words.of(table.period().reportDay())));
        }
        if (!table.leftOut().isEmpty()) {
            page.section(words.text("statistics.left-out"));
            table.leftOut().forEach(any -> page.paragraph(2, leftOut(any)));
        }
    }

    private String leftOut(LeftOut left) {
        String key = switch (left.reason()) {
            case OTHER_FORM -> "statistics.left-out.other-form";
            case OTHER_PERIOD -> "statistics.left-out.other-period";
            case UNDATED -> "statistics.left-out.undated";
            case PROPOSED -> "statistics.left-out.proposed";
        };
        return words.text(key, VisibleText.of(left.what()), left.count());
    }
}
