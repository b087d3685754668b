package vn.emulation.cli.table;

import java.util.Locale;

/** The columns of a table of dossiers, by the names that its first row gives them. */
enum DossierColumn implements TableColumn {
    ID(true),
    CAMPAIGN(true),
    ROUND(true),
    NOMINEE(true),
    KIND(true),
    UNIT(true),
    NAME(false),
    MEMBERS(false),
    WOMEN(false),
    EMPLOYMENT(false),
    ROLE(false),
    SEX(false),
    FORM(true),
    RECEIVED(false),
    REGISTERED(false),
    DOCUMENTS(false),
    DOCUMENTS_COMPLETE(false),
    ACHIEVEMENTS(false),
    ACHIEVEMENTS_COMPLETE(false),
    CRITERIA(false),
    HISTORY(false),
    HISTORY_COMPLETE(false),
    CONDUCT(false),
    CONDUCT_COMPLETE(false),
    RANK(false),
    RANKED_BY(false),
    RANKED_ON(false);

    private final boolean required;

    DossierColumn(boolean required) {
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
