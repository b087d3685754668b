package vn.emulation.cli.workbook;

import vn.emulation.cli.table.TablePlaces;
import vn.emulation.cli.words.Words;

/**
 * Places by the rows and columns of a sheet.
 *
 * @param source the name of the file
 * @param sheet the name of the sheet
 * @param words the language
 */
record SheetPlaces(String source, String sheet, Words words) implements TablePlaces {

    @Override
    public String whole() {
        return words.text("xlsx.sheet", source, sheet);
    }

    @Override
    public String row(long number) {
        return words.text("xlsx.row", source, sheet, number);
    }

    @Override
    public String brief(long number) {
        return words.text("xlsx.row.brief", number);
    }

    @Override
    public String cell(long number, int column) {
        return words.text("xlsx.cell", source, sheet, number, CellReference.letters(column));
    }

    @Override
    public String unnamed(int column, int columns) {
        return words.text("xlsx.extra");
    }
}
