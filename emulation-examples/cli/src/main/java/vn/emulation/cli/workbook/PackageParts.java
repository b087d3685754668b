package vn.emulation.cli.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a package, unpacked in memory; a part that is missing is empty. */
final class PackageParts {

    /** What a part costs at least, or a great many empty ones would be free. */
    private static final int LEAST_COST = 1024;

    private final Map<String, byte[]> parts;

    private PackageParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * Unpacks a package; pictures and the like are left out.
     *
     * <p>The JDK reads a stream of zip entries without their directory, and so refuses those whose sizes follow them in
     * 64 bits, as some programs write them.
     *
     * @param most the most bytes of all parts together
     * @throws vn.emulation.cli.input.Refusal if they are larger, or locked by a password
     * @throws IOException if it is damaged, or one name stands for two parts
     */
    static PackageParts unpack(byte[] bytes, int most, WorkbookRefusals refusals) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        int left = most;
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw refusals.of("xlsx.encrypted");
                }
                byte[] part = content(zip, entry, left);
                left -= Math.max(part.length, LEAST_COST);
                if (left < 0) {
                    throw refusals.of("xlsx.size", most / 1024 / 1024);
                }
                add(entry, part, parts);
            }
        } catch (IllegalArgumentException e) {
            throw new ZipException("a directory that makes no sense");
        }
        return new PackageParts(parts);
    }

    private static byte[] content(ZipFile zip, ZipArchiveEntry entry, int most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(most + 1);
        }
    }

    private static void add(ZipArchiveEntry entry, byte[] part, Map<String, byte[]> parts) throws ZipException {
        CRC32 sum = new CRC32();
        sum.update(part);
        if (sum.getValue() != entry.getCrc()) {
            throw new ZipException("a part that is not as it was written");
        }
        String key = key(entry.getName());
        boolean wanted = key.endsWith(".xml") || key.endsWith(".rels");
        if (wanted && parts.putIfAbsent(key, part) != null) {
            throw new ZipException("a part that is there twice");
        }
    }

    /** Names of parts are the same whatever their case. */
    private static String key(String name) {
        String absolute = name.startsWith("/") ? name : "/" + name;
        return absolute.toLowerCase(Locale.ROOT);
    }

    /** Returns the content of a part. */
    byte[] bytes(String name) {
        return parts.getOrDefault(key(name), new byte[0]);
    }

    /** Returns the name of the part that lists the sheets, empty where this is no workbook. */
    Optional<String> workbook() throws XMLStreamException {
        String named = relations("/").values().stream()
                .filter(relation -> relation.is("officeDocument"))
                .map(Relation::part)
                .sorted()
                .findFirst()
                .orElse("/xl/workbook.xml");
        boolean sheets = XmlPart.of(bytes(named)).advanceTo("sheets");
        return sheets ? Optional.of(named) : Optional.empty();
    }

    /** Returns where a part leads to, by the ids that it uses for that. */
    Map<String, Relation> relations(String part) throws XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        XmlPart xml = XmlPart.of(bytes(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels"));
        Map<String, Relation> relations = new HashMap<>();
        while (xml.advanceTo("Relationship")) {
            String target = resolved(part, xml.attribute("Target").orElse(""));
            relations.put(
                    xml.attribute("Id").orElse(""),
                    new Relation(xml.attribute("Type").orElse(""), target));
        }
        return relations;
    }

    private static String resolved(String part, String target) throws XMLStreamException {
        try {
            String path = URI.create(part).resolve(target).getPath();
            return path == null ? "" : path;
        } catch (IllegalArgumentException e) {
            throw new XMLStreamException("no address of a part");
        }
    }

    /**
     * Where a part leads to.
     *
     * @param type what it is there, an address
     * @param part the name of the other part
     */
    record Relation(String type, String part) {
        boolean is(String name) {
            return type.endsWith("/" + name);
        }
    }
}
