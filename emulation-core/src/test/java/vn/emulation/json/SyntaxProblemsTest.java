package vn.emulation.json;

import static vn.emulation.json.BadDocument.Place.at;
import static vn.emulation.json.Documents.DOCUMENT;
import static vn.emulation.json.Documents.NOMINEE;
import static vn.emulation.json.Documents.cutAfter;
import static vn.emulation.json.Documents.cutWithinLetter;
import static vn.emulation.json.Documents.with;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no JSON, or not all of it. */
class SyntaxProblemsTest {

    @ParameterizedTest
    @MethodSource("cases")
    void told_in_one_sentence_with_the_place(BadDocument document) {
        document.verify();
    }

    static Stream<BadDocument> cases() {
        return Stream.of(
                new BadDocument(
                        "cut within a text",
                        DossierFile.class,
                        cutAfter("\"form\": \"mer"),
                        "json.truncated",
                        at("/dossiers/0/form", 9, 19),
                        "found the end of the file where the rest was expected. Maybe "
                                + "the file was cut off; export or copy it again.",
                        "gặp điểm kết thúc tệp, trong khi cần phần còn lại. Có thể tệp "
                                + "bị cắt; cần xuất hoặc sao chép lại."),
                new BadDocument(
                        "cut within a letter",
                        DossierFile.class,
                        cutWithinLetter(),
                        "json.truncated",
                        at("/dossiers/0/nominee/unitId", 8, 71),
                        "found the end of the file where the rest was expected. Maybe "
                                + "the file was cut off; export or copy it again.",
                        "gặp điểm kết thúc tệp, trong khi cần phần còn lại. Có thể tệp "
                                + "bị cắt; cần xuất hoặc sao chép lại."),
                new BadDocument(
                        "cut between values",
                        DossierFile.class,
                        cutAfter("\"merit\","),
                        "json.truncated",
                        at("/dossiers/0/form", 9, 23),
                        "found the end of the file where the rest was expected. Maybe "
                                + "the file was cut off; export or copy it again.",
                        "gặp điểm kết thúc tệp, trong khi cần phần còn lại. Có thể tệp "
                                + "bị cắt; cần xuất hoặc sao chép lại."),
                new BadDocument(
                        "cut after the first bracket",
                        DossierFile.class,
                        "{",
                        "json.truncated",
                        at("", 1, 2),
                        "found the end of the file where the rest was expected. Maybe "
                                + "the file was cut off; export or copy it again.",
                        "gặp điểm kết thúc tệp, trong khi cần phần còn lại. Có thể tệp "
                                + "bị cắt; cần xuất hoặc sao chép lại."),
                new BadDocument(
                        "a comma too many",
                        DossierFile.class,
                        with("\"votes\": []", "\"votes\": [],"),
                        "json.syntax",
                        at("/dossiers/0/votes", 13, 5),
                        "found “}” where JSON was expected. Maybe a quotation mark, "
                                + "comma or bracket is missing or too many just before.",
                        "gặp “}”, trong khi cần nội dung JSON. Có thể ngay trước đó "
                                + "thiếu hoặc thừa dấu nháy kép, dấu phẩy hoặc dấu ngoặc."),
                new BadDocument(
                        "a comma too few",
                        DossierFile.class,
                        with("\"merit\",", "\"merit\""),
                        "json.syntax",
                        at("/dossiers/0/form", 10, 7),
                        "found “\"” where JSON was expected. Maybe a quotation mark, "
                                + "comma or bracket is missing or too many just before.",
                        "gặp “\"”, trong khi cần nội dung JSON. Có thể ngay trước đó "
                                + "thiếu hoặc thừa dấu nháy kép, dấu phẩy hoặc dấu ngoặc."),
                new BadDocument(
                        "a key twice",
                        DossierFile.class,
                        with("\"votes\": []", "\"votes\": [], \"votes\": []"),
                        "json.duplicate-key",
                        at("/dossiers/0/votes", 12, 17),
                        "found “votes” again where each name once was expected. Maybe " + "remove one of the two.",
                        "lại gặp “votes”, trong khi cần mỗi tên một lần. Có thể cần xóa " + "một trong hai."),
                new BadDocument(
                        "a key twice in a nominee",
                        DossierFile.class,
                        with("\"unitId\"", "\"id\": \"CB-0138\", \"unitId\""),
                        "json.duplicate-key",
                        at("/dossiers/0/nominee/id", 8, 47),
                        "found “id” again where each name once was expected. Maybe " + "remove one of the two.",
                        "lại gặp “id”, trong khi cần mỗi tên một lần. Có thể cần xóa một " + "trong hai."),
                new BadDocument(
                        "a comment",
                        DossierFile.class,
                        with("\"votes\"", "/* phiếu */ \"votes\""),
                        "json.syntax",
                        at("/dossiers/0/criteria", 12, 7),
                        "found “/” where JSON was expected. Maybe a quotation mark, "
                                + "comma or bracket is missing or too many just before.",
                        "gặp “/”, trong khi cần nội dung JSON. Có thể ngay trước đó "
                                + "thiếu hoặc thừa dấu nháy kép, dấu phẩy hoặc dấu ngoặc."),
                new BadDocument(
                        "single quotes",
                        DossierFile.class,
                        with("\"votes\"", "'votes'"),
                        "json.syntax",
                        at("/dossiers/0/criteria", 12, 7),
                        "found “'” where JSON was expected. Maybe a quotation mark, "
                                + "comma or bracket is missing or too many just before.",
                        "gặp “'”, trong khi cần nội dung JSON. Có thể ngay trước đó "
                                + "thiếu hoặc thừa dấu nháy kép, dấu phẩy hoặc dấu ngoặc."),
                new BadDocument(
                        "no quotes",
                        DossierFile.class,
                        with("\"votes\"", "votes"),
                        "json.syntax",
                        at("/dossiers/0/criteria", 12, 7),
                        "found “votes” where JSON was expected. Maybe a quotation mark, "
                                + "comma or bracket is missing or too many just before.",
                        "gặp “votes”, trong khi cần nội dung JSON. Có thể ngay trước đó "
                                + "thiếu hoặc thừa dấu nháy kép, dấu phẩy hoặc dấu ngoặc."),
                new BadDocument(
                        "not a number",
                        DossierFile.class,
                        with("8.5", "NaN"),
                        "json.syntax",
                        at("/dossiers/0/criteria/0/score", 11, 72),
                        "found “NaN” where JSON was expected. Maybe a quotation mark, "
                                + "comma or bracket is missing or too many just before.",
                        "gặp “NaN”, trong khi cần nội dung JSON. Có thể ngay trước đó "
                                + "thiếu hoặc thừa dấu nháy kép, dấu phẩy hoặc dấu ngoặc."),
                new BadDocument(
                        "a plus sign",
                        DossierFile.class,
                        with("8.5", "+8.5"),
                        "json.syntax",
                        at("/dossiers/0/criteria/0/score", 11, 72),
                        "found “+8.5” where JSON was expected. Maybe a quotation mark, "
                                + "comma or bracket is missing or too many just before.",
                        "gặp “+8.5”, trong khi cần nội dung JSON. Có thể ngay trước đó "
                                + "thiếu hoặc thừa dấu nháy kép, dấu phẩy hoặc dấu ngoặc."),
                new BadDocument(
                        "a zero in front",
                        DossierFile.class,
                        with("8.5", "08.5"),
                        "json.syntax",
                        at("/dossiers/0/criteria/0/score", 11, 72),
                        "found “08.5” where JSON was expected. Maybe a quotation mark, "
                                + "comma or bracket is missing or too many just before.",
                        "gặp “08.5”, trong khi cần nội dung JSON. Có thể ngay trước đó "
                                + "thiếu hoặc thừa dấu nháy kép, dấu phẩy hoặc dấu ngoặc."),
                new BadDocument(
                        "a line break in a text",
                        DossierFile.class,
                        with("\"merit\"", "\"mer\nit\""),
                        "json.syntax",
                        at("/dossiers/0/form", 9, 19),
                        "found “\\u{a}” where JSON was expected. Maybe a quotation mark, "
                                + "comma or bracket is missing or too many just before.",
                        "gặp “\\u{a}”, trong khi cần nội dung JSON. Có thể ngay trước đó "
                                + "thiếu hoặc thừa dấu nháy kép, dấu phẩy hoặc dấu ngoặc."),
                new BadDocument(
                        "a zero byte in a text",
                        DossierFile.class,
                        with("\"merit\"", "\"mer\u0000it\""),
                        "json.syntax",
                        at("/dossiers/0/form", 9, 19),
                        "found “\\u{0}” where JSON was expected. Maybe a quotation mark, "
                                + "comma or bracket is missing or too many just before.",
                        "gặp “\\u{0}”, trong khi cần nội dung JSON. Có thể ngay trước đó "
                                + "thiếu hoặc thừa dấu nháy kép, dấu phẩy hoặc dấu ngoặc."),
                new BadDocument(
                        "an escape that is none",
                        DossierFile.class,
                        with("\"merit\"", "\"mer\\xit\""),
                        "json.syntax",
                        at("/dossiers/0/form", 9, 20),
                        "found “xit” where JSON was expected. Maybe a quotation mark, "
                                + "comma or bracket is missing or too many just before.",
                        "gặp “xit”, trong khi cần nội dung JSON. Có thể ngay trước đó "
                                + "thiếu hoặc thừa dấu nháy kép, dấu phẩy hoặc dấu ngoặc."),
                new BadDocument(
                        "text after the end",
                        DossierFile.class,
                        DOCUMENT + "}",
                        "json.syntax",
                        at("", 16, 1),
                        "found “}” where JSON was expected. Maybe a quotation mark, "
                                + "comma or bracket is missing or too many just before.",
                        "gặp “}”, trong khi cần nội dung JSON. Có thể ngay trước đó "
                                + "thiếu hoặc thừa dấu nháy kép, dấu phẩy hoặc dấu ngoặc."),
                new BadDocument(
                        "a second document",
                        DossierFile.class,
                        DOCUMENT + DOCUMENT,
                        "json.trailing",
                        at("", 16, 1),
                        "found “{” where the end of the file was expected. Maybe remove "
                                + "what follows the last bracket.",
                        "gặp “{”, trong khi cần điểm kết thúc tệp. Có thể cần xóa phần "
                                + "đứng sau dấu ngoặc cuối cùng."),
                new BadDocument(
                        "words",
                        DossierFile.class,
                        "Phong trào thi đua",
                        "json.syntax",
                        at("", 1, 1),
                        "found “Phong” where JSON was expected. Maybe a quotation mark, "
                                + "comma or bracket is missing or too many just before.",
                        "gặp “Phong”, trong khi cần nội dung JSON. Có thể ngay trước đó "
                                + "thiếu hoặc thừa dấu nháy kép, dấu phẩy hoặc dấu ngoặc."),
                new BadDocument(
                        "a list of lists without end",
                        DossierFile.class,
                        "[".repeat(100_000),
                        "json.depth",
                        at("/0".repeat(64), 1, 65),
                        "found more than that where at most 64 levels were expected. "
                                + "Maybe this is another kind of file.",
                        "gặp nhiều hơn mức đó, trong khi cần không quá 64 cấp lồng nhau. "
                                + "Có thể đây là một loại tệp khác."),
                new BadDocument(
                        "objects in a nominee without end",
                        DossierFile.class,
                        with(NOMINEE, "{\"a\":".repeat(100_000)),
                        "json.depth",
                        at("/dossiers/0/nominee" + "/a".repeat(61), 8, 319),
                        "found more than that where at most 64 levels were expected. "
                                + "Maybe this is another kind of file.",
                        "gặp nhiều hơn mức đó, trong khi cần không quá 64 cấp lồng nhau. "
                                + "Có thể đây là một loại tệp khác."),
                new BadDocument(
                        "null",
                        DossierFile.class,
                        "null",
                        "json.missing",
                        at("", 1, 1),
                        "missing; expected an object and found null. Maybe add it.",
                        "còn thiếu; cần một đối tượng nhưng gặp null. Có thể cần bổ sung."),
                new BadDocument(
                        "a list",
                        DossierFile.class,
                        "[]",
                        "json.wrong-type",
                        at("", 1, 1),
                        "found a list where an object was expected. Maybe correct the "
                                + "value, or its quotation marks.",
                        "gặp một danh sách, trong khi cần một đối tượng. Có thể cần sửa "
                                + "giá trị hoặc dấu nháy kép."),
                new BadDocument(
                        "an empty file",
                        DossierFile.class,
                        "",
                        "json.empty",
                        at("", 1, 1),
                        "the file holds no JSON. Maybe choose another file, or save this " + "one again.",
                        "tệp không có nội dung JSON. Có thể cần chọn tệp khác hoặc lưu " + "lại tệp này."),
                new BadDocument(
                        "space only",
                        DossierFile.class,
                        " \r\n\t",
                        "json.empty",
                        at("", 1, 1),
                        "the file holds no JSON. Maybe choose another file, or save this " + "one again.",
                        "tệp không có nội dung JSON. Có thể cần chọn tệp khác hoặc lưu " + "lại tệp này."),
                new BadDocument(
                        "a byte order mark only",
                        DossierFile.class,
                        "\ufeff",
                        "json.empty",
                        at("", 1, 1),
                        "the file holds no JSON. Maybe choose another file, or save this " + "one again.",
                        "tệp không có nội dung JSON. Có thể cần chọn tệp khác hoặc lưu " + "lại tệp này."));
    }
}
