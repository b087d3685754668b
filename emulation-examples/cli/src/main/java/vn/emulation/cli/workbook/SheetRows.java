package vn.emulation.cli.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.emulation.cli.table.RawCell;
import vn.emulation.cli.table.RawRow;
import vn.emulation.cli.words.Words;

/** Reads the cells of a sheet, hidden ones too; rows in which nothing stands are left out. */
final class SheetRows {

    private final CellReader cells;
    private final Words words;

    SheetRows(CellReader cells, Words words) {
        this.cells = cells;
        this.words = words;
    }

    /** Reads the part of a sheet. */
    List<RawRow> read(byte[] part) throws XMLStreamException {
        List<RawRow> rows = new ArrayList<>();
        MergedCells merged = new MergedCells(words);
        XmlPart xml = XmlPart.of(part);
        if (!xml.advanceTo("sheetData")) {
            throw new XMLStreamException("no cells");
        }
        int number = 0;
        while (xml.advanceWithin("sheetData")) {
            if (xml.isStart("row")) {
                number = after(number, row(xml.number("r").orElse(number + 1)));
                RawRow row = new RawRow(number, cells(xml, number));
                if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(row);
                }
            }
        }
        while (xml.advanceTo("mergeCell")) {
            merged.add(xml.attribute("ref").orElse(""));
        }
        return merged.marked(rows);
    }

    private List<RawCell> cells(XmlPart xml, int row) throws XMLStreamException {
        List<RawCell> read = new ArrayList<>();
        int column = -1;
        while (xml.advanceWithin("row")) {
            if (xml.isStart("c")) {
                column = after(column, column(xml.attribute("r"), row, column + 1));
                cells.read(XmlCell.read(xml, column)).ifPresent(read::add);
            }
        }
        return read;
    }

    private static int row(int number) throws XMLStreamException {
        return CellReference.within(number, 0).row();
    }

    private static int column(Optional<String> reference, int row, int next) throws XMLStreamException {
        CellReference place =
                reference.isPresent() ? CellReference.of(reference.get()) : CellReference.within(row, next);
        if (place.row() != row) {
            throw new XMLStreamException("a cell in another row");
        }
        return place.column();
    }

    private static int after(int last, int next) throws XMLStreamException {
        if (next <= last) {
            throw new XMLStreamException("a place that is there twice");
        }
        return next;
    }
}
