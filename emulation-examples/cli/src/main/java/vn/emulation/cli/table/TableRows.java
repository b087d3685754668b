package vn.emulation.cli.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a table into rows, by the names of its columns. */
final class TableRows {

    private static final int LONGEST_CELL = 100_000;

    private final TableColumns columns;
    private final TableProblems problems;

    TableRows(TableColumns columns, TableProblems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /**
     * Returns the rows below the first that are not blank.
     *
     * @throws vn.emulation.cli.input.Refusal if the columns are not those asked for
     */
    List<TableRow> read(Table table) {
        TableHeader header = TableHeader.read(table, columns, problems);
        problems.orThrow();
        return table.rows().stream()
                .skip(1)
                .map(row -> row(row, header))
                .filter(row -> !row.isBlank())
                .toList();
    }

    private TableRow row(RawRow raw, TableHeader header) {
        Map<TableColumn, RawCell> cells = new LinkedHashMap<>();
        for (RawCell cell : raw.cells()) {
            cell.flaw().ifPresent(flaw -> problems.addSentence(raw.number(), cell.column(), flaw));
            Optional<TableColumn> column = header.column(cell.column());
            if (column.isPresent()) {
                cells.put(column.get(), shortEnough(raw.number(), column.get(), cell));
            } else if (!cell.text().isEmpty()) {
                problems.addUnnamed(raw.number(), cell.column(), header.width());
            }
        }
        return new TableRow(raw.number(), cells, header, problems);
    }

    private RawCell shortEnough(long row, TableColumn column, RawCell cell) {
        int length = cell.text().length();
        if (length <= LONGEST_CELL) {
            return cell;
        }
        problems.add(row, cell.column(), "table.long", column.header(), length, LONGEST_CELL);
        return RawCell.of(cell.column(), "");
    }
}
