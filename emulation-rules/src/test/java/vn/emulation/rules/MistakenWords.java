package vn.emulation.rules;

import java.util.List;
import java.util.stream.Stream;
import vn.emulation.rules.lint.DiagnosticCode;

/** Rules with a slip in their words, each with what was meant. */
final class MistakenWords {

    private static final String GOOD = Drl.rule("green/1/met", "formOffered", "satisfies");

    private MistakenWords() {}

    static List<Mistake> all() {
        return Stream.of(inForms(), inPatterns(), inConstraints(), inValues(), inConsequences())
                .flatMap(List::stream)
                .toList();
    }

    private static Mistake instead(DiagnosticCode code, String written, String instead) {
        return Mistake.inRules(code, GOOD.replace(written, instead), GOOD);
    }

    private static Mistake asked(DiagnosticCode code, String wrong, String right) {
        return Mistake.inRules(
                code, Drl.rule("green/1/met", wrong, "satisfies"), Drl.rule("green/1/met", right, "satisfies"));
    }

    private static List<Mistake> inForms() {
        return List.of(
                Mistake.inRules(DiagnosticCode.STRAY, GOOD + "Signed.\n", GOOD + "// Signed.\n"),
                instead(DiagnosticCode.KEYWORD, "when", "whn"),
                instead(DiagnosticCode.MISSING_WORD, "then", ""),
                instead(DiagnosticCode.UNCLOSED, "met\"", "met"),
                instead(DiagnosticCode.BRACKET, "formOffered )", "formOffered"),
                instead(DiagnosticCode.QUOTE_MARK, "\"green/1\"", "“green/1”"),
                instead(DiagnosticCode.RULE_NAME_LETTERS, "green/1/met", "green/1/đạt một"),
                instead(DiagnosticCode.ANNOTATION_UNQUOTED, "\"green/1\"", "green"));
    }

    private static List<Mistake> inPatterns() {
        return List.of(
                instead(DiagnosticCode.PATTERN_TYPE, "Dossier(", "Dosier("),
                instead(DiagnosticCode.PATTERN_VARIABLE, "$dossier :", "$d :"),
                instead(DiagnosticCode.OOPATH, "Dossier( formOffered )", "/dossiers[ formOffered ]"));
    }

    private static List<Mistake> inConstraints() {
        return List.of(
                asked(DiagnosticCode.COMMA, "formOffered rankKnown", "formOffered, rankKnown"),
                asked(DiagnosticCode.ASSIGNMENT, "formOffered = true", "formOffered == true"),
                asked(DiagnosticCode.CONNECTIVE, "formOffered && rankKnown", "formOffered, rankKnown"),
                asked(DiagnosticCode.ALTERNATIVE, "form == \"a\" || form == \"b\"", "form in ( \"a\", \"b\" )"),
                asked(
                        DiagnosticCode.HALF_CONSTRAINT,
                        "achievementCount > 1 && < 3",
                        "achievementCount > 1, achievementCount < 3"),
                asked(DiagnosticCode.ARITHMETIC, "achievementCount + 1 > 2", "achievementCount > 1"),
                asked(DiagnosticCode.NULL, "form != null", "form != \"\""),
                asked(DiagnosticCode.OPERATOR, "form matches \"a\"", "form == \"a\""),
                asked(DiagnosticCode.NAVIGATION, "form.length > 1", "form != \"a\""),
                asked(DiagnosticCode.TEXT_ORDER, "form < \"a\"", "form != \"a\""));
    }

    private static List<Mistake> inValues() {
        return List.of(
                asked(DiagnosticCode.DECIMAL, "achievementCount > 1.5B", "achievementCount > 1"),
                asked(DiagnosticCode.OCTAL, "achievementCount > 010", "achievementCount > 10"),
                asked(
                        DiagnosticCode.NUMBER_SIZE,
                        "achievementCount < 1000000000000000000",
                        "achievementCount < 999999999999999999"),
                asked(DiagnosticCode.NUMBER_FORM, "achievementCount > 1e3", "achievementCount > 1000"),
                asked(DiagnosticCode.CONSTANT_TEXT, "kind == \"collective\"", "kind == NomineeKind.COLLECTIVE"),
                Mistake.inRules(
                        DiagnosticCode.DATE_TEXT,
                        needed(Drl.rule("green/1/met", "receivedOnKnown, receivedOn < \"2024-10-15\"", "satisfies")),
                        needed(Drl.rule("green/1/met", "receivedOnKnown, receivedOn < receivedOn", "satisfies"))));
    }

    private static String needed(String rule) {
        return Drl.rule("green/1/open", "!receivedOnKnown", "needs receivedOn") + rule;
    }

    private static List<Mistake> inConsequences() {
        return List.of(
                instead(DiagnosticCode.CONSEQUENCE_STATEMENTS, "$dossier);", "$dossier); System.exit(0);"),
                instead(DiagnosticCode.CONSEQUENCE_SEMICOLON, "$dossier);", "$dossier)"),
                instead(DiagnosticCode.ENGINE_CALL, "findings.satisfies($dossier);", "update($dossier);"),
                instead(DiagnosticCode.EFFECT_NAME, "satisfies(", "satisfied("),
                instead(DiagnosticCode.EFFECT_VARIABLE, "($dossier)", "($d)"),
                instead(DiagnosticCode.EFFECT_ARGUMENT, "($dossier)", "($dossier, \"sector\")"));
    }
}
