package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.emulation.rules.lint.Diagnostic;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.rules.lint.Severity;

/** How diagnostics are told and put in order. */
class DiagnosticTest {

    private static Diagnostic diagnostic(DiagnosticCode code, String source, int line, int column) {
        return new Diagnostic(
                code, Severity.ERROR, source, line, column, Optional.empty(), List.of("a", "b", "c", "d"));
    }

    @ParameterizedTest
    @EnumSource(DiagnosticCode.class)
    void each_kind_has_a_text_and_a_fix_in_both_languages_without_words_of_the_engine(DiagnosticCode code) {
        Diagnostic diagnostic = diagnostic(code, "rules.drl", 1, 1);

        assertThat(Stream.of(Locale.ENGLISH, Diagnosed.VIETNAMESE)
                        .flatMap(locale -> Stream.of(diagnostic.text(locale), diagnostic.fix(locale))))
                .allSatisfy(text -> assertThat(text).isNotBlank().satisfies(EngineWords::assertAbsent));
        assertThat(diagnostic.fix(Locale.ENGLISH)).startsWith("Maybe ");
        assertThat(diagnostic.fix(Diagnosed.VIETNAMESE)).startsWith("Có thể ");
    }

    @Test
    void a_diagnostic_tells_its_place_as_far_as_it_has_one() {
        assertThat(diagnostic(DiagnosticCode.ENGINE, "rules.drl", 7, 9).told(Locale.ENGLISH))
                .isEqualTo("rules.drl:7:9 EM-190 The rule engine refuses the rules of (a) although every check passed."
                        + " Maybe report this with the files: it is a fault of this library.");
        assertThat(diagnostic(DiagnosticCode.ENGINE, "rules.drl", 0, 0).told(Diagnosed.VIETNAMESE))
                .isEqualTo("rules.drl EM-190 Bộ máy quy tắc từ chối các quy tắc của (a) dù mọi kiểm tra đều đạt."
                        + " Có thể cần báo lỗi kèm các tệp: đây là lỗi của thư viện.");
    }

    @Test
    void what_is_wrong_and_what_to_do_are_told_apart_in_either_language() {
        Diagnostic diagnostic = Diagnosed.diagnostics(
                        TestCampaign.campaign(),
                        List.of(RuleSource.rules("rules.drl", Drl.rule("green/1/met", "formOfferd", "satisfies"))))
                .get(0);

        assertThat(diagnostic.vi()).isEqualTo("Dossier không có thuộc tính (formOfferd).");
        assertThat(diagnostic.en()).isEqualTo("Dossier has nothing named (formOfferd).");
        assertThat(diagnostic.fix(Diagnosed.VIETNAMESE)).isEqualTo("Có thể ý bạn là (formOffered).");
        assertThat(diagnostic.fix(Locale.ENGLISH)).isEqualTo("Maybe write (formOffered).");
    }

    @ParameterizedTest
    @EnumSource(DiagnosticCode.class)
    void each_kind_has_a_page_named_by_its_id(DiagnosticCode code) {
        assertThat(code.page()).matches("EM-\\d{3}\\.md").startsWith(code.id() + ".");
    }

    @Test
    void diagnostics_come_in_the_order_of_files_lines_and_columns() {
        List<Diagnostic> ordered = List.of(
                diagnostic(DiagnosticCode.TYPE, "a.drl", 0, 0),
                diagnostic(DiagnosticCode.TYPE, "a.drl", 2, 9),
                diagnostic(DiagnosticCode.TEXT, "a.drl", 10, 1),
                diagnostic(DiagnosticCode.TYPE, "a.drl", 10, 1),
                diagnostic(DiagnosticCode.TEXT, "b.drl", 1, 1));

        assertThat(ordered.stream().sorted((one, other) -> other.compareTo(one)).sorted())
                .isEqualTo(ordered);
    }

    @Test
    void several_problems_of_several_files_are_all_told_in_order() {
        RuleSource first = RuleSource.rules(
                "a.drl",
                Drl.rule("green/1/met", "formOfferd, kind == 1", "satisfies")
                        + Drl.rule("green/9/met", "@claus(\"x\")", "formOffered", "satisfied"));
        RuleSource second = RuleSource.rules("b.drl", Drl.rule("green/1/met", "rnkKnown", "bars"));
        RuleSource third = RuleSource.parameters("c.json", "{}");

        List<String> expected = List.of(
                "a.drl:4:29 EM-122",
                "a.drl:4:49 EM-123",
                "a.drl:9:5 EM-115",
                "a.drl:9:24 EM-113",
                "a.drl:13:18 EM-196",
                "b.drl:1:1 EM-111",
                "b.drl:4:29 EM-122",
                "c.json:1:1 EM-150");
        assertThat(Diagnosed.told(Locale.ENGLISH, first, second, third)
                        .map(told -> String.join(" ", told.split(" ", 3)).substring(0, told.indexOf(" EM-") + 7)))
                .isEqualTo(expected);
        assertThat(Diagnosed.told(Locale.ENGLISH, third, second, first))
                .isEqualTo(Diagnosed.told(Locale.ENGLISH, first, second, third).toList());
    }

    @Test
    void what_stands_before_the_rules_is_told_once_where_it_stands() {
        String rule = Drl.rule("green/1/met", "formOffered", "satisfies");
        String other = Drl.rule("green/2/met", "formOffered", "satisfies");

        assertThat(Diagnosed.rules("package green;\n  no-loop true\n" + rule + other))
                .singleElement()
                .asString()
                .startsWith("rules.drl:2:11 EM-175 Rules have no order and no groups (no-loop)");
        assertThat(Diagnosed.rules("import static a.B.c;\n" + rule + "global a.B list;\n" + other))
                .extracting(told -> told.substring(0, told.indexOf(" Maybe")))
                .containsExactly(
                        "rules.drl:1:1 EM-184 A rule file does not import (import function).",
                        "rules.drl:9:1 EM-183 A rule file has no global (list).");
    }

    @Test
    void the_exception_tells_every_diagnostic_in_either_language() {
        RuleSource file = RuleSource.rules("rules.drl", Drl.rule("green/1/met", "formOfferd, rnkKnown", "satisfies"));

        assertThatThrownBy(() -> RuleSet.load(TestCampaign.campaign(), List.of(file)))
                .isInstanceOf(RuleSetException.class)
                .hasMessage("""
                rules.drl:4:29 EM-122 Dossier has nothing named (formOfferd). Maybe write (formOffered).
                rules.drl:4:41 EM-122 Dossier has nothing named (rnkKnown). Maybe write (rankKnown).""")
                .extracting(refusal -> ((RuleSetException) refusal).text(Diagnosed.VIETNAMESE))
                .isEqualTo("""
                rules.drl:4:29 EM-122 Dossier không có thuộc tính (formOfferd). Có thể ý bạn là (formOffered).
                rules.drl:4:41 EM-122 Dossier không có thuộc tính (rnkKnown). Có thể ý bạn là (rankKnown).""");
    }
}
