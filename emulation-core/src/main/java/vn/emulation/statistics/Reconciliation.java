package vn.emulation.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.emulation.validation.Validation;

/**
 * Whether published figures add up, and are what was counted (đối chiếu số liệu).
 *
 * @param checked how many sums could be checked
 * @param discrepancies the sums that do not hold, in the order of the table's sums and lines
 * @param differences the figures that are not what was counted, in the order of the table; empty without a count
 */
public record Reconciliation(int checked, List<Discrepancy> discrepancies, List<CellDifference> differences) {

    /** Copies the lists. */
    public Reconciliation {
        discrepancies = List.copyOf(discrepancies);
        differences = List.copyOf(differences);
    }

    /** Returns whether every sum holds and every figure is what was counted. */
    public boolean reconciles() {
        return discrepancies.isEmpty() && differences.isEmpty();
    }

    /**
     * Checks a table of any shape by the sums that it states itself.
     *
     * @throws vn.emulation.validation.InvalidValueException if the table follows an official form, whose sums are then to be
     *     given
     */
    public static Reconciliation of(PublishedTable table) {
        Validation.start()
                .check(
                        table.form().isEmpty(),
                        "published.form",
                        table.form().map(StatisticsForm::number).orElse(""))
                .orThrow();
        return of(table, table.sums(), List.of());
    }

    /**
     * Checks a table by the sums of an official form, and against what was counted.
     *
     * @param counted what was counted, empty to check the sums alone
     * @throws vn.emulation.validation.InvalidValueException if the form is another one, or the table has lines that the form
     *     has not
     */
    public static Reconciliation of(PublishedTable table, FormLayout layout, Optional<StatisticsTable> counted) {
        Validation validation = Validation.start();
        table.form()
                .ifPresent(form -> validation.check(
                        form == layout.form(),
                        "published.other-form",
                        form.number(),
                        layout.form().number()));
        checkKnown(
                validation,
                "published.unknown-row",
                table.rows().stream().map(TableLine::id).toList(),
                layout.known(Axis.ROWS));
        checkKnown(validation, "published.unknown-column", table.columns(), layout.known(Axis.COLUMNS));
        validation.orThrow();
        List<SumRule> rules = ImmutableList.<SumRule>builder()
                .addAll(layout.sums())
                .addAll(table.sums())
                .build();
        return of(table, rules, counted.map(any -> differences(table, any)).orElse(List.of()));
    }

    private static void checkKnown(Validation validation, String code, List<String> ids, List<String> known) {
        ids.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> validation.check(false, code, id, String.join(", ", known)));
    }

    private static Reconciliation of(PublishedTable table, List<SumRule> rules, List<CellDifference> differences) {
        ImmutableMap<Cell, Long> figures = SumChecks.figures(table);
        ImmutableList<SumCheck> checks = SumChecks.of(table, ImmutableSet.copyOf(rules), figures);
        ExplanationSearch search = new ExplanationSearch(figures, checks);
        List<Discrepancy> discrepancies = checks.stream()
                .filter(check -> !check.holds())
                .map(check -> check.discrepancy(figures, search.explain(check)))
                .toList();
        return new Reconciliation(checks.size(), discrepancies, differences);
    }

    private static List<CellDifference> differences(PublishedTable table, StatisticsTable counted) {
        List<CellDifference> differences = new ArrayList<>();
        for (TableLine row : table.rows()) {
            row.figures()
                    .forEach((column, published) -> counted.figure(row.id(), column)
                            .filter(figure -> !figure.equals(published))
                            .ifPresent(figure -> differences.add(
                                    new CellDifference(new Cell(row.id(), column), published, figure))));
        }
        return differences;
    }
}
