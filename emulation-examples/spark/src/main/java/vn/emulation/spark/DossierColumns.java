package vn.emulation.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.spark.sql.Row;
import vn.emulation.cli.table.DossierTable;
import vn.emulation.cli.table.RawCell;
import vn.emulation.cli.table.RawRow;
import vn.emulation.cli.table.Table;
import vn.emulation.cli.words.Words;
import vn.emulation.dossier.Dossier;

/**
 * Reads dossiers from rows as the award desk reads them from a table: the same columns, and the same refusals.
 *
 * @param names the columns, in their order
 */
record DossierColumns(List<String> names) {

    DossierColumns {
        names = List.copyOf(names);
    }

    /**
     * Returns the dossiers of rows; one that is said twice with equal content counts once.
     *
     * @throws vn.emulation.cli.input.Refusal if anything is wrong, with the problems of all these rows
     */
    List<Dossier> read(List<Row> rows) {
        int id = names.indexOf("id");
        List<String> ids = rows.stream().map(row -> id < 0 ? "" : text(row, id)).toList();
        List<RawRow> table = new ArrayList<>(rows.size() + 1);
        table.add(raw(0, names::get));
        rows.forEach(row -> table.add(raw(table.size(), column -> text(row, column))));
        return new DossierTable(Words.in("en")).read(new Table(new RowPlaces(names, ids), table));
    }

    private static String text(Row row, int column) {
        return row.isNullAt(column) ? "" : row.getString(column);
    }

    private RawRow raw(long number, IntFunction<String> texts) {
        List<RawCell> cells = new ArrayList<>(names.size());
        for (int column = 0; column < names.size(); column++) {
            cells.add(RawCell.of(column, texts.apply(column)));
        }
        return new RawRow(number, cells);
    }
}
