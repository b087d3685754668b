package vn.emulation.cli.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.emulation.cli.words.NearestNames;
import vn.emulation.cli.words.VisibleText;

/** Reads the first line of a table, which names its columns in any order. */
final class CsvHeader {

    private final CsvProblems problems;
    private final List<TableColumn> columns;
    private final Set<TableColumn> named = new LinkedHashSet<>();

    CsvHeader(CsvProblems problems, List<TableColumn> columns) {
        this.problems = problems;
        this.columns = columns;
    }

    /** Returns the column at each position, none where the name is empty. */
    List<Optional<TableColumn>> read(List<CsvRecord> records) {
        if (records.isEmpty()) {
            problems.add(0, "csv.empty");
            return List.of();
        }
        CsvRecord first = records.get(0);
        List<Optional<TableColumn>> found = new ArrayList<>();
        for (String name : first.getFields()) {
            found.add(column(CsvText.cell(name), first.getStartingLineNumber()));
        }
        requireAll(first.getStartingLineNumber());
        return found;
    }

    private Optional<TableColumn> column(String name, long line) {
        Optional<TableColumn> column = columns.stream()
                .filter(each -> each.header().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (column.isEmpty() && !name.isEmpty()) {
            List<String> headers = TableColumn.headers(columns);
            List<String> nearest = NearestNames.of(name, headers);
            String maybe = String.join(", ", nearest.isEmpty() ? headers : nearest);
            problems.add(line, "csv.column.unknown", VisibleText.excerpt(name, 60), maybe);
        }
        column.filter(each -> !named.add(each))
                .ifPresent(again -> problems.add(line, "csv.column.twice", again.header()));
        return column;
    }

    private void requireAll(long line) {
        columns.stream()
                .filter(column -> column.isRequired() && !named.contains(column))
                .forEach(column -> problems.add(line, "csv.column.missing", column.header()));
    }
}
