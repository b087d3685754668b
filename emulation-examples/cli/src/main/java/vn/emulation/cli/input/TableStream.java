package vn.emulation.cli.input;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import vn.emulation.cli.csv.CsvRows;
import vn.emulation.cli.words.Words;
import vn.emulation.cli.workbook.WorkbookTable;

/** A table as text, plain or packed by gzip, of any length: it is read as its rows are taken. */
public final class TableStream implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int LOOKED_AT = 512;

    private final String name;
    private final long size;
    private final CountedStream counted;
    private final InputStream text;
    private final Words words;

    private TableStream(String name, long size, CountedStream counted, InputStream text, Words words) {
        this.name = name;
        this.size = size;
        this.counted = counted;
        this.text = text;
        this.words = words;
    }

    /**
     * Opens a file.
     *
     * @throws Refusal if there is none, or it is no table as text
     */
    public static TableStream open(String typed, Words words) {
        Path path = InputFile.path(typed, words);
        String name = InputFile.shown(typed);
        CountedStream counted = new CountedStream(InputFile.open(path, name, words));
        try {
            InputStream text = unpacked(new BufferedInputStream(counted, BUFFER));
            byte[] first = first(text, LOOKED_AT);
            if (WorkbookTable.isWorkbook(first) || TableInput.beginsWithBracket(first)) {
                throw new Refusal(words.text("screen.table", name));
            }
            return new TableStream(name, Files.size(path), counted, text, words);
        } catch (IOException e) {
            throw new Refusal(words.text("file.unreadable", name));
        }
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        byte[] first = first(in, 2);
        boolean packed = first.length == 2 && first[0] == (byte) 0x1f && first[1] == (byte) 0x8b;
        return packed ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER) : in;
    }

    private static byte[] first(InputStream in, int length) throws IOException {
        in.mark(length);
        byte[] first = in.readNBytes(length);
        in.reset();
        return first;
    }

    /**
     * Returns the rows.
     *
     * @throws Refusal if it does not begin as a table
     */
    public CsvRows rows() {
        return CsvRows.of(text, name, words);
    }

    /** Returns how many bytes the file has. */
    public long size() {
        return size;
    }

    /** Returns how many of them have been read. */
    public long done() {
        return counted.done();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
