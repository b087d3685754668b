package vn.emulation.cli.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.cli.words.NearestNames;
import vn.emulation.text.VisibleText;
import vn.emulation.validation.InvalidValueException;

/** The first row of a table, which names its columns in any order. */
final class TableHeader {

    private final TableColumns known;
    private final TableProblems problems;
    private final int width;
    private final List<String> missing;
    private final List<Optional<TableColumn>> columns;
    private final Map<TableColumn, OptionalInt> positions = new HashMap<>();

    private TableHeader(TableColumns known, TableProblems problems, int width) {
        this.known = known;
        this.problems = problems;
        this.width = width;
        this.columns = new ArrayList<>(Collections.nCopies(width, Optional.empty()));
        this.missing = new ArrayList<>(known.headers());
    }

    /** Reads the names; what is wrong with them goes to the problems. */
    static TableHeader read(Optional<RawRow> row, TableColumns known, TableProblems problems) {
        if (row.isEmpty()) {
            problems.addWhole("table.empty");
            return new TableHeader(known, problems, 0);
        }
        RawRow first = row.get();
        TableHeader header = new TableHeader(known, problems, first.width());
        header.missing.removeIf(name -> first.cells().stream().anyMatch(cell -> name.equalsIgnoreCase(cell.text())));
        first.cells().forEach(cell -> header.add(cell, first.number()));
        header.requireAll(first.number());
        return header;
    }

    private void add(RawCell cell, long row) {
        cell.flaw().ifPresent(flaw -> problems.addSentence(row, cell.column(), flaw));
        try {
            Optional<TableColumn> column = known.named(cell.text()).or(() -> other(cell.text()));
            if (column.isEmpty() && !cell.text().isEmpty()) {
                addUnknown(cell, row);
            }
            column.ifPresent(named -> place(named, cell.column(), row));
        } catch (InvalidValueException refused) {
            problems.addRefused(row, refused);
        }
    }

    /** Where a column is missing, another whose name is nearly that is taken for a slip. */
    private Optional<TableColumn> other(String name) {
        boolean slip = name.isEmpty() || !NearestNames.of(name, missing).isEmpty();
        return known.other().filter(any -> !slip).map(make -> make.apply(name));
    }

    private void addUnknown(RawCell cell, long row) {
        List<String> names = known.other().isPresent() ? missing : known.headers();
        List<String> nearest = NearestNames.of(cell.text(), names);
        String maybe = String.join(", ", nearest.isEmpty() ? names : nearest);
        problems.add(row, cell.column(), "table.column.unknown", VisibleText.excerpt(cell.text(), 60), maybe);
    }

    private void place(TableColumn column, int position, long row) {
        columns.set(position, Optional.of(column));
        if (positions.putIfAbsent(column, OptionalInt.of(position)) != null) {
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
        return position < columns.size() ? columns.get(position) : Optional.empty();
    }

    /** Returns the position of a column, none where the table lacks it. */
    OptionalInt position(TableColumn column) {
        return positions.getOrDefault(column, OptionalInt.empty());
    }
}
