package vn.emulation.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.emulation.cli.words.DayText;

/** A table of dossiers as a clerk would have it in Excel: days as days, numbers as numbers, yes and no as such. */
public final class TypedWorkbook {

    private static final Set<String> DAYS = Set.of("received", "ranked_on");
    private static final Set<String> NUMBERS = Set.of("members", "women", "rank");
    private static final Set<String> CHOICES =
            Set.of("registered", "documents_complete", "achievements_complete", "history_complete", "conduct_complete");

    private TypedWorkbook() {}

    /** Returns the workbook of a table whose cells are separated by semicolons, with a sheet of notes before it. */
    public static byte[] of(String csv) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            workbook.newWorksheet("Ghi chú").value(0, 0, "Danh sách hồ sơ");
            Worksheet sheet = workbook.newWorksheet("Hồ sơ");
            List<CsvRecord> records = CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv).stream()
                    .toList();
            for (int row = 0; row < records.size(); row++) {
                for (int column = 0; column < records.get(row).getFieldCount(); column++) {
                    write(sheet, row, column, records);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, List<CsvRecord> records) {
        String name = records.get(0).getField(column);
        String text = records.get(row).getField(column);
        if (row == 0 || text.isEmpty()) {
            sheet.value(row, column, text);
        } else if (DAYS.contains(name)) {
            sheet.value(row, column, DayText.read(text).orElseThrow());
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (NUMBERS.contains(name)) {
            sheet.value(row, column, Integer.valueOf(text));
        } else if (CHOICES.contains(name)) {
            sheet.value(row, column, Set.of("có", "yes", "true").contains(text));
        } else {
            sheet.value(row, column, text);
        }
    }
}
