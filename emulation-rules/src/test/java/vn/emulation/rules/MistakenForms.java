package vn.emulation.rules;

import java.util.List;
import java.util.stream.Stream;
import vn.emulation.rules.lint.DiagnosticCode;

/** Files with what the engine's language has and rule files have not, each with its plain form. */
final class MistakenForms {

    private static final String GOOD = Drl.rule("green/1/met", "formOffered", "satisfies");

    private MistakenForms() {}

    static List<Mistake> all() {
        return Stream.of(inFiles(), inAttributes(), inConditions())
                .flatMap(List::stream)
                .toList();
    }

    private static Mistake before(DiagnosticCode code, String line) {
        return Mistake.inRules(code, line + "\n" + GOOD, GOOD);
    }

    private static Mistake annotated(DiagnosticCode code, String wrong, String right) {
        return Mistake.inRules(
                code,
                Drl.rule("green/1/met", wrong, "formOffered", "satisfies"),
                Drl.rule("green/1/met", right, "formOffered", "satisfies"));
    }

    private static Mistake asked(DiagnosticCode code, String condition) {
        return Mistake.inRules(code, GOOD.replace("$dossier : Dossier( formOffered )", condition), GOOD);
    }

    private static List<Mistake> inFiles() {
        return List.of(
                before(DiagnosticCode.QUERY, "query all\n    Dossier( formOffered )\nend"),
                before(DiagnosticCode.FUNCTION, "function boolean early() { return true; }"),
                before(DiagnosticCode.DECLARATION, "declare Extra\n    word : String\nend"),
                before(DiagnosticCode.GLOBAL, "global java.util.List list;"),
                before(DiagnosticCode.IMPORT, "import java.util.List;"),
                Mistake.inRules(
                        DiagnosticCode.EXTENDS,
                        GOOD
                                + Drl.rule("green/1/more", "rankKnown", "satisfies")
                                        .replace("more\"", "more\" extends other"),
                        GOOD + Drl.rule("green/1/more", "rankKnown", "satisfies")));
    }

    private static List<Mistake> inAttributes() {
        return List.of(
                annotated(DiagnosticCode.ATTRIBUTE, "dialect \"java\"", ""),
                annotated(DiagnosticCode.ORDER_ATTRIBUTE, "salience 10", ""),
                annotated(DiagnosticCode.DATE_ATTRIBUTE, "date-expires \"01-Jan-2024\"", "@before(\"2024-01-01\")"),
                annotated(DiagnosticCode.TIME_ATTRIBUTE, "timer ( int: 10s )", ""),
                annotated(DiagnosticCode.SWITCH_ATTRIBUTE, "enabled false", "@before(\"2024-01-01\")"),
                annotated(
                        DiagnosticCode.ANNOTATION_TWICE,
                        "@from(\"2024-01-01\") @from(\"2024-01-02\")",
                        "@from(\"2024-01-01\")"));
    }

    private static List<Mistake> inConditions() {
        String plain = "$dossier : Dossier( formOffered )";
        return List.of(
                asked(DiagnosticCode.NEGATION, "not Dossier( formOffered )"),
                asked(DiagnosticCode.EXISTS, "exists Dossier( formOffered )"),
                asked(DiagnosticCode.EXISTS_WITHOUT, "exists( Dossier( formOffered ) and not Dossier( rankKnown ) )"),
                asked(DiagnosticCode.FORALL, "forall( Dossier( formOffered ) )"),
                asked(DiagnosticCode.ACCUMULATE, "accumulate( Dossier( formOffered ); $n : count() )"),
                asked(DiagnosticCode.SEVERAL_PATTERNS, plain + " Dossier( rankKnown )"),
                asked(DiagnosticCode.PATTERN_OR, plain + " or Dossier( rankKnown )"),
                asked(DiagnosticCode.EVAL, plain + " eval( true )"),
                asked(DiagnosticCode.FROM, plain + " from entry-point \"late\""),
                asked(DiagnosticCode.BINDING, "$dossier := Dossier( formOffered )"),
                asked(DiagnosticCode.NAMED_CONSEQUENCE, plain + " if ( true ) break[late]"));
    }
}
