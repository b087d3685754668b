package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One slip hides no other: what can still be read is read. */
class SlipRecoveryTest {

    private static final String GOOD = Drl.rule("green/1/met", "formOffered", "satisfies");

    private static List<String> found(String... rules) {
        return Diagnosed.rules(String.join("", rules)).stream()
                .map(told -> told.substring("rules.drl:".length(), told.indexOf(" Maybe")))
                .toList();
    }

    @Test
    void slips_of_every_sort_in_one_file_are_told_in_its_order() {
        String misspelt = GOOD.replace("when", "whn");
        String bracket = GOOD.replace("met", "b").replace("formOffered )", "formOffered");
        String unknown = Drl.rule("green/1/c", "formOfferd = true, rnkKnown, !formOffered", "satisfied");
        String parser = GOOD.replace("met", "d").replace("$dossier :", "$dossier : :");
        String gate = Drl.rule("green/1/e", "salience 1", "rankKnow", "bars");

        assertThat(found(misspelt, bracket, unknown, parser, gate))
                .containsExactly(
                        "3:5 EM-165 (whn) is no word of the form of a rule.",
                        "11:27 EM-167 The bracket (() has no partner.",
                        "18:40 EM-154 One equals sign (=) compares nothing.",
                        "18:48 EM-122 Dossier has nothing named (rnkKnown).",
                        "20:18 EM-196 There is no effect (satisfied).",
                        "25:20 EM-103 The text stops being a rule here.",
                        "30:24 EM-175 Rules have no order and no groups (salience):"
                                + " each is asked of every dossier, once.",
                        "32:29 EM-122 Dossier has nothing named (rankKnow).");
    }

    @Test
    void a_misspelt_word_of_the_form_hides_nothing_else_in_its_rule() {
        String rule = Drl.rule("green/1/met", "formOfferd, rankKnow", "satisfied");

        assertThat(found(rule.replace("when", "whn").replace("then", "thenn").replace("\nend", "\n edn")))
                .containsExactly(
                        "3:5 EM-165 (whn) is no word of the form of a rule.",
                        "4:29 EM-122 Dossier has nothing named (formOfferd).",
                        "4:41 EM-122 Dossier has nothing named (rankKnow).",
                        "5:5 EM-165 (thenn) is no word of the form of a rule.",
                        "6:18 EM-196 There is no effect (satisfied).",
                        "7:2 EM-165 (edn) is no word of the form of a rule.");
    }

    @ParameterizedTest
    @CsvSource({"'    whn', true", "' whn', true", "'whn', false", "'whenn', true"})
    void a_word_is_put_right_where_there_is_room_for_its_letters(String line, boolean right) {
        String rule = Drl.rule("green/1/met", "rankKnow", "satisfies").replace("    when", line);

        assertThat(found(rule).stream().anyMatch(told -> told.contains("EM-122")))
                .isEqualTo(right);
    }

    @Test
    void each_constraint_of_a_rule_is_told_of() {
        assertThat(found(Drl.rule("green/1/met", "formOffered = true, form matches \"a\", kind == null", "satisfies")))
                .containsExactly(
                        "4:41 EM-154 One equals sign (=) compares nothing.",
                        "4:54 EM-188 Rules have no operator (matches).",
                        "4:75 EM-187 No field is ever without a value (null).");
    }

    @Test
    void a_rule_without_its_end_hides_no_rule_after_it() {
        assertThat(found(GOOD.replace("end\n", ""), Drl.rule("green/1/b", "formOfferd", "satisfies")))
                .containsExactly(
                        "6:37 EM-169 The rule lacks the word (end).",
                        "10:29 EM-122 Dossier has nothing named (formOfferd).");
    }

    @Test
    void nothing_is_missed_that_a_rule_with_a_slip_may_have_said() {
        String open = Drl.rule("green/1/open", "!receivedOnKnown", "needs receivedOn");
        String late = Drl.rule("green/1/late", "receivedOnKnown, receivedOn == receivedOn", "bars");
        String exception = Drl.rule("green/1/yet", "@exceptionTo(\"green/1/open\")", "formOffered", "warns");

        assertThat(found(open, late, exception)).isEmpty();
        assertThat(found(open.replace("when", "whn"), late, exception))
                .containsExactly("3:5 EM-165 (whn) is no word of the form of a rule.");
        assertThat(found(late))
                .containsExactly("4:46 EM-127 No rule of the same clause asks for (receivedOn) when it is unknown.");
    }

    @Test
    void words_of_slips_within_texts_and_comments_are_none() {
        assertThat(found(
                        "// rul \"x\" whn && “\n/* = ( ' */\n",
                        Drl.rule("green/1/met", "form != \"a && b = ( “c” 010\"", "satisfies")))
                .isEmpty();
    }
}
