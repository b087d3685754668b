package vn.emulation.cli.table;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** One row of a table below the first. */
final class TableRow {

    private final RawRow raw;
    private final TableHeader header;
    private final TableProblems problems;

    TableRow(RawRow raw, TableHeader header, TableProblems problems) {
        this.raw = raw;
        this.header = header;
        this.problems = problems;
    }

    /** Returns where the row begins in its file, from 1. */
    long number() {
        return raw.number();
    }

    /** Returns a cell; an empty one where the table lacks the column. */
    TableCell cell(TableColumn column) {
        OptionalInt position = header.position(column);
        Optional<RawCell> cell = position.isPresent() ? raw.cell(position.getAsInt()) : Optional.empty();
        return new TableCell(column, raw.number(), position, cell, problems);
    }

    /** Returns the columns in which it has a cell, from left to right. */
    Set<TableColumn> columns() {
        Set<TableColumn> columns = new LinkedHashSet<>();
        raw.cells().forEach(cell -> header.column(cell.column()).ifPresent(columns::add));
        return columns;
    }

    boolean isBlank() {
        for (RawCell cell : raw.cells()) {
            if (!cell.isBlank() && header.column(cell.column()).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether each cell says something that can be read, or nothing. */
    boolean isSound() {
        for (RawCell cell : raw.cells()) {
            if (cell.flaw().isPresent() && header.column(cell.column()).isPresent()) {
                return false;
            }
        }
        return true;
    }
}
