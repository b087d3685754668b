package vn.emulation.cli.csv;

import java.util.Map;

/** One line of a table below the first. */
final class CsvRow {

    private final long line;
    private final Map<TableColumn, String> values;
    private final CsvProblems problems;

    CsvRow(long line, Map<TableColumn, String> values, CsvProblems problems) {
        this.line = line;
        this.values = values;
        this.problems = problems;
    }

    /** Returns the line of the file in which the row begins, from 1. */
    long line() {
        return line;
    }

    /** Returns a cell; an empty one where the table lacks the column. */
    CsvCell cell(TableColumn column) {
        return new CsvCell(column, line, values.getOrDefault(column, ""), problems);
    }

    boolean isBlank() {
        return values.values().stream().allMatch(String::isEmpty);
    }
}
