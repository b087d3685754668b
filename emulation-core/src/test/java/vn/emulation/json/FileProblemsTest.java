package vn.emulation.json;

import static vn.emulation.json.BadDocument.Place.at;
import static vn.emulation.json.Documents.grants;
import static vn.emulation.json.Documents.twice;
import static vn.emulation.json.Documents.unit;
import static vn.emulation.json.Documents.units;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the items of a file say of each other. */
class FileProblemsTest {

    @ParameterizedTest
    @MethodSource("cases")
    void told_in_one_sentence_with_the_place(BadDocument document) {
        document.verify();
    }

    static Stream<BadDocument> cases() {
        return Stream.of(
                new BadDocument(
                        "two dossiers of one id",
                        DossierFile.class,
                        twice("HS-1", "letter"),
                        "json.value",
                        at("/dossiers/1", 4, 1),
                        "Two dossiers share the id (HS-1) and differ. Maybe one of them " + "has another id.",
                        "Hai hồ sơ trùng mã (HS-1) nhưng khác nội dung. Có thể một hồ sơ " + "có mã khác."),
                new BadDocument(
                        "two dossiers whose ids are one after normalisation",
                        DossierFile.class,
                        twice("hồ-sơ", "ho\u0302\u0300-so\u031b\u00a0", "letter"),
                        "json.value",
                        at("/dossiers/1", 4, 1),
                        "Two dossiers share the id (hồ-sơ) and differ. Maybe one of them " + "has another id.",
                        "Hai hồ sơ trùng mã (hồ-sơ) nhưng khác nội dung. Có thể một hồ " + "sơ có mã khác."),
                new BadDocument(
                        "a unit above itself",
                        UnitFile.class,
                        units(unit("a", "a")),
                        "json.value",
                        at("/units/0", 2, 1),
                        "The unit (a) stands above itself. Maybe correct its parent.",
                        "Đơn vị (a) đứng trên chính nó. Có thể cần sửa đơn vị cấp trên."),
                new BadDocument(
                        "two units above each other",
                        UnitFile.class,
                        units(unit("0", "a"), unit("a", "b"), unit("b", "a")),
                        "json.value",
                        at("/units/1", 3, 1),
                        "The unit (a) stands above itself. Maybe correct its parent. The "
                                + "unit (b) stands above itself. Maybe correct its parent.",
                        "Đơn vị (a) đứng trên chính nó. Có thể cần sửa đơn vị cấp trên. "
                                + "Đơn vị (b) đứng trên chính nó. Có thể cần sửa đơn vị cấp trên."),
                new BadDocument(
                        "a unit below none there is",
                        UnitFile.class,
                        units(unit("a", "b")),
                        "json.value",
                        at("/units/0", 2, 1),
                        "The unit (a) stands below (b), which is not in the tree. Maybe " + "add that unit.",
                        "Đơn vị (a) thuộc (b), nhưng đơn vị này không có trong danh "
                                + "sách. Có thể cần bổ sung đơn vị đó."),
                new BadDocument(
                        "two units of one id",
                        UnitFile.class,
                        units(unit("c", "a"), unit("a", "b"), unit("b", ""), unit(" a ", "")),
                        "json.value",
                        at("/units/3", 5, 1),
                        "Two units share the id (a) and differ. Maybe one of them has " + "another id.",
                        "Hai đơn vị trùng mã (a) nhưng khác nội dung. Có thể một đơn vị " + "có mã khác."),
                new BadDocument(
                        "a unit that is null",
                        UnitFile.class,
                        units(unit("a", ""), "null"),
                        "json.missing",
                        at("/units/1", 3, 1),
                        "missing; expected an object and found null. Maybe add it.",
                        "còn thiếu; cần một đối tượng nhưng gặp null. Có thể cần bổ sung."),
                new BadDocument(
                        "a quota below zero",
                        GrantFile.class,
                        grants("-1"),
                        "json.value",
                        at("/grants/0", 2, 1),
                        "The grant for (merit, HOUSEHOLD) is of (-1) places, outside 0 "
                                + "to 1000000. Maybe correct the number, or leave the grant out "
                                + "while it is not known.",
                        "Chỉ tiêu cho (merit, HOUSEHOLD) là (-1), ngoài khoảng 0 đến "
                                + "1000000. Có thể cần sửa số, hoặc bỏ trống khi chưa được phân bổ."),
                new BadDocument(
                        "a quota beyond counting",
                        GrantFile.class,
                        grants("99999999999"),
                        "json.number",
                        at("/grants/0/places", 2, 50),
                        "found 99999999999 where a whole number from -2147483648 to "
                                + "2147483647 was expected. Maybe correct the number.",
                        "gặp 99999999999, trong khi cần số nguyên từ -2147483648 đến "
                                + "2147483647. Có thể cần sửa số."),
                new BadDocument(
                        "a quota of too many digits",
                        GrantFile.class,
                        grants("9".repeat(51)),
                        "json.size",
                        at("/grants/0/places", 2, 40),
                        "found more than that where at most 50 digits were expected. " + "Maybe split or shorten it.",
                        "gặp nhiều hơn mức đó, trong khi cần không quá 50 chữ số. Có thể "
                                + "cần chia nhỏ hoặc rút ngắn."),
                new BadDocument(
                        "two grants of one form and kind",
                        GrantFile.class,
                        grants("1", "2"),
                        "json.value",
                        at("", 1, 1),
                        "Two grants for (merit, HOUSEHOLD) differ. Maybe keep the one " + "that holds.",
                        "Hai chỉ tiêu cho (merit, HOUSEHOLD) khác nhau. Có thể cần giữ "
                                + "lại chỉ tiêu có hiệu lực."));
    }
}
