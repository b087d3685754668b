package vn.emulation.cli.csv;

import java.util.ArrayList;
import java.util.List;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.table.RawRow;
import vn.emulation.cli.table.Table;
import vn.emulation.cli.words.Words;

/** Reads a table in UTF-8 whose cells are separated by semicolons, commas or tabs. */
public final class CsvTable {

    private CsvTable() {}

    /**
     * Reads a table; empty lines are left out.
     *
     * @param source the name of the file, for messages
     * @throws Refusal if the bytes are no table
     */
    public static Table read(byte[] bytes, String source, Words words) {
        CsvPlaces places = new CsvPlaces(source, words);
        List<RawRow> rows = new ArrayList<>();
        CsvRows.of(decoded(bytes, places), places).forEachRemaining(rows::add);
        return new Table(places, rows);
    }

    private static String decoded(byte[] bytes, CsvPlaces places) {
        try {
            return CsvText.decode(bytes);
        } catch (MalformedTextException e) {
            throw places.refusal(e.line(), "csv.encoding");
        }
    }
}
