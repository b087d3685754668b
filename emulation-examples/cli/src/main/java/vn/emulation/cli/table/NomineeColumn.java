package vn.emulation.cli.table;

/**
 * A column of a table of nominees for a selection without rules.
 *
 * @param part what it tells of a nominee
 * @param header its name in the first row; that of the key or trait
 * @param isRequired whether the limits need it
 */
record NomineeColumn(Part part, String header, boolean isRequired) implements TableColumn {

    /** What columns tell. */
    enum Part {
        ID,
        KEY,
        TRAIT
    }
}
