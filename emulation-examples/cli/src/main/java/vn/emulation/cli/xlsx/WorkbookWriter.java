package vn.emulation.cli.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes sheets as a workbook that says nothing of when it was written. */
final class WorkbookWriter {

    private static final String APPLICATION = "Emulation";
    private static final String APPLICATION_VERSION = "1.0";

    private final String title;
    private final LocalDate day;
    private final String dayFormat;

    /**
     * Makes a writer.
     *
     * @param title what the workbook is about
     * @param day the day that stands for the one on which it was written
     * @param dayFormat how Excel shows days
     */
    WorkbookWriter(String title, LocalDate day, String dayFormat) {
        this.title = title;
        this.day = day;
        this.dayFormat = dayFormat;
    }

    byte[] write(List<SheetPlan> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            try (Workbook workbook = new Workbook(bytes, APPLICATION, APPLICATION_VERSION)) {
                workbook.properties().setTitle(CellContent.of(title));
                for (SheetPlan plan : sheets) {
                    new SheetWriter(workbook.newWorksheet(plan.name()), dayFormat).write(plan);
                }
            }
            return TimelessPackage.of(bytes.toByteArray(), day);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
