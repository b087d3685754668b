package vn.emulation.cli.table;

import java.util.List;
import java.util.Optional;

/**
 * The columns that a kind of table has, in any order.
 *
 * @param all the columns, of different names
 */
record TableColumns(List<TableColumn> all) {

    /** Copies the list. */
    TableColumns {
        all = List.copyOf(all);
    }

    static TableColumns of(TableColumn... all) {
        return new TableColumns(List.of(all));
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
