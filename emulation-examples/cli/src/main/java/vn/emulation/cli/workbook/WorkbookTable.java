package vn.emulation.cli.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import vn.emulation.cli.input.InputFile;
import vn.emulation.cli.table.Table;
import vn.emulation.cli.table.TableKind;
import vn.emulation.cli.words.Words;
import vn.emulation.text.VisibleText;

/** Reads a table from a sheet of an Excel workbook. */
public final class WorkbookTable {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] COMPOUND_FILE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    /** The name of the stream in which Excel keeps a workbook that has a password. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private WorkbookTable() {}

    /** Returns whether the bytes begin as those of workbooks do, also of old and of protected ones. */
    public static boolean isWorkbook(byte[] bytes) {
        return isZip(bytes) || startsWith(bytes, 0, COMPOUND_FILE);
    }

    /**
     * Reads the sheet that is named for the kind of table, such as {@code dossiers} or {@code Hồ sơ}, or else the only one that is not hidden.
     *
     * @param source the name of the file, for messages
     * @throws vn.emulation.cli.input.Refusal if the bytes are no workbook, or it is not clear which sheet is meant
     */
    public static Table read(byte[] bytes, String source, TableKind kind, Words words) {
        WorkbookRefusals refusals = new WorkbookRefusals(source, words);
        if (!isZip(bytes)) {
            throw refusals.of(startsWith(bytes, 0, COMPOUND_FILE) ? compound(bytes) : "xlsx.none");
        }
        String part = "zip";
        try {
            PackageParts parts = PackageParts.unpack(bytes, InputFile.MOST_BYTES, refusals);
            part = parts.workbook().orElseThrow(() -> refusals.of("xlsx.other"));
            WorkbookContents contents = WorkbookContents.read(part, parts);
            SheetEntry sheet = SheetChoice.of(contents.sheets(), kind, refusals);
            part = contents.sharedStrings();
            SharedStrings strings = SharedStrings.read(parts.bytes(part));
            part = contents.styles();
            CellStyles styles = CellStyles.read(parts.bytes(part));
            part = sheet.part();
            CellReader cells = new CellReader(strings, styles, new Serials(contents.date1904()), words);
            return new Table(
                    new SheetPlaces(source, VisibleText.excerpt(sheet.name(), SheetEntry.LONGEST_NAME), words),
                    new SheetRows(cells, words).read(parts.bytes(part)));
        } catch (IOException | XMLStreamException e) {
            throw refusals.of("xlsx.damaged", VisibleText.excerpt(part, 60));
        }
    }

    private static boolean isZip(byte[] bytes) {
        return startsWith(bytes, 0, ZIP) || startsWith(bytes, 0, EMPTY_ZIP);
    }

    private static String compound(byte[] bytes) {
        for (int at = 0; at + ENCRYPTED.length <= bytes.length; at++) {
            if (startsWith(bytes, at, ENCRYPTED)) {
                return "xlsx.encrypted";
            }
        }
        return "xlsx.old";
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] start) {
        boolean same = bytes.length - at >= start.length;
        for (int i = 0; same && i < start.length; i++) {
            same = bytes[at + i] == start[i];
        }
        return same;
    }
}
