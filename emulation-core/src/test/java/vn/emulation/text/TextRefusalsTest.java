package vn.emulation.text;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.validation.RefusalCase;

/** What identifiers and bilingual texts refuse. */
class TextRefusalsTest {

    @ParameterizedTest
    @MethodSource("cases")
    void refused_with_its_whole_message_and_its_twin_is_not(RefusalCase refusal) {
        refusal.verify();
    }

    static Stream<RefusalCase> cases() {
        return Stream.of(
                new RefusalCase(
                        "id.blank",
                        () -> Identifiers.normalise("dossier", " \t\u00a0"),
                        () -> Identifiers.normalise("dossier", " x"),
                        "The dossier id is blank. Maybe give it a code.",
                        "Mã hồ sơ để trống. Có thể cần đặt một mã."),
                new RefusalCase(
                        "id.blank",
                        () -> Identifiers.normalise("award form", ""),
                        () -> Identifiers.normalise("award form", "x"),
                        "The award form id is blank. Maybe give it a code.",
                        "Mã hình thức khen thưởng để trống. Có thể cần đặt một mã."),
                new RefusalCase(
                        "id.length",
                        () -> Identifiers.normalise("dossier", "x".repeat(121)),
                        () -> Identifiers.normalise("dossier", "x".repeat(120)),
                        "The dossier id (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…) has 121 characters, more "
                                + "than 120. Maybe shorten it.",
                        "Mã hồ sơ (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…) có 121 ký tự, quá 120. Có thể "
                                + "cần rút ngắn."),
                new RefusalCase(
                        "id.character",
                        () -> Identifiers.normalise("dossier", "a\u200bb"),
                        () -> Identifiers.normalise("dossier", "ab"),
                        "The dossier id (a\\u{200b}b) holds an invisible or unassigned character. Maybe type "
                                + "it anew.",
                        "Mã hồ sơ (a\\u{200b}b) có ký tự ẩn hoặc ký tự không xác định. Có thể cần gõ lại."),
                new RefusalCase(
                        "id.character",
                        () -> Identifiers.normalise("dossier", "a\u00a0b"),
                        () -> Identifiers.normalise("dossier", "a b"),
                        "The dossier id (a\\u{a0}b) holds an invisible or unassigned character. Maybe type it "
                                + "anew.",
                        "Mã hồ sơ (a\\u{a0}b) có ký tự ẩn hoặc ký tự không xác định. Có thể cần gõ lại."),
                new RefusalCase(
                        "id.character",
                        () -> Identifiers.normalise("dossier", "a\nb"),
                        () -> Identifiers.normalise("dossier", "a\u0323b"),
                        "The dossier id (a\\u{a}b) holds an invisible or unassigned character. Maybe type it "
                                + "anew.",
                        "Mã hồ sơ (a\\u{a}b) có ký tự ẩn hoặc ký tự không xác định. Có thể cần gõ lại."),
                new RefusalCase(
                        "id.character",
                        () -> Identifiers.normalise("dossier", "a\ud800"),
                        () -> Identifiers.normalise("dossier", "a\ud83d\ude00"),
                        "The dossier id (a\\u{d800}) holds an invisible or unassigned character. Maybe type it "
                                + "anew.",
                        "Mã hồ sơ (a\\u{d800}) có ký tự ẩn hoặc ký tự không xác định. Có thể cần gõ lại."),
                new RefusalCase(
                        "text.length",
                        () -> new LocalisedText(" ", "x"),
                        () -> new LocalisedText("x", "x"),
                        "The vi text has 0 characters, outside 1 to 4000. Maybe give both languages.",
                        "Nội dung (vi) có 0 ký tự, ngoài khoảng 1 đến 4000. Có thể cần ghi đủ hai ngôn ngữ."),
                new RefusalCase(
                        "text.length",
                        () -> new LocalisedText("x", ""),
                        () -> new LocalisedText("x", "x"),
                        "The en text has 0 characters, outside 1 to 4000. Maybe give both languages.",
                        "Nội dung (en) có 0 ký tự, ngoài khoảng 1 đến 4000. Có thể cần ghi đủ hai ngôn ngữ."),
                new RefusalCase(
                        "text.length",
                        () -> new LocalisedText("x".repeat(4_001), "x"),
                        () -> new LocalisedText("x".repeat(4_000), "x"),
                        "The vi text has 4001 characters, outside 1 to 4000. Maybe give both languages.",
                        "Nội dung (vi) có 4001 ký tự, ngoài khoảng 1 đến 4000. Có thể cần ghi đủ hai ngôn ngữ."));
    }
}
