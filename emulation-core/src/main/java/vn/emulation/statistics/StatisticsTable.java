package vn.emulation.statistics;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was counted, in the shape of a form (bảng thống kê).
 *
 * <p>Equal input, in any order, gives equal tables, and every figure is stated. A table adds up as its form says.
 *
 * @param form the form
 * @param period the year it is for
 * @param columns the ids of the columns, in order
 * @param rows the rows, in order
 * @param fromReportDay how many of those counted were decided on the day of the report or after it, which a report of that
 *     day cannot have known
 * @param leftOut what was not counted, in order
 */
public record StatisticsTable(
        StatisticsForm form,
        ReportPeriod period,
        List<String> columns,
        List<TableLine> rows,
        long fromReportDay,
        List<LeftOut> leftOut) {

    /** Copies the lists. */
    public StatisticsTable {
        List<String> order = List.copyOf(columns);
        columns = order;
        rows = rows.stream().map(row -> row.ordered(order)).toList();
        leftOut = List.copyOf(leftOut);
    }

    /** Returns the figure in a row and column, or empty if the table has no such cell. */
    public Optional<Long> figure(String row, String column) {
        return rows.stream()
                .filter(line -> line.id().equals(row))
                .map(TableLine::figures)
                .map(Map::entrySet)
                .flatMap(cells -> cells.stream().filter(cell -> cell.getKey().equals(column)))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
