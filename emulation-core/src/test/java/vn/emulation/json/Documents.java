package vn.emulation.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A dossier file and others, and ways to break them. */
final class Documents {
    static final String NOMINEE = "{\"kind\": \"INDIVIDUAL\", \"id\": \"CB-0137\", \"unitId\": \"tổ-1\"}";
    static final String DOCUMENT = """
            {
              "schemaVersion": 1,
              "dossiers": [
                {
                  "id": "HS-1",
                  "campaign": "ar",
                  "round": "annual-2026",
                  "nominee": NOMINEE,
                  "form": "merit",
                  "receivedOn": "2026-10-14",
                  "criteria": [{"criterion": "II.1", "assessment": "MET", "score": 8.5, "evidence": []}],
                  "votes": []
                }
              ]
            }
            """.replace("NOMINEE", NOMINEE);

    private static final String SMALL = """
            {"id": "%s", "campaign": "ar", "round": "r", "form": "%s", "criteria": [], "votes": [],
              "nominee": {"unitId": "tổ-1", "id": "HGĐ-7", "kind": "HOUSEHOLD"}}""";

    private Documents() {}

    static String with(String found, String replacement) {
        if (!DOCUMENT.contains(found)) {
            throw new IllegalArgumentException(found);
        }
        return DOCUMENT.replace(found, replacement);
    }

    static String cutAfter(String last) {
        return DOCUMENT.substring(0, DOCUMENT.indexOf(last) + last.length());
    }

    static byte[] cutWithinLetter() {
        byte[] bytes = cutAfter("tổ").getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(bytes, bytes.length - 1);
    }

    /** The document with bytes in place of the name of the form. */
    static byte[] replaced(byte... bytes) {
        byte[] before = cutAfter("\"form\": \"").getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(before, before.length + bytes.length);
        System.arraycopy(bytes, 0, broken, before.length, bytes.length);
        return broken;
    }

    static byte[] noise() {
        byte[] noise = new byte[4_096];
        new Random(148).nextBytes(noise);
        return noise;
    }

    static String twice(String id, String otherForm) {
        return twice(id, id, otherForm);
    }

    static String twice(String id, String otherId, String otherForm) {
        return "{\"schemaVersion\": 1, \"dossiers\": [\n" + SMALL.formatted(id, "merit") + ",\n"
                + SMALL.formatted(otherId, otherForm) + "]}";
    }

    static String unit(String id, String parent) {
        return "{\"id\": \"%s\", \"name\": {\"vi\": \"Tổ\", \"en\": \"Team\"}, \"type\": \"PART\"%s}"
                .formatted(id, parent.isEmpty() ? "" : ", \"parent\": \"%s\"".formatted(parent));
    }

    static String units(String... units) {
        return list("units", List.of(units).stream());
    }

    static String grants(String... places) {
        return list(
                "grants",
                Arrays.stream(places)
                        .map(each -> "{\"form\": \"merit\", \"kind\": \"HOUSEHOLD\", \"places\": " + each
                                + ", \"grantedBy\": \"UBND tỉnh\"}"));
    }

    private static String list(String name, Stream<String> items) {
        return "{\"schemaVersion\": 1, \"%s\": [\n%s\n]}".formatted(name, items.collect(Collectors.joining(",\n")));
    }
}
