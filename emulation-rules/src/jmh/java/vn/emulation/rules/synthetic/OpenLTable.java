package vn.emulation.rules.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The decision table of the DMN contender as OpenL Tablets takes one: a sheet whose first row tells the parameters, in the
 * order of the columns. A day that is not known, {@code null} in DMN, is asked for in a column of its own.
 */
final class OpenLTable {

    static final String DAY = "receivedOn";
    /** The column that tells whether the day is known. */
    static final String DAY_KNOWN = "receivedOnKnown";

    private static final Map<String, String> TYPES =
            Map.of("string", "String", "number", "Integer", "boolean", "Boolean");
    private static final Pattern DATE = Pattern.compile("date\\(\"(\\d+)-(\\d+)-(\\d+)\"\\)");

    private final Document dmn;

    OpenLTable() {
        try (InputStream in = OpenLTable.class.getResourceAsStream("synthetic.dmn")) {
            dmn = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(in);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The DMN contender's table cannot be read", e);
        }
    }

    /** Returns the names of the parameters, in their order. */
    List<String> columns() {
        List<String> columns = new ArrayList<>(texts(dmn, "inputExpression"));
        columns.add(DAY_KNOWN);
        return columns;
    }

    /** Writes a workbook with the table. */
    void write(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("findings");
            List<String> columns = columns();
            row(sheet, List.of(header(columns)));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns.size()));
            List<String> titles = new ArrayList<>(columns);
            titles.add("rule");
            row(sheet, titles);
            NodeList rules = dmn.getElementsByTagName("rule");
            for (int i = 0; i < rules.getLength(); i++) {
                row(sheet, rule((Element) rules.item(i), columns.indexOf(DAY)));
            }
            workbook.write(out);
        }
    }

    private String header(List<String> columns) {
        NodeList inputs = dmn.getElementsByTagName("inputExpression");
        return IntStream.range(0, columns.size())
                .mapToObj(i ->
                        type(i < inputs.getLength() ? ((Element) inputs.item(i)).getAttribute("typeRef") : "boolean")
                                + " " + columns.get(i))
                .collect(Collectors.joining(", ", "SimpleRules Collect String[] findings (", ")"));
    }

    private static String type(String dmnType) {
        return TYPES.getOrDefault(dmnType, "Date");
    }

    private static List<String> rule(Element rule, int day) {
        List<String> entries = new ArrayList<>(texts(rule, "inputEntry"));
        boolean unknown = entries.get(day).equals("null");
        if (unknown) {
            entries.set(day, "-");
        }
        List<String> cells = entries.stream().map(OpenLTable::cell).collect(Collectors.toCollection(ArrayList::new));
        cells.add(unknown ? "false" : "");
        cells.add(texts(rule, "outputEntry").get(0).replace("\"", ""));
        return cells;
    }

    private static String cell(String entry) {
        Matcher date = DATE.matcher(entry);
        return entry.equals("-") ? "" : date.replaceAll("$2/$3/$1").replace("\"", "");
    }

    private static void row(Sheet sheet, List<String> cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        cells.forEach(cell -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell));
    }

    private static List<String> texts(Document in, String element) {
        return texts(in.getDocumentElement(), element);
    }

    private static List<String> texts(Element in, String element) {
        NodeList nodes = in.getElementsByTagName(element);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent().strip())
                .toList();
    }
}
