package vn.emulation.cli.csv;

/** The columns of a table of units that places are allocated to, by the names that its first line gives them. */
enum WeightColumn implements TableColumn {
    ID(true),
    WEIGHT(true),
    MIN(false),
    MAX(false),
    PRIOR(false);

    private final boolean required;

    WeightColumn(boolean required) {
        this.required = required;
    }

    @Override
    public boolean isRequired() {
        return required;
    }
}
