package vn.emulation.cli.csv;

import java.util.List;
import java.util.Locale;

/** A column of a kind of table, by the name that the first line gives it. */
interface TableColumn {

    /** Returns the constant's name. */
    String name();

    /** Returns whether no line can be told without it. */
    boolean isRequired();

    /** Returns the name in the first line, such as {@code ranked_by}. */
    default String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> headers(List<? extends TableColumn> columns) {
        return columns.stream().map(TableColumn::header).toList();
    }
}
