package vn.emulation.cli.table;

/**
 * A column of a published table.
 *
 * @param part what it holds
 * @param header its name in the first row
 */
record FigureColumn(Part part, String header) implements TableColumn {

    static final FigureColumn ROW = new FigureColumn(Part.ROW, "row");
    static final FigureColumn LABEL = new FigureColumn(Part.LABEL, "label");

    /** What columns hold. */
    enum Part {
        ROW,
        LABEL,
        FIGURES
    }

    @Override
    public boolean isRequired() {
        return part == Part.ROW;
    }
}
