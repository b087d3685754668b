package vn.emulation.cli.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a table into rows, by the names of its columns. */
final class CsvTable {

    private static final int LONGEST_CELL = 100_000;

    private final CsvProblems problems;
    private final List<TableColumn> columns;

    /** Makes a reader of tables with some columns in any order. */
    CsvTable(CsvProblems problems, TableColumn... columns) {
        this.problems = problems;
        this.columns = List.of(columns);
    }

    /**
     * Returns the rows below the first line that are not blank.
     *
     * @throws vn.emulation.cli.input.Refusal if the bytes are no table, or its columns are not those asked for
     */
    List<CsvRow> read(byte[] bytes) {
        List<CsvRecord> records = records(decoded(bytes));
        problems.orThrow();
        List<Optional<TableColumn>> found = new CsvHeader(problems, columns).read(records);
        problems.orThrow();
        return records.subList(1, records.size()).stream()
                .map(record -> row(record, found))
                .filter(row -> !row.isBlank())
                .toList();
    }

    private String decoded(byte[] bytes) {
        try {
            return CsvText.decode(bytes);
        } catch (CsvText.MalformedTextException e) {
            problems.add(e.line(), "csv.encoding");
            return "";
        }
    }

    private List<CsvRecord> records(String text) {
        List<CsvRecord> records = new ArrayList<>();
        Iterator<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(CsvText.separator(text))
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .iterator();
        try {
            reader.forEachRemaining(records::add);
        } catch (CsvParseException e) {
            long last = records.isEmpty() ? 1 : records.get(records.size() - 1).getStartingLineNumber();
            problems.add(last, "csv.quotes");
        }
        return records;
    }

    private CsvRow row(CsvRecord record, List<Optional<TableColumn>> named) {
        long line = record.getStartingLineNumber();
        Map<TableColumn, String> values = new LinkedHashMap<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            String value = CsvText.cell(record.getField(i));
            if (i < named.size() && named.get(i).isPresent()) {
                values.put(named.get(i).get(), shortEnough(line, named.get(i).get(), value));
            } else if (!value.isEmpty()) {
                problems.add(line, "csv.extra", i + 1, named.size());
            }
        }
        return new CsvRow(line, values, problems);
    }

    private String shortEnough(long line, TableColumn column, String value) {
        if (value.length() <= LONGEST_CELL) {
            return value;
        }
        problems.add(line, "csv.long", column.header(), value.length(), LONGEST_CELL);
        return "";
    }
}
