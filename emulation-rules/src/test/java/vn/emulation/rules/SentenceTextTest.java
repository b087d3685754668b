package vn.emulation.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.lint.Diagnostic;
import vn.emulation.rules.lint.DiagnosticCode;

/** How freely sentences can be laid out, and what never gets through them. */
class SentenceTextTest {

    private static final String GOOD = """
            quy tắc "green/1/met"
                điều khoản "green/1"
                khi
                    hồ sơ có
                    - số thành tích ít nhất là 1
                    - hình thức khen thưởng không phải là "letter"
                thì
                    đạt
            hết
            """;

    private static List<Diagnostic> found(String sentences) {
        return Diagnosed.diagnostics(TestCampaign.campaign(), List.of(RuleSource.sentences("a.vi.rules", sentences)));
    }

    private static List<String> canonical(String sentences) {
        return Sentences.canonical(
                Sentences.definitions(TestCampaign.campaign(), List.of(RuleSource.sentences("a.vi.rules", sentences))));
    }

    private static Stream<String> layouts() {
        return Stream.of(
                GOOD.replace("    ", ""),
                GOOD.replace("    ", "\t"),
                GOOD.replace(" ", "   "),
                GOOD.replace("số thành tích", "số\u00A0thành\u2003tích"),
                GOOD.replace("\n", "\r\n"),
                GOOD.replace("\n", "\n\n"),
                GOOD.replace("\n", " // ghi chú: \"hết\"\n"),
                "\uFEFF// Kế hoạch\n" + GOOD,
                GOOD.replace("- ", "-"),
                GOOD.replace("quy tắc", "Quy tắc")
                        .replace("điều khoản", "Điều khoản")
                        .replace("khi", "Khi"),
                GOOD.replace("hồ sơ có", "Hồ sơ có")
                        .replace("- s", "- S")
                        .replace("đạt", "Đạt")
                        .replace("hết", "Hết"),
                GOOD.stripTrailing());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void spaces_comments_and_capitals_at_the_beginning_do_not_matter(String sentences) {
        assertThat(canonical(sentences)).isEqualTo(canonical(GOOD));
    }

    @ParameterizedTest
    @CsvSource({
        "số thành tích,số Thành tích",
        "hình thức khen thưởng không,hình thức khen thưởng khong",
        "hồ sơ có,HỒ SƠ CÓ",
        "đạt,đat",
        "thì,thi",
        "ít nhất là,ít nhất",
        "khi,khi:",
        "hết,hết.",
        "đạt,đạt;"
    })
    void words_are_written_as_they_are_and_nothing_stands_beside_them(String right, String wrong) {
        assertThat(found(GOOD.replace(right, wrong)))
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.SENTENCE);
    }

    private static Stream<String> attacks() {
        return Stream.of(
                "&&",
                "|| true",
                ", eval(true)",
                "eval(vn.emulation.rules.Tripwire.trip())",
                "> eval(true)",
                "> $dossier : Dossier( eval(true) )",
                "not Dossier()",
                "from collect( Dossier() )",
                ") then System.exit(0); end rule \"x\" when $d : Dossier(",
                "\" ) then System.exit(0); end //",
                "\\\" ) then System.exit(0); //",
                "\\u0022 ) eval(true",
                "/* */ eval(true) /*",
                "*/ eval(true) //",
                "salience 10",
                "@clause(\"green/1\")",
                "function int f() { return 1; }",
                "import java.lang.Runtime;",
                "[when]x=eval(true)",
                "#/ dialect \"mvel\"",
                "{0}",
                "${x}",
                "$dossier",
                "drools.halt();",
                "end",
                "hết\" hết",
                "“ )",
                "' )",
                ";",
                "'");
    }

    /** Beside every word, as a line of its own, in each value: refused, or kept as the text that it is. */
    @ParameterizedTest
    @MethodSource("attacks")
    void what_is_no_sentence_does_not_get_through(String attack) {
        String[] lines = GOOD.split("\n");
        for (int line = 0; line < lines.length; line++) {
            String[] beside = lines.clone();
            beside[line] = lines[line] + " " + attack;
            assertThat(found(String.join("\n", beside)))
                    .as("beside line %s", line + 1)
                    .isNotEmpty();
            String[] before = lines.clone();
            before[line] = attack + "\n" + lines[line];
            assertThat(found(String.join("\n", before)))
                    .as("before line %s", line + 1)
                    .isNotEmpty();
        }
        for (String value : List.of("green/1/met", "\"green/1\"", " 1\n")) {
            String wrong = GOOD.replace(
                    value, value.strip().replace("\"", "") + attack + (value.endsWith("\n") ? "\n" : "\""));
            assertThat(found(wrong)).as("in %s", value).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void what_stands_in_a_text_is_compared_as_a_text_or_refused(String attack) {
        String sentences = GOOD.replace("letter", attack);

        if (attack.contains("\"") || attack.contains("\\")) {
            assertThat(found(sentences)).isNotEmpty();
        } else {
            RuleSet rules =
                    RuleSet.load(TestCampaign.campaign(), List.of(RuleSource.sentences("a.vi.rules", sentences)));
            assertThat(rules.rules().get(0).constraints())
                    .containsExactly("achievementCount >= 1", "form != \"" + attack + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- x\n",
                "quy tắc \"a/b\"\n",
                "hết\n",
                "- số thành tích bằng số thành tích bằng\n",
                "- loại đợt là Hàng năm\n",
                "\"\n",
                "// x\n",
                "\n",
                "- ",
                "-",
                "số thành tích nằm trọn trong khoảng từ ngày "
            })
    @Timeout(20)
    void the_longest_file_of_anything_is_answered_soon(String part) {
        String head = "quy tắc \"green/1/met\"\n  điều khoản \"green/1\"\n  khi\n  hồ sơ có\n";
        String file = head + part.repeat((1_000_000 - head.getBytes(UTF_8).length) / part.getBytes(UTF_8).length);

        assertThat(found(file)).isNotEmpty();
    }

    @Test
    void a_file_of_sentences_has_a_name_that_says_so() {
        assertThatThrownBy(() -> RuleSource.sentences("rules.txt", GOOD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The name of a file of sentences (rules.txt) does not end in (.vi.rules).\n"
                        + "Maybe rename it: what is wrong in it is told in sentences by that name.");
        assertThat(RuleSource.sentences("rules.vi.rules", GOOD).name()).isEqualTo("rules.vi.rules");
    }

    @Test
    void of_a_file_of_anything_else_the_first_hundred_problems_are_told() {
        String head = GOOD.substring(0, GOOD.indexOf("        - "));

        assertThat(found(head + "- x\n".repeat(99)))
                .filteredOn(told -> told.code() == DiagnosticCode.SENTENCE)
                .hasSize(99);
        assertThat(found(head + "- x\n".repeat(100)))
                .filteredOn(told -> told.code() == DiagnosticCode.SENTENCE)
                .hasSize(100);
        assertThat(found(head + "- x\n".repeat(101)))
                .filteredOn(told -> told.code() == DiagnosticCode.SENTENCE)
                .hasSize(100);
    }

    @Test
    void a_sentence_of_two_hundred_words_is_read_and_one_of_more_is_not() {
        assertThat(found(withKinds(46, 2))).isEmpty();
        assertThat(found(withKinds(47, 1))).isEmpty();
        assertThat(found(withKinds(48, 0)))
                .singleElement()
                .extracting(told -> told.told(Locale.ENGLISH))
                .isEqualTo(
                        "a.vi.rules:5:11 EM-105 This is more complex than rules may be (201; at most 200). Maybe write"
                                + " several simple rules, each of one clause and one effect.");
    }

    /** A sentence of ten words, and four with their comma for each household, three for each collective, less one. */
    private static String withKinds(int households, int collectives) {
        String values = "Hộ gia đình, ".repeat(households) + "Tập thể, ".repeat(collectives);
        return GOOD.replace(
                "số thành tích ít nhất là 1",
                "loại đối tượng là một trong các giá trị " + values.substring(0, values.length() - 2));
    }

    @Test
    void a_list_of_fifty_values_is_read_and_one_of_more_is_not() {
        assertThat(found(withValues(49))).isEmpty();
        assertThat(found(withValues(50))).isEmpty();
        assertThat(found(withValues(51)))
                .singleElement()
                .extracting(told -> told.told(Locale.ENGLISH))
                .isEqualTo("a.vi.rules:5:11 EM-105 This is more complex than rules may be (51; at most 50). Maybe write"
                        + " several simple rules, each of one clause and one effect.");
    }

    private static String withValues(int values) {
        return GOOD.replace(
                "số thành tích ít nhất là 1", "số thành tích là một trong các giá trị 1" + ", 1".repeat(values - 1));
    }

    @Test
    void a_line_of_two_thousand_letters_is_read_and_one_of_more_is_not() {
        assertThat(found(withLineOf(1_999))).isEmpty();
        assertThat(found(withLineOf(2_000))).isEmpty();
        assertThat(found(withLineOf(2_001)))
                .singleElement()
                .extracting(told -> told.told(Locale.ENGLISH))
                .isEqualTo(
                        "a.vi.rules:6:1 EM-105 This is more complex than rules may be (2001; at most 2000). Maybe write"
                                + " several simple rules, each of one clause and one effect.");
    }

    private static String withLineOf(int letters) {
        String line = "        - hình thức khen thưởng không phải là \"letter\"";
        return GOOD.replace(line, line + " ".repeat(letters - line.length()));
    }

    @Test
    void a_rule_of_forty_sentences_is_read_and_one_of_more_is_not() {
        String line = "        - số thành tích ít nhất là 1\n";

        assertThat(found(GOOD.replace(line, line.repeat(39)))).isEmpty();
        assertThat(found(GOOD.replace(line, line.repeat(40))))
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.COMPLEX);
    }

    @Test
    void a_rule_in_drl_and_one_as_sentences_can_stand_in_one_set_and_replace_each_other_by_layer() {
        RuleSource drl = RuleSource.bundled(
                RuleSource.Kind.RULES,
                "rules.drl",
                Drl.rule("green/1/met", "formOffered", "satisfies").getBytes(UTF_8));

        RuleSet rules = RuleSet.load(TestCampaign.campaign(), List.of(drl, RuleSource.sentences("own.vi.rules", GOOD)));

        assertThat(rules.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.source()).isEqualTo("own.vi.rules");
            assertThat(rule.line()).isEqualTo(1);
        });
        assertThat(rules.replaced()).containsExactly("rule:green/1/met");
    }

    @Test
    void a_locale_with_other_small_letters_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThatCode(() -> canonical(GOOD.replace("- số", "- Số"))).doesNotThrowAnyException();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void positions_are_those_of_the_sentences() {
        List<RuleDefinition> rules = Sentences.definitions(
                TestCampaign.campaign(),
                List.of(RuleSource.sentences("a.vi.rules", "\n\n  " + GOOD + "\n" + GOOD.replace("/met", "/more"))));

        assertThat(rules)
                .extracting(rule -> rule.at().line() + ":" + rule.at().column())
                .containsExactly("3:3", "13:1");
    }
}
