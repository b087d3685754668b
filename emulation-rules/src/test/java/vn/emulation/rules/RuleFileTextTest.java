package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts a rule file may be: UTF-8 in NFC, in which everything can be seen. */
class RuleFileTextTest {

    private static final String GOOD = Drl.rule("green/1/met", "formOffered", "satisfies");
    private static final String FIX =
            " Maybe save it as UTF-8 with composed letters (NFC), without invisible characters.";

    private static Stream<String> told(byte[] content) {
        return Diagnosed.told(Locale.ENGLISH, RuleSource.of(RuleSource.Kind.RULES, "rules.drl", content));
    }

    private static String notPlain(String place, String what) {
        return "rules.drl" + place + " EM-101 The file holds something that is not plain text (" + what + ")." + FIX;
    }

    @ParameterizedTest
    @CsvSource({
        "0000", "0007", "000B", "000C", "001B", "007F", "0085", "00AD", "061C", "200B", "200D", "200E", "2028", "2029",
        "202E", "2060", "2066", "E000", "FEFF", "FFFF", "0378", "E0041", "F0000"
    })
    void a_character_that_cannot_be_seen_is_refused_with_its_place(String hexadecimal) {
        String character = Character.toString(Integer.parseInt(hexadecimal, 16));

        assertThat(Diagnosed.rules("// Đạt\n// x" + character + "y\n" + GOOD))
                .containsExactly(notPlain(":2:5", "U+" + hexadecimal));
        assertThat(Diagnosed.rules(Drl.rule("green/1/met", "form == \"a" + character + "b\"", "satisfies")))
                .containsExactly(notPlain(":4:39", "U+" + hexadecimal));
    }

    @Test
    void a_carriage_return_by_itself_is_refused() {
        assertThat(Diagnosed.rules("// Looks like one line\rrule \"x\" when then end\n" + GOOD))
                .containsExactly(notPlain(":1:23", "U+000D"));
        assertThat(Diagnosed.rules(GOOD + "\r")).containsExactly(notPlain(":8:1", "U+000D"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguye\u0302\u0303n", "\u00EA\u0301", "\u0110a\u0323t", "\u212B"})
    void letters_that_are_not_composed_are_refused_with_their_place(String decomposed) {
        assertThat(Diagnosed.rules("// " + decomposed + "\n" + GOOD))
                .singleElement()
                .asString()
                .startsWith("rules.drl:1:")
                .endsWith("(NFC)." + FIX);
    }

    @Test
    void the_place_of_a_letter_that_is_not_composed_is_its_own() {
        assertThat(Diagnosed.rules("// Nguyễn\n// Nguye\u0302\u0303n\n" + GOOD))
                .containsExactly(notPlain(":2:8", "NFC"));
    }

    private static String savedAs(String encoding) {
        return "rules.drl EM-106 The file is not in UTF-8; it looks as if saved as (" + encoding + ")."
                + " Maybe save it again as UTF-8; what is typed in an old Vietnamese font must be converted to Unicode"
                + " first.";
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16, UTF-16",
        "UTF-16LE, UTF-16",
        "UTF-16BE, UTF-16",
        "UTF-32, UTF-32",
        "UTF-32LE, UTF-32",
        "windows-1252, another encoding",
        "ISO-8859-1, another encoding"
    })
    void a_file_in_another_encoding_is_told_with_a_guess(String charset, String guess) {
        assertThat(told(("// Café\n" + GOOD).getBytes(Charset.forName(charset))))
                .containsExactly(savedAs(guess));
    }

    /** Hồ sơ được tặng Bằng khen của Ủy ban, as each encoding of Vietnamese has it. */
    @ParameterizedTest
    @CsvSource({
        "windows-1258, 486FCCF4 20 73F5 20 F0FDF5F2 63 20 74E3EC6E67",
        "TCVN3, 48E520 73AC20 AED6AE63 20 74C66E67",
        "VNI, 486FE020 73F420 F1F6F4EF6320 7461EB6E67 20 6B68656E 20 6375FB61"
    })
    void the_encodings_of_vietnamese_are_told_apart(String encoding, String hexadecimal) {
        byte[] words = HexFormat.of().parseHex(hexadecimal.replace(" ", ""));

        assertThat(told(Bytes.concat("// ".getBytes(StandardCharsets.UTF_8), words)))
                .containsExactly(savedAs(encoding));
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        byte[] overlong = {'/', '/', (byte) 0xC0, (byte) 0x80, '\n'};
        byte[] surrogate = {'/', '/', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n'};
        byte[] cutOff = {'/', '/', (byte) 0xC4};

        assertThat(Stream.of(overlong, surrogate, cutOff).flatMap(RuleFileTextTest::told))
                .hasSize(3)
                .allMatch(told -> told.startsWith("rules.drl EM-106 "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ｆormOffered",
                "fоrmOffered",
                "formOffered ²",
                "achievementCount > １",
                "achievementCount > ١",
                "formOffered\u00A0"
            })
    void letters_and_digits_that_only_look_right_are_refused(String constraint) {
        assertThat(Diagnosed.rules(Drl.rule("green/1/met", constraint, "satisfies")))
                .isNotEmpty()
                .allMatch(told -> told.startsWith("rules.drl:4:"));
    }

    @Test
    void what_an_editor_adds_does_not_matter() {
        String edited = "\uFEFFpackage vn.example;\nimport vn.emulation.nominee.*;\nimport java.time.LocalDate\n"
                + "global vn.example.Findings findings;\n/* Đạt: “tốt” 😀 \\u0041 */\n"
                + GOOD.replace("    ", "\t");

        assertThat(TestCampaign.load(edited.replace("\n", "\r\n")).digest())
                .isEqualTo(TestCampaign.load(GOOD).digest());
    }

    @Test
    void brackets_and_quotes_as_the_grammar_allows_do_not_matter() {
        String loose = """
                rule 'green/1/met'
                    @clause ( 'green/1' )
                    when :
                        ( ( $dossier : Dossier( // satisfied ) end
                            formOffered ) ) ) ;
                    then
                        findings . satisfies ( $dossier ) ;
                end ;
                """;

        assertThat(TestCampaign.load(loose).digest())
                .isEqualTo(TestCampaign.load(GOOD).digest());
    }

    @Test
    void vietnamese_in_comments_and_literals_is_plain_text() {
        String rule = "// Đạt\n" + Drl.rule("green/1/met", "form != \"Bằng khen\"", "satisfies");

        assertThat(TestCampaign.load(rule).rules().get(0).constraints()).containsExactly("form != \"Bằng khen\"");
        assertThat(told(rule.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void texts_of_rules_are_held_to_the_same() {
        byte[] hidden = "rule.green/1/met=a\u200Bb\n".getBytes(StandardCharsets.UTF_8);
        byte[] broken = "rule.green/1/met=\\u12\n".getBytes(StandardCharsets.UTF_8);

        assertThat(Stream.of(hidden, broken)
                        .flatMap(content -> Diagnosed.told(
                                Locale.ENGLISH, RuleSource.of(RuleSource.Kind.TEXTS_VI, "rules.drl", content))))
                .containsExactly(notPlain(":1:19", "U+200B"), notPlain("", "properties"));
    }
}
