package vn.emulation.statistics;

import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.emulation.validation.Validation;

/**
 * A table that somebody published (bảng số liệu đã công bố).
 *
 * @param title what it is called
 * @param form the official form it follows, empty for a table of another shape
 * @param columns the ids of the columns, from left to right
 * @param rows the rows, from top to bottom; at most {@value #MOST_CELLS} cells in all
 * @param sums how it adds up, besides what its form says
 */
@RecordBuilder
public record PublishedTable(
        String title, Optional<StatisticsForm> form, List<String> columns, List<TableLine> rows, List<SumRule> sums) {

    /** The largest figure of a cell. */
    public static final long MOST = 999_999_999_999_999L;

    /** The most cells of a table; so many of the largest figures add up to a {@code long}. */
    public static final int MOST_CELLS = 9_000;

    /** The most sums of its own that a table may state. */
    public static final int MOST_SUMS = 50;

    /**
     * Copies the lists.
     *
     * @throws vn.emulation.validation.InvalidValueException if a column or row stands twice, a cell is in no column, a
     *     figure is out of range, a sum names a line that is not there, or there are too many cells or sums
     */
    public PublishedTable {
        Validation validation = Validation.start();
        twice(columns).forEach(column -> validation.check(false, "published.column-twice", column));
        twice(rows.stream().map(TableLine::id).toList())
                .forEach(row -> validation.check(false, "published.row-twice", row));
        List<String> order = ImmutableSet.copyOf(columns).asList();
        for (TableLine row : rows) {
            row.figures()
                    .forEach((column, figure) -> validation
                            .check(
                                    order.contains(column),
                                    "published.column",
                                    row.id(),
                                    column,
                                    String.join(", ", order))
                            .check(0 <= figure && figure <= MOST, "published.figure", row.id(), column, figure, MOST));
        }
        long cells = (long) rows.size() * order.size();
        validation.check(cells <= MOST_CELLS, "published.cells", cells, MOST_CELLS);
        List<String> ids = rows.stream().map(TableLine::id).toList();
        validation.check(sums.size() <= MOST_SUMS, "published.sums", sums.size(), MOST_SUMS);
        for (SumRule sum : sums) {
            List<String> known = sum.along() == Axis.ROWS ? ids : order;
            sum.lines()
                    .filter(line -> !known.contains(line))
                    .forEach(line ->
                            validation.check(false, "published.sum", sum.total(), line, String.join(", ", known)));
        }
        validation.orThrow();
        columns = order;
        rows = rows.stream().map(row -> row.ordered(order)).toList();
        sums = List.copyOf(sums);
    }

    private static List<String> twice(List<String> ids) {
        Set<String> seen = new HashSet<>();
        return ids.stream().filter(id -> !seen.add(id)).distinct().toList();
    }

    /** Returns the figure in a row and column, or empty if the cell is blank or the table has no such cell. */
    public Optional<Long> figure(String row, String column) {
        return rows.stream()
                .filter(line -> line.id().equals(row))
                .map(TableLine::figures)
                .map(Map::entrySet)
                .flatMap(cells -> cells.stream().filter(cell -> cell.getKey().equals(column)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Returns a builder that starts without form and sums. */
    public static PublishedTableBuilder builder() {
        return PublishedTableBuilder.builder().form(Optional.empty()).sums(List.of());
    }
}
