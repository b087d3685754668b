package vn.emulation.cli.table;

/** How the places of a table are called in the file that it stands in. */
public interface TablePlaces {

    /** Returns the table as a whole, such as {@code dossiers.csv}. */
    String whole();

    /** Returns a row in full, such as {@code dossiers.csv, line 5}. */
    String row(long number);

    /** Returns a row without its table, such as {@code line 5}. */
    String brief(long number);

    /**
     * Returns a cell in full; where cells have no place of their own, its row.
     *
     * @param column the position in the row, from 0
     */
    String cell(long number, int column);

    /**
     * Returns what is wrong with a filled cell for which the header has no name.
     *
     * @param column the position in the row, from 0
     * @param columns how many columns the header has
     */
    String unnamed(int column, int columns);
}
