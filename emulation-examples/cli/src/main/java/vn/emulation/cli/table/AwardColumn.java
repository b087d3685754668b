package vn.emulation.cli.table;

import java.util.Locale;

/** The columns of a table of awards that were decided, by the names that its first row gives them. */
enum AwardColumn implements TableColumn {
    ID(true),
    FORM(true),
    KIND(true),
    CLASS(false),
    MODE(false),
    PROPOSER(false),
    CAMPAIGN(false),
    DECIDED_ON(true),
    COUNT(false);

    private final boolean required;

    AwardColumn(boolean required) {
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
