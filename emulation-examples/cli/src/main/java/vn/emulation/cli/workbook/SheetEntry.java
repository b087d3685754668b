package vn.emulation.cli.workbook;

/**
 * A sheet as the workbook lists it.
 *
 * @param name the name on its tab
 * @param part the part that holds its cells
 * @param hidden whether its tab is not shown
 */
record SheetEntry(String name, String part, boolean hidden) {

    /** The most characters that Excel allows in a name. */
    static final int LONGEST_NAME = 31;
}
