package vn.emulation.json;

import static vn.emulation.json.BadDocument.Place.at;
import static vn.emulation.json.Documents.NOMINEE;
import static vn.emulation.json.Documents.with;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of another type than the model has. */
class TypeProblemsTest {

    @ParameterizedTest
    @MethodSource("cases")
    void told_in_one_sentence_with_the_place(BadDocument document) {
        document.verify();
    }

    static Stream<BadDocument> cases() {
        return Stream.of(
                new BadDocument(
                        "a number for text",
                        DossierFile.class,
                        with("\"HS-1\"", "5"),
                        "json.wrong-type",
                        at("/dossiers/0/id", 5, 13),
                        "found 5 where text was expected. Maybe correct the value, or " + "its quotation marks.",
                        "gặp 5, trong khi cần chuỗi ký tự. Có thể cần sửa giá trị hoặc " + "dấu nháy kép."),
                new BadDocument(
                        "text for a number",
                        DossierFile.class,
                        with("8.5", "\"8.5\""),
                        "json.wrong-type",
                        at("/dossiers/0/criteria/0/score", 11, 72),
                        "found “8.5” where a number was expected. Maybe correct the "
                                + "value, or its quotation marks.",
                        "gặp “8.5”, trong khi cần số. Có thể cần sửa giá trị hoặc dấu " + "nháy kép."),
                new BadDocument(
                        "a decimal for a whole number",
                        DossierFile.class,
                        with("\"schemaVersion\": 1", "\"schemaVersion\": 1.0"),
                        "json.wrong-type",
                        at("/schemaVersion", 2, 20),
                        "found 1.0 where a whole number was expected. Maybe correct the "
                                + "value, or its quotation marks.",
                        "gặp 1.0, trong khi cần số nguyên. Có thể cần sửa giá trị hoặc " + "dấu nháy kép."),
                new BadDocument(
                        "an exponent for a whole number",
                        DossierFile.class,
                        with("\"schemaVersion\": 1", "\"schemaVersion\": 1e0"),
                        "json.wrong-type",
                        at("/schemaVersion", 2, 20),
                        "found 1e0 where a whole number was expected. Maybe correct the "
                                + "value, or its quotation marks.",
                        "gặp 1e0, trong khi cần số nguyên. Có thể cần sửa giá trị hoặc " + "dấu nháy kép."),
                new BadDocument(
                        "text for a list",
                        DossierFile.class,
                        with("\"votes\": []", "\"votes\": \"\""),
                        "json.wrong-type",
                        at("/dossiers/0/votes", 12, 16),
                        "found “” where a list was expected. Maybe correct the value, or " + "its quotation marks.",
                        "gặp “”, trong khi cần một danh sách. Có thể cần sửa giá trị " + "hoặc dấu nháy kép."),
                new BadDocument(
                        "an object for a list",
                        DossierFile.class,
                        with("\"votes\": []", "\"votes\": {}"),
                        "json.wrong-type",
                        at("/dossiers/0/votes", 12, 16),
                        "found an object where a list was expected. Maybe correct the "
                                + "value, or its quotation marks.",
                        "gặp một đối tượng, trong khi cần một danh sách. Có thể cần sửa "
                                + "giá trị hoặc dấu nháy kép."),
                new BadDocument(
                        "a list for an object",
                        DossierFile.class,
                        with(NOMINEE, "[\"INDIVIDUAL\", " + NOMINEE + "]"),
                        "json.wrong-type",
                        at("/dossiers/0/nominee", 8, 18),
                        "found a list where an object was expected. Maybe correct the "
                                + "value, or its quotation marks.",
                        "gặp một danh sách, trong khi cần một đối tượng. Có thể cần sửa "
                                + "giá trị hoặc dấu nháy kép."),
                new BadDocument(
                        "text for an object",
                        DossierFile.class,
                        with(NOMINEE, "\"CB-0137\""),
                        "json.wrong-type",
                        at("/dossiers/0/nominee", 8, 18),
                        "found “CB-0137” where an object was expected. Maybe correct the "
                                + "value, or its quotation marks.",
                        "gặp “CB-0137”, trong khi cần một đối tượng. Có thể cần sửa giá " + "trị hoặc dấu nháy kép."),
                new BadDocument(
                        "a number for yes or no",
                        DossierFile.class,
                        with("\"form\"", "\"registered\": 1, \"form\""),
                        "json.wrong-type",
                        at("/dossiers/0/registered", 9, 21),
                        "found 1 where true or false was expected. Maybe correct the "
                                + "value, or its quotation marks.",
                        "gặp 1, trong khi cần true hoặc false. Có thể cần sửa giá trị " + "hoặc dấu nháy kép."),
                new BadDocument(
                        "a number for an enum",
                        DossierFile.class,
                        with("\"MET\"", "0"),
                        "json.wrong-type",
                        at("/dossiers/0/criteria/0/assessment", 11, 56),
                        "found 0 where one of “MET”, “NOT_MET” was expected. Maybe "
                                + "correct the value, or its quotation marks.",
                        "gặp 0, trong khi cần một trong các giá trị “MET”, “NOT_MET”. Có "
                                + "thể cần sửa giá trị hoặc dấu nháy kép."),
                new BadDocument(
                        "an enum in small letters",
                        DossierFile.class,
                        with("\"MET\"", "\"met\""),
                        "json.enum",
                        at("/dossiers/0/criteria/0/assessment", 11, 56),
                        "found “met” where one of “MET”, “NOT_MET” was expected. Maybe "
                                + "choose one of these, with the same capitals.",
                        "gặp “met”, trong khi cần một trong các giá trị “MET”, "
                                + "“NOT_MET”. Có thể chọn một trong số đó, viết đúng chữ hoa."),
                new BadDocument(
                        "an enum with space",
                        DossierFile.class,
                        with("\"MET\"", "\"MET \""),
                        "json.enum",
                        at("/dossiers/0/criteria/0/assessment", 11, 56),
                        "found “MET ” where one of “MET”, “NOT_MET” was expected. Maybe "
                                + "choose one of these, with the same capitals.",
                        "gặp “MET ”, trong khi cần một trong các giá trị “MET”, "
                                + "“NOT_MET”. Có thể chọn một trong số đó, viết đúng chữ hoa."),
                new BadDocument(
                        "an unknown kind",
                        DossierFile.class,
                        with("\"INDIVIDUAL\"", "\"PERSON\""),
                        "json.enum",
                        at("/dossiers/0/nominee/kind", 8, 27),
                        "found “PERSON” where one of “INDIVIDUAL”, “COLLECTIVE”, "
                                + "“HOUSEHOLD” was expected. Maybe choose one of these, with the "
                                + "same capitals.",
                        "gặp “PERSON”, trong khi cần một trong các giá trị “INDIVIDUAL”, "
                                + "“COLLECTIVE”, “HOUSEHOLD”. Có thể chọn một trong số đó, viết "
                                + "đúng chữ hoa."),
                new BadDocument(
                        "a number for a kind",
                        DossierFile.class,
                        with("\"INDIVIDUAL\"", "1"),
                        "json.wrong-type",
                        at("/dossiers/0/nominee/kind", 8, 27),
                        "found 1 where one of “INDIVIDUAL”, “COLLECTIVE”, “HOUSEHOLD” "
                                + "was expected. Maybe correct the value, or its quotation marks.",
                        "gặp 1, trong khi cần một trong các giá trị “INDIVIDUAL”, "
                                + "“COLLECTIVE”, “HOUSEHOLD”. Có thể cần sửa giá trị hoặc dấu nháy "
                                + "kép."),
                new BadDocument(
                        "a number for a day",
                        DossierFile.class,
                        with("\"2026-10-14\"", "20261014"),
                        "json.wrong-type",
                        at("/dossiers/0/receivedOn", 10, 21),
                        "found 20261014 where a real day written yyyy-MM-dd was "
                                + "expected. Maybe correct the value, or its quotation marks.",
                        "gặp 20261014, trong khi cần ngày có thật, viết dạng yyyy-MM-dd. "
                                + "Có thể cần sửa giá trị hoặc dấu nháy kép."),
                new BadDocument(
                        "a list for a day",
                        DossierFile.class,
                        with("\"2026-10-14\"", "[2026, 10, 14]"),
                        "json.wrong-type",
                        at("/dossiers/0/receivedOn", 10, 21),
                        "found a list where a real day written yyyy-MM-dd was expected. "
                                + "Maybe correct the value, or its quotation marks.",
                        "gặp một danh sách, trong khi cần ngày có thật, viết dạng "
                                + "yyyy-MM-dd. Có thể cần sửa giá trị hoặc dấu nháy kép."));
    }
}
