package vn.emulation.cli.csv;

import java.util.List;

/** The columns of a table of dossiers, by the names that its first line gives them. */
enum CsvColumn implements TableColumn {
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
    RANK(false),
    RANKED_BY(false),
    RANKED_ON(false);

    private final boolean required;

    CsvColumn(boolean required) {
        this.required = required;
    }

    @Override
    public boolean isRequired() {
        return required;
    }

    static List<String> headers() {
        return TableColumn.headers(List.of(values()));
    }
}
