package vn.emulation.cli.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * The number formats that cells refer to by the number of their style.
 *
 * @param formats the format of each style
 */
record CellStyles(List<NumberFormat> formats) {

    /** Copies the list. */
    CellStyles {
        formats = List.copyOf(formats);
    }

    static CellStyles read(byte[] part) throws XMLStreamException {
        Map<Integer, String> codes = new HashMap<>();
        List<NumberFormat> formats = new ArrayList<>();
        XmlPart xml = XmlPart.of(part);
        while (xml.advance()) {
            if (xml.isStart("numFmt")) {
                codes.put(
                        xml.number("numFmtId").orElse(0),
                        xml.attribute("formatCode").orElse(""));
            } else if (xml.isStart("cellXfs")) {
                while (xml.advanceWithin("cellXfs")) {
                    if (xml.isStart("xf")) {
                        int id = xml.number("numFmtId").orElse(0);
                        String code = codes.get(id);
                        formats.add(code == null ? NumberFormat.builtIn(id) : NumberFormat.of(code));
                    }
                }
            }
        }
        return new CellStyles(formats);
    }

    /** Returns the format of a style, the general one where there is no such style. */
    NumberFormat format(int style) {
        return style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
    }
}
