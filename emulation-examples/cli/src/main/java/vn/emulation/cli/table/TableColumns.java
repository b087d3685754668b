package vn.emulation.cli.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The columns that a kind of table has, in any order.
 *
 * @param all the columns, of different names
 * @param other what makes a column of any other name, empty where there are no others
 */
record TableColumns(List<TableColumn> all, Optional<Function<String, TableColumn>> other) {

    /** Copies the list. */
    TableColumns {
        all = List.copyOf(all);
    }

    static TableColumns of(TableColumn... all) {
        return new TableColumns(List.of(all), Optional.empty());
    }

    List<String> headers() {
        return all.stream().map(TableColumn::header).toList();
    }

    /** Returns the column of a name, whatever its case. */
    Optional<TableColumn> named(String header) {
        return all.stream()
                .filter(column -> column.header().equalsIgnoreCase(header))
                .findFirst();
    }
}
