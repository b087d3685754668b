package vn.emulation.cli.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.emulation.cli.words.Words;
import vn.emulation.testing.mutation.JustifiedSurvivors;

/**
 * Writes what came of testing as build servers read it: the form of Maven Surefire, in which a file of cases is a class.
 * Times are none, so that equal cases give equal files.
 */
public final class JUnitXml {

    private static final String NO_TIME = "0";

    private final Words words;
    private final XMLStreamWriter xml;

    private JUnitXml(Words words, XMLStreamWriter xml) {
        this.words = words;
        this.xml = xml;
    }

    /** Returns the file in UTF-8. */
    public static byte[] of(TestReport report, Words words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new JUnitXml(words, writer).suite(report);
            writer.close();
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException(unwritable);
        }
        return bytes.toByteArray();
    }

    private void suite(TestReport report) throws XMLStreamException {
        List<ShownFigure> gates = report.figures().stream()
                .filter(figure -> figure.least().isPresent())
                .toList();
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        attributes("name", report.campaign(), "time", NO_TIME);
        int stale = report.stale().isEmpty() ? 0 : 1;
        attributes("tests", number(report.cases().size() + gates.size() + stale), "errors", "0");
        attributes(
                "skipped",
                "0",
                "failures",
                number(report.failed() + report.missed().size() + stale));
        for (TestedCase each : report.cases()) {
            test(each.name(), each.file().replaceFirst("\\.yaml$", ""), failure(each), each.passed());
        }
        for (ShownFigure gate : gates) {
            String told = words.text(
                    "test.missed", gate.title(), gate.percent(), gate.least().orElse(""));
            test(gate.figure(), "minimum", told, gate.met());
        }
        if (stale > 0) {
            test(JustifiedSurvivors.FILE, "minimum", String.join("\n", report.stale()), false);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private static String number(int number) {
        return String.valueOf(number);
    }

    private String failure(TestedCase each) {
        String place = words.text("test.failure", each.file() + ":" + each.line(), each.name());
        return each.differences().stream().collect(Collectors.joining("\n", place + "\n", ""));
    }

    private void test(String name, String file, String told, boolean passed) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        attributes("name", name, "classname", file);
        attributes("time", NO_TIME);
        if (!passed) {
            xml.writeCharacters("\n    ");
            xml.writeStartElement("failure");
            attributes("message", message(told), "type", "failed");
            xml.writeCharacters(told);
            xml.writeEndElement();
            xml.writeCharacters("\n  ");
        }
        xml.writeEndElement();
    }

    /** Where it is, and the first thing that came otherwise. */
    private static String message(String told) {
        Stream<String> first =
                told.lines().skip(1).filter(line -> line.startsWith("- ")).limit(1);
        return Stream.concat(told.lines().limit(1), first).collect(Collectors.joining(" "));
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int index = 0; index < namesAndValues.length; index += 2) {
            xml.writeAttribute(namesAndValues[index], namesAndValues[index + 1]);
        }
    }
}
