package vn.emulation.cli.xlsx;

import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet, fit to be read, filtered and printed. Not thread-safe. */
final class SheetWriter {

    private static final String HEADER_FILL = "DDE6F0";
    private static final String PAGE_NUMBER = "&P/&N";
    private static final int TITLE_SIZE = 13;

    private final Worksheet sheet;
    private final String dayFormat;
    private int row;

    SheetWriter(Worksheet sheet, String dayFormat) {
        this.sheet = sheet;
        this.dayFormat = dayFormat;
    }

    void write(SheetPlan plan) {
        int[] widths = ColumnWidths.of(plan);
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
        for (Block block : plan.blocks()) {
            block.title().ifPresent(this::title);
            write(block, widths);
            row++;
        }
        if (plan.isTable()) {
            Block table = plan.blocks().get(0);
            sheet.freezePane(1, 1);
            sheet.setAutoFilter(0, 0, table.rows().size(), table.header().size() - 1);
            sheet.repeatRows(0);
        }
        page();
    }

    private void page() {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer(PAGE_NUMBER, Position.RIGHT);
    }

    private void title(String title) {
        sheet.value(row, 0, CellContent.of(title));
        sheet.style(row, 0).bold().fontSize(TITLE_SIZE).set();
        row++;
    }

    private void write(Block block, int[] widths) {
        boolean table = !block.header().isEmpty();
        if (table) {
            header(block.header());
        }
        for (List<Value> values : block.rows()) {
            for (int column = 0; column < values.size(); column++) {
                write(column, values.get(column), table);
            }
            if (table) {
                sheet.rowHeight(row, RowHeight.of(values, widths));
            }
            row++;
        }
    }

    private void header(List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            sheet.value(row, column, names.get(column));
            sheet.style(row, column)
                    .bold()
                    .fillColor(HEADER_FILL)
                    .verticalAlignment("top")
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                    .set();
        }
        row++;
    }

    /** Facts run over the cells beside them; in a table texts are broken into lines and numbers keep off the texts. */
    private void write(int column, Value value, boolean table) {
        if (value instanceof Value.Day day) {
            sheet.value(row, column, day.day());
            sheet.style(row, column).format(dayFormat).set();
        } else if (value instanceof Value.Count count) {
            sheet.value(row, column, count.number());
        } else if (value instanceof Value.Text text && !text.text().isEmpty()) {
            sheet.value(row, column, CellContent.of(text.text()));
        } else {
            return;
        }
        boolean words = value instanceof Value.Text;
        sheet.style(row, column)
                .verticalAlignment("top")
                .horizontalAlignment(words || !table ? "left" : "center")
                .wrapText(words && table)
                .set();
    }
}
