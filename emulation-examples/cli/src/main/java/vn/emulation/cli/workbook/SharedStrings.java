package vn.emulation.cli.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The texts that cells refer to by their number.
 *
 * @param texts the texts in order
 */
record SharedStrings(List<String> texts) {

    /** Copies the list. */
    SharedStrings {
        texts = List.copyOf(texts);
    }

    static SharedStrings read(byte[] part) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        XmlPart xml = XmlPart.of(part);
        while (xml.advanceTo("si")) {
            texts.add(xml.richText("si"));
        }
        return new SharedStrings(texts);
    }

    /** Returns the text of a number, none where there is no such text. */
    Optional<String> text(int number) {
        return number < texts.size() ? Optional.of(texts.get(number)) : Optional.empty();
    }
}
