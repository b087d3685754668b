package vn.emulation.cli.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.cli.words.NearestNames;
import vn.emulation.cli.words.VisibleText;

/** The first row of a table, which names its columns in any order. */
final class TableHeader {

    private final TableColumns known;
    private final TableProblems problems;
    private final int width;
    private final Map<Integer, TableColumn> columns = new HashMap<>();
    private final Map<TableColumn, Integer> positions = new LinkedHashMap<>();

    private TableHeader(TableColumns known, TableProblems problems, int width) {
        this.known = known;
        this.problems = problems;
        this.width = width;
    }

    /** Reads the names; what is wrong with them goes to the problems. */
    static TableHeader read(Table table, TableColumns known, TableProblems problems) {
        if (table.rows().isEmpty()) {
            problems.addWhole("table.empty");
            return new TableHeader(known, problems, 0);
        }
        RawRow first = table.rows().get(0);
        TableHeader header = new TableHeader(known, problems, first.width());
        first.cells().forEach(cell -> header.add(cell, first.number()));
        header.requireAll(first.number());
        return header;
    }

    private void add(RawCell cell, long row) {
        cell.flaw().ifPresent(flaw -> problems.addSentence(row, cell.column(), flaw));
        Optional<TableColumn> column = known.named(cell.text());
        if (column.isEmpty() && !cell.text().isEmpty()) {
            List<String> nearest = NearestNames.of(cell.text(), known.headers());
            String maybe = String.join(", ", nearest.isEmpty() ? known.headers() : nearest);
            problems.add(row, cell.column(), "table.column.unknown", VisibleText.excerpt(cell.text(), 60), maybe);
        }
        column.ifPresent(named -> place(named, cell.column(), row));
    }

    private void place(TableColumn column, int position, long row) {
        columns.put(position, column);
        if (positions.putIfAbsent(column, position) != null) {
            problems.add(row, position, "table.column.twice", column.header());
        }
    }

    private void requireAll(long row) {
        known.all().stream()
                .filter(column -> column.isRequired() && !positions.containsKey(column))
                .forEach(column -> problems.add(row, "table.column.missing", column.header()));
    }

    /** Returns how many columns the first row has, named or not. */
    int width() {
        return width;
    }

    /** Returns the column at a position, none where it has no name. */
    Optional<TableColumn> column(int position) {
        return Optional.ofNullable(columns.get(position));
    }

    /** Returns the position of a column, none where the table lacks it. */
    OptionalInt position(TableColumn column) {
        Integer position = positions.get(column);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }
}
