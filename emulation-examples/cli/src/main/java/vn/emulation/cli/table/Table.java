package vn.emulation.cli.table;

import java.util.List;

/**
 * A table as its file has it; the first row names the columns.
 *
 * @param places how its places are called
 * @param rows its rows, from top to bottom
 */
public record Table(TablePlaces places, List<RawRow> rows) {

    /** Copies the list. */
    public Table {
        rows = List.copyOf(rows);
    }
}
