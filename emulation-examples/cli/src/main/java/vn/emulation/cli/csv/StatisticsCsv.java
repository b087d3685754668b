package vn.emulation.cli.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.emulation.cli.words.Words;
import vn.emulation.statistics.FormLayout;
import vn.emulation.statistics.LayoutLine;
import vn.emulation.statistics.StatisticsTable;

/** Lays out statistics as a table in UTF-8 that can be read back as a published one. */
public final class StatisticsCsv {

    private StatisticsCsv() {}

    /** Returns the table: the codes of the columns, then each row with its code, what it counts and its figures. */
    public static byte[] of(StatisticsTable table, FormLayout layout, Words words) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(Stream.concat(Stream.of("row", "label"), table.columns().stream())
                    .toList());
            layout.rows().forEach(row -> writer.writeRecord(cells(table, row, words)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(StatisticsTable table, LayoutLine row, Words words) {
        List<String> cells = new ArrayList<>(List.of(row.id(), words.of(row.label())));
        table.columns()
                .forEach(column -> cells.add(
                        table.figure(row.id(), column).map(String::valueOf).orElse("")));
        return cells;
    }
}
