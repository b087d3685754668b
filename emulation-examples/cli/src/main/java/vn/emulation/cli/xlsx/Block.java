package vn.emulation.cli.xlsx;

import java.util.List;
import java.util.Optional;

/**
 * A part of a sheet.
 *
 * @param title what stands above it, empty where nothing does
 * @param header the names of its columns, empty where it has facts only: a name and a value a row
 * @param rows its rows
 */
record Block(Optional<String> title, List<String> header, List<List<Value>> rows) {

    /** Copies the lists. */
    Block {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Makes a table. */
    static Block table(Optional<String> title, List<String> header, List<List<Value>> rows) {
        return new Block(title, header, rows);
    }

    /** Makes a list of facts. */
    static Block facts(String title, List<List<Value>> rows) {
        return new Block(Optional.of(title), List.of(), rows);
    }
}
