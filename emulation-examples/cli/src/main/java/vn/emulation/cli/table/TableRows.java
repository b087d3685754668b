package vn.emulation.cli.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads rows by the names of their columns. */
final class TableRows {

    private static final int LONGEST_CELL = 100_000;

    private final TableHeader header;
    private final TableProblems problems;

    TableRows(TableHeader header, TableProblems problems) {
        this.header = header;
        this.problems = problems;
    }

    /**
     * Returns the rows of a table below the first that are not blank.
     *
     * @throws vn.emulation.cli.input.Refusal if the columns are not those asked for
     */
    static List<TableRow> below(Table table, TableColumns columns, TableProblems problems) {
        List<RawRow> rows = table.rows();
        TableHeader header = TableHeader.read(rows.stream().findFirst(), columns, problems);
        problems.orThrow();
        return new TableRows(header, problems).read(rows.subList(1, rows.size()));
    }

    /** Returns those of the rows that are not blank. */
    List<TableRow> read(List<RawRow> rows) {
        List<TableRow> filled = new ArrayList<>(rows.size());
        for (RawRow raw : rows) {
            TableRow row = row(raw);
            if (!row.isBlank()) {
                filled.add(row);
            }
        }
        return filled;
    }

    private TableRow row(RawRow raw) {
        boolean tooLong = false;
        for (RawCell cell : raw.cells()) {
            cell.flaw().ifPresent(flaw -> problems.addSentence(raw.number(), cell.column(), flaw));
            tooLong |= cell.text().length() > LONGEST_CELL;
            if (!cell.text().isEmpty() && header.column(cell.column()).isEmpty()) {
                problems.addUnnamed(raw.number(), cell.column(), header.width());
            }
        }
        return new TableRow(tooLong ? shortened(raw) : raw, header, problems);
    }

    private RawRow shortened(RawRow row) {
        return new RawRow(
                row.number(),
                row.cells().stream()
                        .map(cell -> shortEnough(row.number(), cell))
                        .toList());
    }

    private RawCell shortEnough(long row, RawCell cell) {
        int length = cell.text().length();
        Optional<TableColumn> column = header.column(cell.column());
        if (length <= LONGEST_CELL || column.isEmpty()) {
            return cell;
        }
        problems.add(row, cell.column(), "table.long", column.get().header(), length, LONGEST_CELL);
        return RawCell.of(cell.column(), "");
    }
}
