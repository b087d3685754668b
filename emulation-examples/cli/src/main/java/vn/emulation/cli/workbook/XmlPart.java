package vn.emulation.cli.workbook;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The elements of a part one after the other, by their local names; an empty part has none. */
final class XmlPart {

    private static final byte[] NOTHING = {'<', 'a', '/', '>'};

    private final XMLStreamReader reader;

    private XmlPart(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Opens a part, from which nothing outside it can be loaded. */
    static XmlPart of(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        byte[] content = bytes.length == 0 ? NOTHING : bytes;
        return new XmlPart(factory.createXMLStreamReader(new ByteArrayInputStream(content)));
    }

    /** Goes on to the next beginning or end of an element; returns false after the last. */
    boolean advance() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a document type");
            }
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes on to the next beginning of an element of that name; returns false where there is none. */
    boolean advanceTo(String name) throws XMLStreamException {
        boolean found = false;
        while (!found && advance()) {
            found = isStart(name);
        }
        return found;
    }

    /** Goes on within an element; returns false at its end. */
    boolean advanceWithin(String name) throws XMLStreamException {
        return advance() && !(reader.isEndElement() && reader.getLocalName().equals(name));
    }

    boolean isStart(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    /** Returns an attribute of the element that begins here. */
    Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name));
    }

    /** Returns a number of up to nine digits. */
    Optional<Integer> number(String attribute) throws XMLStreamException {
        Optional<String> text = attribute(attribute);
        return text.isPresent() ? Optional.of(number(text.get(), attribute)) : Optional.empty();
    }

    static int number(String text, String what) throws XMLStreamException {
        if (text.isEmpty() || text.length() > 9 || !text.chars().allMatch(each -> each >= '0' && each <= '9')) {
            throw new XMLStreamException("no number: " + what);
        }
        return Integer.parseInt(text);
    }

    /** Returns the text of the element that begins here, up to its end. */
    String text() throws XMLStreamException {
        return reader.getElementText();
    }

    /** Returns the text of an element that holds runs of text, without the signs that tell how they are read aloud. */
    String richText(String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (advanceWithin(element)) {
            if (isStart("rPh")) {
                skip("rPh");
            } else if (isStart("t")) {
                text.append(text());
            }
        }
        return text.toString();
    }

    private void skip(String element) throws XMLStreamException {
        boolean within = true;
        while (within) {
            within = advanceWithin(element);
        }
    }
}
