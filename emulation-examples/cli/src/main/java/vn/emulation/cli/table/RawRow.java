package vn.emulation.cli.table;

import java.util.List;

/**
 * One row as its file has it.
 *
 * @param number where it stands in the file, from 1
 * @param cells its cells in the order of their columns; those left out are empty
 */
public record RawRow(long number, List<RawCell> cells) {

    /** Copies the list. */
    public RawRow {
        cells = List.copyOf(cells);
    }

    /** Returns how many columns it takes. */
    int width() {
        return cells.isEmpty() ? 0 : cells.get(cells.size() - 1).column() + 1;
    }
}
