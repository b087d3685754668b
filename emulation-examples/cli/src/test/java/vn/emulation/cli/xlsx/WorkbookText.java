package vn.emulation.cli.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** What a workbook holds, as another library reads it: texts in quotation marks, numbers and days without. */
final class WorkbookText {

    private WorkbookText() {}

    static String of(byte[] workbook) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ReadableWorkbook read =
                new ReadableWorkbook(new ByteArrayInputStream(workbook), new ReadingOptions(true, false))) {
            for (Sheet sheet : read.getSheets().toList()) {
                text.append("[").append(sheet.getName()).append("]\n");
                for (Row row : sheet.read()) {
                    text.append(row.getRowNum())
                            .append(": ")
                            .append(String.join(" ", cells(row)))
                            .append("\n");
                }
            }
        }
        return text.toString();
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            cells.add(cell == null ? "-" : shown(cell));
        }
        return cells;
    }

    private static String shown(Cell cell) {
        if (cell.getType() == CellType.STRING) {
            return "“" + cell.getText() + "”";
        }
        String format = String.valueOf(cell.getDataFormatString());
        return cell.getType() == CellType.NUMBER && format.contains("yy")
                ? cell.asDate().toLocalDate().toString()
                : cell.getType() == CellType.NUMBER ? cell.getText() : cell.toString();
    }
}
