package vn.emulation.cli.workbook;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * A cell as a sheet writes it.
 *
 * @param column its position in the row, from 0
 * @param type what kind of value it holds
 * @param style the number of its style
 * @param formula whether it is computed
 * @param value its value, the last one computed where it has a formula
 * @param inline its text, where that is written out
 */
record XmlCell(int column, String type, int style, boolean formula, Optional<String> value, Optional<String> inline) {

    /** Reads the cell that begins here. */
    static XmlCell read(XmlPart xml, int column) throws XMLStreamException {
        String type = xml.attribute("t").orElse("n");
        int style = xml.number("s").orElse(0);
        boolean formula = false;
        Optional<String> value = Optional.empty();
        Optional<String> inline = Optional.empty();
        while (xml.advanceWithin("c")) {
            if (xml.isStart("f")) {
                formula = true;
            } else if (xml.isStart("v")) {
                value = Optional.of(xml.text());
            } else if (xml.isStart("is")) {
                inline = Optional.of(xml.richText("is"));
            }
        }
        return new XmlCell(column, type, style, formula, value, inline);
    }
}
