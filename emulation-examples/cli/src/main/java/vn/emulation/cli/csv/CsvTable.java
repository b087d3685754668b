package vn.emulation.cli.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.table.RawCell;
import vn.emulation.cli.table.RawRow;
import vn.emulation.cli.table.Table;
import vn.emulation.cli.words.Words;

/** Reads a table in UTF-8 whose cells are separated by semicolons, commas or tabs. */
public final class CsvTable {

    private final CsvPlaces places;
    private final Words words;

    private CsvTable(CsvPlaces places, Words words) {
        this.places = places;
        this.words = words;
    }

    /**
     * Reads a table; empty lines are left out.
     *
     * @param source the name of the file, for messages
     * @throws Refusal if the bytes are no table
     */
    public static Table read(byte[] bytes, String source, Words words) {
        CsvPlaces places = new CsvPlaces(source, words);
        CsvTable table = new CsvTable(places, words);
        return new Table(places, table.rows(table.decoded(bytes)));
    }

    private String decoded(byte[] bytes) {
        try {
            return CsvText.decode(bytes);
        } catch (CsvText.MalformedTextException e) {
            throw refusal(e.line(), "csv.encoding");
        }
    }

    private List<RawRow> rows(String text) {
        List<RawRow> rows = new ArrayList<>();
        Iterator<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(CsvText.separator(text))
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .iterator();
        try {
            reader.forEachRemaining(record -> rows.add(row(record)));
        } catch (CsvParseException e) {
            throw refusal(rows.isEmpty() ? 1 : rows.get(rows.size() - 1).number(), "csv.quotes");
        }
        return rows;
    }

    private static RawRow row(CsvRecord record) {
        List<RawCell> cells = new ArrayList<>();
        for (String field : record.getFields()) {
            cells.add(RawCell.of(cells.size(), field));
        }
        return new RawRow(record.getStartingLineNumber(), cells);
    }

    private Refusal refusal(long line, String key) {
        return new Refusal(places.row(line) + ": " + words.text(key));
    }
}
