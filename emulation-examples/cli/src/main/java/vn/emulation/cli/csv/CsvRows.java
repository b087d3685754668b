package vn.emulation.cli.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.table.RawCell;
import vn.emulation.cli.table.RawRow;
import vn.emulation.cli.table.TablePlaces;
import vn.emulation.cli.words.Words;

/**
 * The rows of a table in UTF-8, each read when it is taken; empty lines are left out.
 *
 * <p>Taking a row throws {@link Refusal} where the bytes are no table, or the stream fails.
 */
public final class CsvRows implements Iterator<RawRow> {

    /** How much of the first line tells what separates its cells. */
    private static final int LOOKED_AT = 1 << 16;

    private final CsvPlaces places;
    private final Iterator<CsvRecord> records;
    private long last = 1;

    private CsvRows(CsvPlaces places, Iterator<CsvRecord> records) {
        this.places = places;
        this.records = records;
    }

    static CsvRows of(String text, CsvPlaces places) {
        return new CsvRows(
                places, format(CsvText.separator(text)).ofCsvRecord(text).iterator());
    }

    /**
     * Returns the rows of a stream, which stays open and is read as rows are taken.
     *
     * @param source the name of the file, for messages
     * @throws Refusal if it does not begin as a table
     */
    public static CsvRows of(InputStream in, String source, Words words) {
        CsvPlaces places = new CsvPlaces(source, words);
        BufferedReader text = new BufferedReader(new Utf8Reader(in), LOOKED_AT);
        try {
            char separator = CsvText.separator(beginning(text));
            return new CsvRows(places, format(separator).ofCsvRecord(text).iterator());
        } catch (MalformedTextException e) {
            throw places.refusal(e.line(), "csv.encoding");
        } catch (IOException e) {
            throw places.unreadable();
        }
    }

    private static String beginning(BufferedReader text) throws IOException {
        text.mark(LOOKED_AT);
        char[] buffer = new char[LOOKED_AT];
        int length = 0;
        for (int read = 0; read >= 0 && length < LOOKED_AT; length += Math.max(0, read)) {
            read = text.read(buffer, length, LOOKED_AT - length);
        }
        text.reset();
        return new String(buffer, 0, length);
    }

    private static CsvReader.CsvReaderBuilder format(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    /** Returns how the places of the table are called. */
    public TablePlaces places() {
        return places;
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw places.refusal(last, "csv.quotes");
        } catch (UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    private Refusal unreadable(UncheckedIOException failed) {
        return failed.getCause() instanceof MalformedTextException malformed
                ? places.refusal(malformed.line(), "csv.encoding")
                : places.unreadable();
    }

    @Override
    public RawRow next() {
        try {
            CsvRecord record = records.next();
            last = record.getStartingLineNumber();
            return row(record);
        } catch (CsvParseException e) {
            throw places.refusal(last, "csv.quotes");
        } catch (UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    private static RawRow row(CsvRecord record) {
        RawCell[] cells = new RawCell[record.getFieldCount()];
        for (int column = 0; column < cells.length; column++) {
            cells[column] = RawCell.of(column, record.getField(column));
        }
        return new RawRow(record.getStartingLineNumber(), List.of(cells));
    }
}
