package vn.emulation.cli.screening;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.emulation.decision.Decision;

/** The columns of {@link DecisionColumn}, as RFC 4180 has them. */
final class DecisionTable implements DecisionLines {

    private static final List<DecisionColumn> COLUMNS = List.of(DecisionColumn.values());

    @Override
    public Optional<byte[]> header() {
        return Optional.of(written(table -> table.writeRecord(cells(DecisionColumn::header))));
    }

    @Override
    public byte[] lines(List<Decision> decisions) {
        return written(table -> decisions.stream()
                .map(Grounds::of)
                .forEach(grounds -> table.writeRecord(cells(column -> column.of(grounds)))));
    }

    private static String[] cells(Function<DecisionColumn, String> text) {
        String[] cells = new String[COLUMNS.size()];
        Arrays.setAll(cells, column -> text.apply(COLUMNS.get(column)));
        return cells;
    }

    private static byte[] written(Consumer<CsvWriter> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter table =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.accept(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
