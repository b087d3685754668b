package vn.emulation.cli.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a table of dossiers, by the names that its first row gives them. */
enum TableColumn {
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

    TableColumn(boolean required) {
        this.required = required;
    }

    /** Returns whether no dossier can be told without it. */
    boolean isRequired() {
        return required;
    }

    /** Returns the name in the first row, such as {@code ranked_by}. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> headers() {
        return Arrays.stream(values()).map(TableColumn::header).toList();
    }

    /** Returns the column of a name, whatever its case. */
    static Optional<TableColumn> named(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header().equals(header.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
