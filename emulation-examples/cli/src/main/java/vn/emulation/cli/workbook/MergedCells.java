package vn.emulation.cli.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.emulation.cli.table.RawCell;
import vn.emulation.cli.table.RawRow;
import vn.emulation.cli.words.Words;
import vn.emulation.text.VisibleText;

/** Cells that are shown as one: only the first of them says something, though it looks as if all did. */
final class MergedCells {

    private final Words words;
    private final Map<CellReference, String> ranges = new HashMap<>();

    MergedCells(Words words) {
        this.words = words;
    }

    void add(String range) throws XMLStreamException {
        int colon = range.indexOf(':');
        ranges.put(CellReference.of(colon < 0 ? range : range.substring(0, colon)), range);
    }

    /** Returns the rows with a flaw in each filled cell that stands for others. */
    List<RawRow> marked(List<RawRow> rows) {
        return ranges.isEmpty() ? rows : rows.stream().map(this::marked).toList();
    }

    private RawRow marked(RawRow row) {
        return new RawRow(
                row.number(),
                row.cells().stream().map(cell -> marked(row, cell)).toList());
    }

    private RawCell marked(RawRow row, RawCell cell) {
        String range = ranges.get(new CellReference(Math.toIntExact(row.number()), cell.column()));
        return range == null || cell.isBlank()
                ? cell
                : RawCell.flawed(cell.column(), words.text("xlsx.merged", VisibleText.excerpt(range, 20)));
    }
}
