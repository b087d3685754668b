package vn.emulation.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static vn.emulation.json.BadDocument.Place.at;
import static vn.emulation.json.Documents.DOCUMENT;
import static vn.emulation.json.Documents.noise;
import static vn.emulation.json.Documents.replaced;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not UTF-8. */
class EncodingProblemsTest {

    @ParameterizedTest
    @MethodSource("cases")
    void told_in_one_sentence_with_the_place(BadDocument document) {
        document.verify();
    }

    static Stream<BadDocument> cases() {
        return Stream.of(
                new BadDocument(
                        "utf 16 with a mark",
                        DossierFile.class,
                        DOCUMENT.getBytes(UTF_16),
                        "json.encoding",
                        at("", 1, 3),
                        "found the byte 00 where text in UTF-8 was expected. Maybe save " + "the file as UTF-8.",
                        "gặp byte 00, trong khi cần văn bản UTF-8. Có thể cần lưu lại " + "tệp với bảng mã UTF-8."),
                new BadDocument(
                        "utf 16 little endian with a mark",
                        DossierFile.class,
                        ("\ufeff" + DOCUMENT).getBytes(UTF_16LE),
                        "json.encoding",
                        at("", 1, 4),
                        "found the byte 00 where text in UTF-8 was expected. Maybe save " + "the file as UTF-8.",
                        "gặp byte 00, trong khi cần văn bản UTF-8. Có thể cần lưu lại " + "tệp với bảng mã UTF-8."),
                new BadDocument(
                        "utf 16 without a mark",
                        DossierFile.class,
                        DOCUMENT.getBytes(UTF_16BE),
                        "json.encoding",
                        at("", 1, 1),
                        "found the byte 00 where text in UTF-8 was expected. Maybe save " + "the file as UTF-8.",
                        "gặp byte 00, trong khi cần văn bản UTF-8. Có thể cần lưu lại " + "tệp với bảng mã UTF-8."),
                new BadDocument(
                        "zero bytes",
                        DossierFile.class,
                        new byte[1000],
                        "json.encoding",
                        at("", 1, 1),
                        "found the byte 00 where text in UTF-8 was expected. Maybe save " + "the file as UTF-8.",
                        "gặp byte 00, trong khi cần văn bản UTF-8. Có thể cần lưu lại " + "tệp với bảng mã UTF-8."),
                new BadDocument(
                        "latin 1",
                        DossierFile.class,
                        DOCUMENT.replace("merit", "thi đua ê").replace("đ", "d").getBytes(ISO_8859_1),
                        "json.encoding",
                        at("", 9, 24),
                        "found the byte EA where text in UTF-8 was expected. Maybe save " + "the file as UTF-8.",
                        "gặp byte EA, trong khi cần văn bản UTF-8. Có thể cần lưu lại " + "tệp với bảng mã UTF-8."),
                new BadDocument(
                        "noise",
                        DossierFile.class,
                        noise(),
                        "json.encoding",
                        at("", 1, 1),
                        "found the byte EE where text in UTF-8 was expected. Maybe save " + "the file as UTF-8.",
                        "gặp byte EE, trong khi cần văn bản UTF-8. Có thể cần lưu lại " + "tệp với bảng mã UTF-8."),
                new BadDocument(
                        "a letter spelt too long",
                        DossierFile.class,
                        replaced((byte) 0xC0, (byte) 0xAF),
                        "json.encoding",
                        at("", 9, 16),
                        "found the byte C0 where text in UTF-8 was expected. Maybe save " + "the file as UTF-8.",
                        "gặp byte C0, trong khi cần văn bản UTF-8. Có thể cần lưu lại " + "tệp với bảng mã UTF-8."),
                new BadDocument(
                        "a surrogate as bytes",
                        DossierFile.class,
                        replaced((byte) 0xED, (byte) 0xA0, (byte) 0x80),
                        "json.encoding",
                        at("", 9, 16),
                        "found the byte ED where text in UTF-8 was expected. Maybe save " + "the file as UTF-8.",
                        "gặp byte ED, trong khi cần văn bản UTF-8. Có thể cần lưu lại " + "tệp với bảng mã UTF-8."));
    }
}
