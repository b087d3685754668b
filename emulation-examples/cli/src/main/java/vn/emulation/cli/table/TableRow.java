package vn.emulation.cli.table;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One row of a table below the first. */
final class TableRow {

    private final long number;
    private final Map<TableColumn, RawCell> cells;
    private final TableHeader header;
    private final TableProblems problems;

    TableRow(long number, Map<TableColumn, RawCell> cells, TableHeader header, TableProblems problems) {
        this.number = number;
        this.cells = cells;
        this.header = header;
        this.problems = problems;
    }

    /** Returns where the row begins in its file, from 1. */
    long number() {
        return number;
    }

    /** Returns a cell; an empty one where the table lacks the column. */
    TableCell cell(TableColumn column) {
        return new TableCell(column, number, header.position(column), Optional.ofNullable(cells.get(column)), problems);
    }

    /** Returns the columns in which it has a cell, from left to right. */
    Set<TableColumn> columns() {
        return Collections.unmodifiableSet(cells.keySet());
    }

    boolean isBlank() {
        return cells.values().stream().allMatch(RawCell::isBlank);
    }

    /** Returns whether each cell says something that can be read, or nothing. */
    boolean isSound() {
        return cells.values().stream().allMatch(cell -> cell.flaw().isEmpty());
    }
}
