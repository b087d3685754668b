package vn.emulation.json;

import static vn.emulation.json.BadDocument.Place.at;
import static vn.emulation.json.Documents.with;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of the right type that the model does not take. */
class ContentProblemsTest {

    @ParameterizedTest
    @MethodSource("cases")
    void told_in_one_sentence_with_the_place(BadDocument document) {
        document.verify();
    }

    static Stream<BadDocument> cases() {
        return Stream.of(
                new BadDocument(
                        "a day that is none",
                        DossierFile.class,
                        with("2026-10-14", "2026-02-30"),
                        "json.date",
                        at("/dossiers/0/receivedOn", 10, 21),
                        "found “2026-02-30” where a real day written yyyy-MM-dd was "
                                + "expected. Maybe correct the day.",
                        "gặp “2026-02-30”, trong khi cần ngày có thật, viết dạng "
                                + "yyyy-MM-dd. Có thể cần sửa ngày."),
                new BadDocument(
                        "a day as people write it",
                        DossierFile.class,
                        with("2026-10-14", "14/10/2026"),
                        "json.date",
                        at("/dossiers/0/receivedOn", 10, 21),
                        "found “14/10/2026” where a real day written yyyy-MM-dd was "
                                + "expected. Maybe correct the day.",
                        "gặp “14/10/2026”, trong khi cần ngày có thật, viết dạng "
                                + "yyyy-MM-dd. Có thể cần sửa ngày."),
                new BadDocument(
                        "a day and an hour",
                        DossierFile.class,
                        with("2026-10-14", "2026-10-14T00:00"),
                        "json.date",
                        at("/dossiers/0/receivedOn", 10, 21),
                        "found “2026-10-14T00:00” where a real day written yyyy-MM-dd "
                                + "was expected. Maybe correct the day.",
                        "gặp “2026-10-14T00:00”, trong khi cần ngày có thật, viết dạng "
                                + "yyyy-MM-dd. Có thể cần sửa ngày."),
                new BadDocument(
                        "a day in other digits",
                        DossierFile.class,
                        with("2026-10-14", "٢٠٢٦-١٠-١٤"),
                        "json.date",
                        at("/dossiers/0/receivedOn", 10, 21),
                        "found “٢٠٢٦-١٠-١٤” where a real day written yyyy-MM-dd was "
                                + "expected. Maybe correct the day.",
                        "gặp “٢٠٢٦-١٠-١٤”, trong khi cần ngày có thật, viết dạng "
                                + "yyyy-MM-dd. Có thể cần sửa ngày."),
                new BadDocument(
                        "no day",
                        DossierFile.class,
                        with("2026-10-14", ""),
                        "json.date",
                        at("/dossiers/0/receivedOn", 10, 21),
                        "found “” where a real day written yyyy-MM-dd was expected. " + "Maybe correct the day.",
                        "gặp “”, trong khi cần ngày có thật, viết dạng yyyy-MM-dd. Có " + "thể cần sửa ngày."),
                new BadDocument(
                        "a blank id",
                        DossierFile.class,
                        with("\"HS-1\"", "\" \""),
                        "json.value",
                        at("/dossiers/0/id", 5, 13),
                        "The dossier id is blank. Maybe give it a code.",
                        "Mã hồ sơ để trống. Có thể cần đặt một mã."),
                new BadDocument(
                        "an invisible character in an id",
                        DossierFile.class,
                        with("\"HS-1\"", "\"HS\u200b-1\""),
                        "json.value",
                        at("/dossiers/0/id", 5, 13),
                        "The dossier id (HS\\u{200b}-1) holds an invisible or unassigned "
                                + "character. Maybe type it anew.",
                        "Mã hồ sơ (HS\\u{200b}-1) có ký tự ẩn hoặc ký tự không xác định. " + "Có thể cần gõ lại."),
                new BadDocument(
                        "half a surrogate pair",
                        DossierFile.class,
                        with("\"evidence\": []", "\"evidence\": [\"a\\ud83d\"]"),
                        "json.character",
                        at("/dossiers/0/criteria/0/evidence/0", 11, 90),
                        "found “a\\u{d83d}” where text of whole characters was expected. "
                                + "Maybe type the text anew.",
                        "gặp “a\\u{d83d}”, trong khi cần chuỗi gồm các ký tự trọn vẹn. Có " + "thể cần gõ lại."),
                new BadDocument(
                        "a score below zero",
                        DossierFile.class,
                        with("8.5", "-8.5"),
                        "json.value",
                        at("/dossiers/0/criteria/0", 11, 20),
                        "The score by criterion (II.1) is below 0 or has more than 30 " + "digits. Maybe correct it.",
                        "Điểm theo tiêu chí (II.1) nhỏ hơn 0 hoặc quá 30 chữ số. Có thể " + "cần sửa điểm."),
                new BadDocument(
                        "a score whose digits would fill the memory",
                        DossierFile.class,
                        with("8.5", "1e999999999"),
                        "json.number",
                        at("/dossiers/0/criteria/0/score", 11, 72),
                        "found 1e999999999 where a number with at most 50 digits when "
                                + "written out was expected. Maybe correct the number.",
                        "gặp 1e999999999, trong khi cần số có không quá 50 chữ số khi "
                                + "viết đầy đủ. Có thể cần sửa số."),
                new BadDocument(
                        "an exponent beyond counting",
                        DossierFile.class,
                        with("8.5", "1e99999999999"),
                        "json.number",
                        at("/dossiers/0/criteria/0/score", 11, 72),
                        "found 1e99999999999 where a number with at most 50 digits when "
                                + "written out was expected. Maybe correct the number.",
                        "gặp 1e99999999999, trong khi cần số có không quá 50 chữ số khi "
                                + "viết đầy đủ. Có thể cần sửa số."));
    }
}
