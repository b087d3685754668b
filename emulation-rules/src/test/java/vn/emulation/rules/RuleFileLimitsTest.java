package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.rules.internal.load.Diagnostics;
import vn.emulation.rules.internal.load.RuleSetLoader;

/** Files that would keep a loader busy, or run it out of stack or memory, are refused at once. */
class RuleFileLimitsTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final String GOOD = Drl.rule("green/1/met", "formOffered", "satisfies");

    private static List<String> diagnosed(String file) {
        return Assertions.assertTimeoutPreemptively(LONGEST, () -> Diagnosed.rules(file));
    }

    /** A long text in lines of which none is too long, broken where words end. */
    private static String inLines(String text) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            length = letter == '\n' ? 0 : length + 1;
            lines.append(letter);
            if (length > 3_000 && " ,(.<>[{)]}:!".indexOf(letter) >= 0) {
                lines.append('\n');
                length = 0;
            }
        }
        return lines.toString();
    }

    private static String withCondition(String condition) {
        return GOOD.replace("$dossier : Dossier( formOffered )", condition);
    }

    private static String withConstraint(String constraint) {
        return Drl.rule("green/1/met", constraint, "satisfies");
    }

    /** Brackets of every sort within each other, in every place. */
    private static Stream<Named<String>> nested() {
        int depth = 5_000;
        return Stream.of(
                        withCondition("(".repeat(depth) + "$dossier : Dossier( formOffered )" + ")".repeat(depth)),
                        withCondition("not( ".repeat(depth) + "Dossier()" + ")".repeat(depth)),
                        withCondition("(".repeat(depth)),
                        withCondition("exists( ".repeat(20) + "Dossier()" + ")".repeat(20)),
                        withConstraint("(".repeat(depth) + "formOffered" + ")".repeat(depth)),
                        withConstraint("criterionMet(".repeat(20) + "form" + ")".repeat(20)),
                        withConstraint("criterionMet(".repeat(depth) + "form" + ")".repeat(depth)),
                        withConstraint("form" + "[".repeat(depth) + "]".repeat(depth)),
                        withConstraint("form == " + "{".repeat(depth)),
                        Drl.rule(
                                "green/1/met",
                                "@from(" + "(".repeat(depth) + ")".repeat(depth) + ")",
                                "formOffered",
                                "bars"),
                        GOOD.replace("findings", "{".repeat(depth) + "findings"),
                        "function void f() " + "{".repeat(depth) + "}".repeat(depth) + "\n" + GOOD)
                .map(RuleFileLimitsTest::named);
    }

    /** A test is not called by a million characters. */
    private static Named<String> named(String file) {
        String start =
                file.replace(GOOD.substring(0, GOOD.indexOf("$dossier")), "").strip();
        return Named.of(start.substring(0, Math.min(start.length(), 60)), inLines(file));
    }

    @ParameterizedTest
    @MethodSource("nested")
    void brackets_within_brackets_are_refused_at_once(String file) {
        assertThat(diagnosed(file))
                .singleElement()
                .asString()
                .contains(" EM-105 This is more complex than rules may be (7; at most 6).");
    }

    @Test
    void brackets_are_counted_where_they_are_brackets() {
        String six = withCondition("( ( ( ( ( $dossier : Dossier( formOffered ) ) ) ) ) )");

        assertThat(diagnosed(six)).isEmpty();
        assertThat(diagnosed("// " + "(".repeat(100) + "\n/* " + "{".repeat(100) + " */\n" + GOOD))
                .isEmpty();
        assertThat(diagnosed(withConstraint("form != \"((((((((((\""))).isEmpty();
        assertThat(diagnosed(six.replace("Dossier( formOffered )", "Dossier( (formOffered) )")))
                .singleElement()
                .asString()
                .startsWith("rules.drl:4:39 EM-105");
    }

    /** Texts for which the parser doubles its work, or goes through what it has read again and again. */
    private static Stream<Named<String>> laborious() {
        return Stream.of(
                        withConstraint("form instanceof A" + "<A".repeat(30) + ">".repeat(30)),
                        withConstraint("form instanceof A" + "<B,A".repeat(30) + "/**/ >".repeat(30)),
                        withConstraint("form instanceof A" + "<A".repeat(30) + ",B>".repeat(30)),
                        withConstraint("(A" + "<A".repeat(30) + ">".repeat(30) + ") form == 1"),
                        "global A" + "<A".repeat(30) + ">".repeat(30) + " findings;\n" + GOOD,
                        withConstraint("form" + ".a".repeat(100_000) + " == 1"),
                        withConstraint("form == a" + " . a".repeat(100_000)),
                        withConstraint("formOffered" + ", formOffered".repeat(20_000)),
                        withConstraint("formOffered" + " && formOffered".repeat(20_000)),
                        withConstraint("formOffered" + " || formOffered".repeat(20_000)),
                        withConstraint("!".repeat(20_000) + "formOffered"),
                        withConstraint("1" + " + 1".repeat(20_000) + " > 0"),
                        withConstraint("form in ( \"a\"" + ", \"a\"".repeat(20_000) + " )"),
                        withConstraint("a ? b : ".repeat(5_000) + "c"),
                        withCondition("$dossier : Dossier( formOffered )" + " or Dossier( formOffered )".repeat(2_000)),
                        withCondition("Dossier( formOffered ) ".repeat(5_000)),
                        withCondition("exists ".repeat(20_000) + "Dossier()"),
                        Drl.rule("green/1/met", "@a ".repeat(5_000), "formOffered", "bars"),
                        Drl.rule("green/1/met", "@from(\"" + "9".repeat(900_000) + "\")", "formOffered", "bars"),
                        GOOD.replace("@clause(\"green/1\")", "@clause(\"" + "a,".repeat(400_000) + "\")"),
                        "\"".repeat(900_001),
                        "/*".repeat(400_000),
                        "rule ".repeat(5_000),
                        "x".repeat(1_000_000))
                .map(RuleFileLimitsTest::named);
    }

    @ParameterizedTest
    @MethodSource("laborious")
    void a_file_that_is_laborious_to_parse_is_refused_in_time(String file) {
        assertThat(diagnosed(file))
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told).hasSizeLessThan(600));
    }

    @Test
    void a_file_of_more_than_a_million_bytes_is_not_looked_at() {
        assertThat(diagnosed("ế".repeat(333_334)))
                .containsExactly("rules.drl EM-102 The file has (1000002) bytes, more than (1000000)."
                        + " Maybe split it by section of the plan.");
    }

    @Test
    void a_name_of_any_length_is_told_in_one_line() {
        String name = "a".repeat(1_000);

        assertThat(diagnosed(GOOD.replace("green/1/met", name)))
                .containsExactly("rules.drl:1:1 EM-110 The rule's name (" + "a".repeat(120) + "…) is not an id."
                        + " Maybe name it clause/finding, such as ar-2023-2030/III.3/b1/late,"
                        + " in plain letters without accents.");
        assertThat(diagnosed(withConstraint(name)))
                .containsExactly(
                        "rules.drl:4:29 EM-122 Dossier has nothing named (" + "a".repeat(120) + "…). Maybe write (…).");
    }

    @Test
    void a_file_has_up_to_twenty_thousand_lines() {
        assertThat(diagnosed(MistakenSizes.ofLines(19_999))).isEmpty();
        assertThat(diagnosed(MistakenSizes.ofLines(20_000))).isEmpty();
        assertThat(diagnosed(MistakenSizes.ofLines(20_001)))
                .containsExactly("rules.drl EM-107 The file has (20001) lines, more than (20000)."
                        + " Maybe split it by section of the plan.");
    }

    @Test
    void a_line_has_up_to_four_thousand_characters() {
        assertThat(diagnosed(GOOD + MistakenSizes.ofLineLength(3_999).replace(GOOD, "")))
                .isEmpty();
        assertThat(diagnosed(GOOD + MistakenSizes.ofLineLength(4_000).replace(GOOD, "")))
                .isEmpty();
        assertThat(diagnosed(GOOD + MistakenSizes.ofLineLength(4_001).replace(GOOD, "")))
                .containsExactly("rules.drl:8:1 EM-108 The line has (4001) characters, more than (4000)."
                        + " Maybe write one constraint a line.");
    }

    @Test
    void a_text_in_quote_marks_has_up_to_a_thousand_characters() {
        assertThat(diagnosed(MistakenSizes.ofTextLength(999))).isEmpty();
        assertThat(diagnosed(MistakenSizes.ofTextLength(1_000))).isEmpty();
        assertThat(diagnosed(MistakenSizes.ofTextLength(1_001)))
                .containsExactly("rules.drl:4:37 EM-109 The text has (1001) characters, more than (1000)."
                        + " Maybe a quote mark is missing before its end: ids and names are short.");
    }

    private static List<String> found(List<RuleSource> files) {
        Diagnostics diagnostics = new Diagnostics();
        new RuleSetLoader(TestCampaign.campaign(), diagnostics).load(files);
        return diagnostics.sorted().stream()
                .map(each -> each.told(Locale.ENGLISH))
                .toList();
    }

    @Test
    void a_file_has_up_to_a_thousand_rules_and_a_set_two_thousand() {
        String split = " Maybe split the file by section of the plan, or the rule set by campaign.";

        assertThat(found(MistakenSizes.ofRules(1, 999))).isEmpty();
        assertThat(found(MistakenSizes.ofRules(1, 1_000))).isEmpty();
        assertThat(found(MistakenSizes.ofRules(1, 1_001)))
                .containsExactly("rules0.drl:7001:1 EM-139 There are (1001) rules here, more than (1000)." + split);
        assertThat(found(MistakenSizes.ofRules(3, 1_999))).isEmpty();
        assertThat(found(MistakenSizes.ofRules(3, 2_000))).isEmpty();
        assertThat(found(MistakenSizes.ofRules(3, 2_001)))
                .containsExactly("rules2.drl:4663:1 EM-139 There are (2001) rules here, more than (2000)." + split);
    }

    @Test
    void a_set_has_up_to_ten_thousand_files() {
        assertThat(found(MistakenSizes.ofFiles(9_999))).isEmpty();
        assertThat(found(MistakenSizes.ofFiles(10_000))).isEmpty();
        assertThat(found(MistakenSizes.ofFiles(10_001)))
                .containsExactly("b110000.drl EM-172 The rule set has (10001) files, more than (10000)."
                        + " Maybe load each campaign as a rule set of its own.");
    }

    @Test
    void a_set_has_up_to_twenty_million_bytes() {
        List<RuleSource> twenty = IntStream.range(0, 20)
                .mapToObj(file -> RuleSource.rules("b" + (10 + file) + ".drl", ("/".repeat(999) + "\n").repeat(1_000)))
                .toList();
        RuleSource one = RuleSource.rules("c.drl", "\n");

        assertThat(found(twenty.subList(0, 19))).isEmpty();
        assertThat(found(twenty)).isEmpty();
        assertThat(found(Stream.concat(twenty.stream(), Stream.of(one)).toList()))
                .containsExactly("c.drl EM-172 The rule set has (20000001) bytes, more than (20000000)."
                        + " Maybe load each campaign as a rule set of its own.");
    }

    @Test
    void a_list_has_up_to_fifty_values() {
        assertThat(diagnosed(withConstraint(listOf(49)))).isEmpty();
        assertThat(diagnosed(withConstraint(listOf(50)))).isEmpty();
        assertThat(diagnosed(withConstraint(listOf(51))))
                .containsExactly("rules.drl:4:29 EM-105 This is more complex than rules may be (51; at most 50)."
                        + " Maybe write several simple rules, each of one clause and one effect.");
    }

    private static String listOf(int values) {
        return "achievementCount in ( 1" + ", 1".repeat(values - 1) + " )";
    }

    @Test
    void a_set_has_up_to_five_thousand_different_constraints() {
        assertThat(found(MistakenSizes.ofConstraints(4_999))).isEmpty();
        assertThat(found(MistakenSizes.ofConstraints(5_000))).isEmpty();
        assertThat(found(MistakenSizes.ofConstraints(5_001)))
                .containsExactly(
                        "rules.drl:876:1 EM-172 The rule set has (5001) different constraints, more than (5000)."
                                + " Maybe load each campaign as a rule set of its own.");
    }

    @Test
    void a_constraint_that_several_rules_have_counts_once() {
        List<RuleSource> rules = MistakenSizes.ofConstraints(5_000);
        RuleSource again = RuleSource.rules("z.drl", Drl.rule("green/1/z", "achievementCount != 7", "satisfies"));
        RuleSource another = RuleSource.rules("z.drl", Drl.rule("green/1/z", "achievementCount == 7", "satisfies"));

        assertThat(found(Stream.concat(rules.stream(), Stream.of(again)).toList()))
                .isEmpty();
        assertThat(found(Stream.concat(rules.stream(), Stream.of(another)).toList()))
                .containsExactly("z.drl:1:1 EM-172 The rule set has (5001) different constraints, more than (5000)."
                        + " Maybe load each campaign as a rule set of its own.");
    }

    @Test
    void a_rule_s_name_has_three_to_a_hundred_and_twenty_characters() {
        assertThat(diagnosed(GOOD.replace("green/1/met", "abc"))).isEmpty();
        assertThat(diagnosed(GOOD.replace("green/1/met", "ab"))).hasSize(1);
        assertThat(diagnosed(GOOD.replace("green/1/met", "a".repeat(120)))).isEmpty();
        assertThat(diagnosed(GOOD.replace("green/1/met", "a".repeat(121)))).hasSize(1);
    }

    @Test
    void what_an_author_wrote_over_several_lines_is_told_in_one() {
        assertThat(diagnosed(withConstraint("1\n   <\n   achievementCount")))
                .containsExactly("rules.drl:5:4 EM-121 The constraint (1 < achievementCount) cannot be understood."
                        + " Maybe write it as field, !field, field == value, or field in ( value, value ),"
                        + " and separate constraints by commas.");
    }
}
