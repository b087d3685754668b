package vn.emulation.cli.table;

import java.util.List;
import java.util.Optional;

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

    /** Returns the cell of a column, which stands at its place in the list unless cells are left out. */
    Optional<RawCell> cell(int column) {
        if (column < cells.size() && cells.get(column).column() == column) {
            return Optional.of(cells.get(column));
        }
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }

    /** Returns what the cell of a column says, nothing where there is none. */
    String text(int column) {
        return cell(column).map(RawCell::text).orElse("");
    }

    /** Returns how many columns it takes. */
    int width() {
        return cells.isEmpty() ? 0 : cells.get(cells.size() - 1).column() + 1;
    }
}
