package vn.emulation.json;

import static vn.emulation.json.BadDocument.Place.at;
import static vn.emulation.json.Documents.with;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties that are unknown, missing or null, and files of another version. */
class PropertyProblemsTest {

    @ParameterizedTest
    @MethodSource("cases")
    void told_in_one_sentence_with_the_place(BadDocument document) {
        document.verify();
    }

    static Stream<BadDocument> cases() {
        return Stream.of(
                new BadDocument(
                        "no kind",
                        DossierFile.class,
                        with("\"kind\": \"INDIVIDUAL\", ", ""),
                        "json.missing",
                        at("/dossiers/0/nominee/kind", 8, 18),
                        "missing; expected one of “INDIVIDUAL”, “COLLECTIVE”, "
                                + "“HOUSEHOLD” and found nothing. Maybe add it.",
                        "còn thiếu; cần một trong các giá trị “INDIVIDUAL”, "
                                + "“COLLECTIVE”, “HOUSEHOLD” nhưng gặp chỗ trống. Có thể cần bổ "
                                + "sung."),
                new BadDocument(
                        "an unknown property like a known one",
                        DossierFile.class,
                        with("receivedOn", "recievedOn"),
                        "json.unknown-property",
                        at("/dossiers/0/recievedOn", 10, 7),
                        "found the unknown property “recievedOn” where “receivedOn” was "
                                + "expected. Maybe correct its name, or remove it.",
                        "gặp thuộc tính lạ “recievedOn”, trong khi cần “receivedOn”. Có "
                                + "thể cần sửa tên hoặc xóa đi."),
                new BadDocument(
                        "an unknown property in other letters",
                        DossierFile.class,
                        with("\"unitId\"", "\"unitID\""),
                        "json.unknown-property",
                        at("/dossiers/0/nominee/unitID", 8, 58),
                        "found the unknown property “unitID” where “unitId” was "
                                + "expected. Maybe correct its name, or remove it.",
                        "gặp thuộc tính lạ “unitID”, trong khi cần “unitId”. Có thể cần " + "sửa tên hoặc xóa đi."),
                new BadDocument(
                        "an unknown property like none",
                        DossierFile.class,
                        with("\"score\"", "\"colour\""),
                        "json.unknown-property",
                        at("/dossiers/0/criteria/0/colour", 11, 63),
                        "found the unknown property “colour” where one of “criterion”, "
                                + "“assessment”, “score”, “evidence” was expected. Maybe correct "
                                + "its name, or remove it.",
                        "gặp thuộc tính lạ “colour”, trong khi cần một trong các giá trị "
                                + "“criterion”, “assessment”, “score”, “evidence”. Có thể cần sửa "
                                + "tên hoặc xóa đi."),
                new BadDocument(
                        "a class name",
                        DossierFile.class,
                        with("\"kind\"", "\"@class\": \"java.lang.Runtime\", \"kind\""),
                        "json.unknown-property",
                        at("/dossiers/0/nominee/@class", 8, 19),
                        "found the unknown property “@class” where one of “kind”, “id”, "
                                + "“unitId”, “employment”, “role”, “sex” was expected. Maybe "
                                + "correct its name, or remove it.",
                        "gặp thuộc tính lạ “@class”, trong khi cần một trong các giá trị "
                                + "“kind”, “id”, “unitId”, “employment”, “role”, “sex”. Có thể cần "
                                + "sửa tên hoặc xóa đi."),
                new BadDocument(
                        "nothing for text",
                        DossierFile.class,
                        with("\"form\": \"merit\",", ""),
                        "json.missing",
                        at("/dossiers/0/form", 4, 5),
                        "missing; expected text and found nothing. Maybe add it.",
                        "còn thiếu; cần chuỗi ký tự nhưng gặp chỗ trống. Có thể cần bổ " + "sung."),
                new BadDocument(
                        "nothing for text beside a known property of nearly its name",
                        DossierFile.class,
                        with(
                                "\"votes\": []",
                                "\"rank\": {\"position\": 1, \"rankedOn\": \"2026-10-01\"}, \"votes\": []"),
                        "json.missing",
                        at("/dossiers/0/rank/rankedBy", 12, 15),
                        "missing; expected text and found nothing. Maybe add it.",
                        "còn thiếu; cần chuỗi ký tự nhưng gặp chỗ trống. Có thể cần bổ " + "sung."),
                new BadDocument(
                        "null for text",
                        DossierFile.class,
                        with("\"merit\"", "null"),
                        "json.missing",
                        at("/dossiers/0/form", 9, 15),
                        "missing; expected text and found null. Maybe add it.",
                        "còn thiếu; cần chuỗi ký tự nhưng gặp null. Có thể cần bổ sung."),
                new BadDocument(
                        "null in a list",
                        DossierFile.class,
                        with("\"votes\": []", "\"votes\": [null]"),
                        "json.missing",
                        at("/dossiers/0/votes/0", 12, 17),
                        "missing; expected an object and found null. Maybe add it.",
                        "còn thiếu; cần một đối tượng nhưng gặp null. Có thể cần bổ sung."),
                new BadDocument(
                        "null for a number",
                        DossierFile.class,
                        with("\"schemaVersion\": 1", "\"schemaVersion\": null"),
                        "json.missing",
                        at("/schemaVersion", 2, 20),
                        "missing; expected a whole number and found null. Maybe add it.",
                        "còn thiếu; cần số nguyên nhưng gặp null. Có thể cần bổ sung."),
                new BadDocument(
                        "another version",
                        DossierFile.class,
                        with("\"schemaVersion\": 1", "\"schemaVersion\": 2"),
                        "json.version",
                        at("/schemaVersion", 2, 20),
                        "found 2 where version 1 was expected. Maybe export the file in " + "that version.",
                        "gặp 2, trong khi cần phiên bản 1. Có thể cần xuất lại tệp theo " + "phiên bản đó."),
                new BadDocument(
                        "another version of another form",
                        DossierFile.class,
                        with("\"schemaVersion\": 1", "\"author\": {}, \"schemaVersion\": 2"),
                        "json.version",
                        at("/schemaVersion", 2, 34),
                        "found 2 where version 1 was expected. Maybe export the file in " + "that version.",
                        "gặp 2, trong khi cần phiên bản 1. Có thể cần xuất lại tệp theo " + "phiên bản đó."));
    }
}
