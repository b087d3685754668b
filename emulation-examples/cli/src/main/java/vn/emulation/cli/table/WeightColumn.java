package vn.emulation.cli.table;

import java.util.Locale;

/** The columns of a table of units that places are allocated to, by the names that its first row gives them. */
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

    @Override
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
