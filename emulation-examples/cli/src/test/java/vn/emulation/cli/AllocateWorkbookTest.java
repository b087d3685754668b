package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units with their weights in a workbook. */
class AllocateWorkbookTest {

    @TempDir
    private Path dir;

    @Test
    void a_workbook_is_read_as_the_same_table_in_text_is() throws IOException {
        Path text = Files.writeString(dir.resolve("w.csv"), "id,weight,min\na,12.5,\nb,30,2\nc,7,\n");
        Path workbook = workbook("Trọng số", sheet -> {
            row(sheet, 0, "id", "weight", "min");
            row(sheet, 1, "a", 12.5, "");
            row(sheet, 2, "b", 30, 2);
            row(sheet, 3, "c", 7, "");
        });

        DeskRun run = run(workbook);

        assertThat(run.code()).isZero();
        assertThat(run).isEqualTo(run(text));
    }

    @Test
    void problems_are_told_with_sheet_row_and_column() throws IOException {
        Path workbook = workbook("weights", sheet -> {
            row(sheet, 0, "id", "weight");
            row(sheet, 1, "a", -1);
            row(sheet, 2, "b", 2);
            row(sheet, 3, "b", 3);
        });

        assertThat(run(workbook).err().replace(dir + "/", ""))
                .isEqualTo(
                        "w.xlsx, sheet “weights”, row 2, column B: column weight: found “-1”, expected a number from 0,"
                                + " with a point before decimals. Maybe write it as 1250 or 12.5.\n"
                                + "w.xlsx, sheet “weights”, row 4: column id: the unit (b) is in row 3 already. Maybe delete one"
                                + " of the two, or correct its id.\n");
    }

    @Test
    void a_cell_that_cannot_be_read_is_told_once() throws IOException {
        Path workbook = workbook("weights", sheet -> {
            row(sheet, 0, "id", "weight", "min");
            row(sheet, 1, "a", 1);
            sheet.formula(1, 2, "1+1");
        });

        assertThat(run(workbook).err().replace(dir + "/", ""))
                .isEqualTo("w.xlsx, sheet “weights”, row 2, column C: the formula has no result in the file. Maybe open"
                        + " the workbook in Excel and save it again.\n");
    }

    @Test
    void of_several_sheets_none_of_which_has_the_name_none_is_guessed() throws IOException {
        Path workbook = workbook("Hồ sơ", sheet -> row(sheet, 0, "id", "weight"));

        assertThat(run(workbook).err().replace(dir + "/", ""))
                .isEqualTo("w.xlsx: it is not clear which sheet holds the weights: “notes”, “Hồ sơ”. Maybe name one of"
                        + " them “weights” or “Trọng số”, and no other.\n");
    }

    private DeskRun run(Path weights) {
        return DeskRun.of("allocate", "--places", "7", "--weights", weights.toString(), "--lang", "en");
    }

    private Path workbook(String name, Consumer<Worksheet> cells) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            workbook.newWorksheet("notes").value(0, 0, "A list");
            cells.accept(workbook.newWorksheet(name));
        }
        return Files.write(dir.resolve("w.xlsx"), bytes.toByteArray());
    }

    private static void row(Worksheet sheet, int row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, String.valueOf(values[column]));
            }
        }
    }
}
