package vn.emulation.cli.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.emulation.cli.words.NearestNames;
import vn.emulation.cli.words.VisibleText;

/** Reads the first line of a table, which names its columns in any order. */
final class CsvHeader {

    private final CsvProblems problems;
    private final Set<CsvColumn> named = EnumSet.noneOf(CsvColumn.class);

    CsvHeader(CsvProblems problems) {
        this.problems = problems;
    }

    /** Returns the column at each position, none where the name is empty. */
    List<Optional<CsvColumn>> read(List<CsvRecord> records) {
        if (records.isEmpty()) {
            problems.add(0, "csv.empty");
            return List.of();
        }
        CsvRecord first = records.get(0);
        List<Optional<CsvColumn>> columns = new ArrayList<>();
        for (String name : first.getFields()) {
            columns.add(column(CsvText.cell(name), first.getStartingLineNumber()));
        }
        requireAll(first.getStartingLineNumber());
        return columns;
    }

    private Optional<CsvColumn> column(String name, long line) {
        Optional<CsvColumn> column = CsvColumn.named(name);
        if (column.isEmpty() && !name.isEmpty()) {
            List<String> nearest = NearestNames.of(name, CsvColumn.headers());
            String maybe = String.join(", ", nearest.isEmpty() ? CsvColumn.headers() : nearest);
            problems.add(line, "csv.column.unknown", VisibleText.excerpt(name, 60), maybe);
        }
        column.filter(each -> !named.add(each))
                .ifPresent(again -> problems.add(line, "csv.column.twice", again.header()));
        return column;
    }

    private void requireAll(long line) {
        Set<CsvColumn> missing = EnumSet.allOf(CsvColumn.class);
        missing.removeIf(column -> named.contains(column) || !column.isRequired());
        missing.forEach(column -> problems.add(line, "csv.column.missing", column.header()));
    }
}
