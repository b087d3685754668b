package vn.emulation.cli.table;

/** A column of a kind of table, by the name that the first row gives it. */
interface TableColumn {

    /** Returns the name in the first row, such as {@code ranked_by}. */
    String header();

    /** Returns whether no row can be told without it. */
    boolean isRequired();
}
