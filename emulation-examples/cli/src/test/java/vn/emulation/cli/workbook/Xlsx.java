package vn.emulation.cli.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, part by part, so that anything in it can be odd. */
final class Xlsx {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int count;

    Xlsx() {
        relation("styles", "styles", "styles.xml");
        relation("strings", "sharedStrings", "sharedStrings.xml");
    }

    /** Adds a sheet with the given rows. */
    Xlsx sheet(String name, String rows) {
        return sheet(name, "visible", rows, "");
    }

    /** Adds a sheet with a state, rows, and what follows the rows. */
    Xlsx sheet(String name, String state, String rows, String after) {
        count++;
        sheets.append(filled("<sheet name='{0}' sheetId='{1}' state='{2}' r:id='s{1}'/>", name, count, state));
        relation("s" + count, "worksheet", "worksheets/sheet" + count + ".xml");
        return part(
                "xl/worksheets/sheet" + count + ".xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
    }

    /** Adds formats, which styles from 1 on have. */
    Xlsx formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < codes.length; i++) {
            formats.append(filled("<numFmt numFmtId='{0}' formatCode='{1}'/>", 164 + i, codes[i]));
            styles.append(filled("<xf numFmtId='{0}'/>", 164 + i));
        }
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + formats + "</numFmts><cellStyleXfs>"
                        + "<xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + styles + "</cellXfs></styleSheet>");
    }

    /** Adds texts to which cells refer, each the inside of an element. */
    Xlsx strings(String... texts) {
        return part(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"" + MAIN + "\"><si>" + String.join("</si><si>", texts) + "</si></sst>");
    }

    Xlsx date1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    Xlsx part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Xlsx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    private void relation(String id, String type, String target) {
        relations.append(filled("<Relationship Id='{0}' Type='{1}/{2}' Target='{3}'/>", id, OFFICE, type, target));
    }

    private static String filled(String pattern, Object... values) {
        String filled = pattern;
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return filled;
    }

    byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "_rels/.rels",
                relations(
                        "<Relationship Id=\"r\" Type=\"" + OFFICE + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        all.put("xl/_rels/workbook.xml.rels", relations(relations.toString()));
        all.put(
                "xl/workbook.xml",
                ("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + properties + "<sheets>" + sheets
                                + "</sheets></workbook>")
                        .getBytes(StandardCharsets.UTF_8));
        all.putAll(parts);
        return zip(all);
    }

    private static byte[] relations(String inside) {
        return ("<Relationships xmlns=\"" + PACKAGE + "\">" + inside + "</Relationships>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            // Not packed, so that what is changed in the bytes is changed in a part.
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
