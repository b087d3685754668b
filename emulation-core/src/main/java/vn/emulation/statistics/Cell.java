package vn.emulation.statistics;

/**
 * A cell of a table.
 *
 * @param row the id of its row
 * @param column the id of its column
 */
public record Cell(String row, String column) {

    /** Returns the cell of a line and one that crosses it. */
    static Cell of(Axis along, String line, String crossing) {
        return along == Axis.ROWS ? new Cell(line, crossing) : new Cell(crossing, line);
    }
}
