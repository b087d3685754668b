package vn.emulation.cli.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.emulation.cli.table.CellText;

/**
 * What a workbook lists.
 *
 * @param sheets the sheets that have cells
 * @param date1904 whether its days are counted from 1904
 * @param sharedStrings the name of the part that holds texts
 * @param styles the name of the part that holds formats
 */
record WorkbookContents(List<SheetEntry> sheets, boolean date1904, String sharedStrings, String styles) {

    /** Copies the list. */
    WorkbookContents {
        sheets = List.copyOf(sheets);
    }

    static WorkbookContents read(String part, PackageParts parts) throws XMLStreamException {
        Map<String, PackageParts.Relation> relations = parts.relations(part);
        List<SheetEntry> sheets = new ArrayList<>();
        boolean date1904 = false;
        XmlPart xml = XmlPart.of(parts.bytes(part));
        while (xml.advance()) {
            if (xml.isStart("workbookPr")) {
                date1904 = isTrue(xml.attribute("date1904").orElse(""));
            } else if (xml.isStart("sheet")) {
                PackageParts.Relation relation =
                        relations.get(xml.attribute("id").orElse(""));
                if (relation != null && relation.is("worksheet")) {
                    sheets.add(new SheetEntry(
                            CellText.of(xml.attribute("name").orElse("")),
                            relation.part(),
                            !xml.attribute("state").orElse("visible").equals("visible")));
                }
            }
        }
        return new WorkbookContents(sheets, date1904, named(relations, "sharedStrings"), named(relations, "styles"));
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    private static String named(Map<String, PackageParts.Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.is(type))
                .map(PackageParts.Relation::part)
                .sorted()
                .findFirst()
                .orElse("");
    }
}
