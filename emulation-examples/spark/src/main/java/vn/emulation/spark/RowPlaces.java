package vn.emulation.spark;

import java.util.List;
import vn.emulation.cli.table.TablePlaces;

/**
 * Places by dossiers: what is read in parts has no lines.
 *
 * @param columns the names of the columns
 * @param ids the id that each row gives, the first of row 1
 */
record RowPlaces(List<String> columns, List<String> ids) implements TablePlaces {

    @Override
    public String whole() {
        return "the dossiers";
    }

    @Override
    public String row(long number) {
        return number == 0 ? "the header" : "dossier (" + ids.get(Math.toIntExact(number - 1)) + ")";
    }

    @Override
    public String brief(long number) {
        return row(number);
    }

    @Override
    public String cell(long number, int column) {
        return row(number) + ", column (" + columns.get(column) + ")";
    }

    @Override
    public String unnamed(int column, int columnCount) {
        return "column " + (column + 1) + " has no name. Maybe name it, or leave it out.";
    }
}
