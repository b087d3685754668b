package vn.emulation.statistics;

/** Along which lines of a table figures are added. */
public enum Axis {
    /** Rows: down a column. */
    ROWS,
    /** Columns: across a row. */
    COLUMNS
}
