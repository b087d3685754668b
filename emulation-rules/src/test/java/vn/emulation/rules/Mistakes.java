package vn.emulation.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import vn.emulation.rules.lint.DiagnosticCode;

/**
 * One mistake of each kind, with the same file without it; what is told of them stands in {@code mistakes_en.txt} and
 * {@code mistakes_vi.txt}.
 */
final class Mistakes {

    private static final String GOOD = Drl.rule("green/1/met", "formOffered", "satisfies");

    private Mistakes() {}

    static Stream<Mistake> all() {
        return Stream.of(
                        inText(),
                        inAnnotations(),
                        inConditions(),
                        inQuotaRules(),
                        inRuleSets(),
                        inOtherFiles(),
                        MistakenForms.all(),
                        MistakenWords.all(),
                        MistakenSizes.all(),
                        MistakenSentences.all())
                .flatMap(List::stream);
    }

    private static String with(String constraint) {
        return Drl.rule("green/1/met", constraint, "satisfies");
    }

    private static List<Mistake> inText() {
        return List.of(
                Mistake.inRules(DiagnosticCode.TEXT, "// a\u200bb\n" + GOOD, "// ab\n" + GOOD),
                Mistake.inRules(
                        DiagnosticCode.SIZE, MistakenSizes.ofBytes(1_000_001), MistakenSizes.ofBytes(1_000_000)),
                Mistake.inRules(DiagnosticCode.SYNTAX, GOOD.replace("$dossier :", "$dossier : :"), GOOD),
                Mistake.inRules(DiagnosticCode.NOT_ALLOWED, "package a;\nunit B;\n" + GOOD, GOOD),
                Mistake.inRules(
                        DiagnosticCode.COMPLEX,
                        with("formOffered" + ", formOffered".repeat(40)),
                        with("formOffered" + ", formOffered".repeat(39))));
    }

    private static List<Mistake> inAnnotations() {
        return List.of(
                Mistake.inRules(DiagnosticCode.RULE_ID, GOOD.replace("green/1/met", "ab"), GOOD),
                Mistake.inRules(DiagnosticCode.NO_CLAUSE, GOOD.replace("@clause(\"green/1\")", ""), GOOD),
                Mistake.inRules(
                        DiagnosticCode.UNKNOWN_ANNOTATION,
                        Drl.rule("green/1/met", "@form(\"2024-01-01\")", "formOffered", "satisfies"),
                        Drl.rule("green/1/met", "@from(\"2024-01-01\")", "formOffered", "satisfies")),
                Mistake.inRules(
                        DiagnosticCode.ANNOTATION_VALUE,
                        Drl.rule("green/1/met", "@from(\"30/01/2024\")", "formOffered", "satisfies"),
                        Drl.rule("green/1/met", "@from(\"2024-01-30\")", "formOffered", "satisfies")),
                Mistake.inRules(
                        DiagnosticCode.UNKNOWN_CLAUSE, GOOD.replace("@clause(\"green/1", "@clause(\"green/l"), GOOD),
                Mistake.inRules(
                        DiagnosticCode.UNKNOWN_READING,
                        Drl.rule("green/1/met", "@reading(\"green/depth=DEPE\")", "formOffered", "satisfies"),
                        Drl.rule("green/1/met", "@reading(\"green/depth=DEEP\")", "formOffered", "satisfies")),
                Mistake.inRules(
                        DiagnosticCode.UNKNOWN_EXCEPTION,
                        GOOD + Drl.rule("green/1/not", "@exceptionTo(\"green/1/meet\")", "rankKnown", "bars"),
                        GOOD + Drl.rule("green/1/not", "@exceptionTo(\"green/1/met\")", "rankKnown", "bars")),
                Mistake.inRules(
                        DiagnosticCode.EXCEPTION_CYCLE,
                        Drl.rule("green/1/met", "@exceptionTo(\"green/1/met\")", "formOffered", "satisfies"),
                        GOOD));
    }

    private static List<Mistake> inConditions() {
        String open = Drl.rule("green/1/open", "!receivedOnKnown", "needs receivedOn");
        return List.of(
                Mistake.inRules(DiagnosticCode.PATTERN, GOOD.replace("formOffered", ""), GOOD),
                Mistake.inRules(DiagnosticCode.CONSTRAINT, with("1 < achievementCount"), with("achievementCount > 1")),
                Mistake.inRules(DiagnosticCode.UNKNOWN_NAME, with("formOfferd"), GOOD),
                Mistake.inRules(DiagnosticCode.TYPE, with("formOffered == 1"), with("formOffered == true")),
                Mistake.inRules(
                        DiagnosticCode.UNKNOWN_CONSTANT,
                        with("kind == NomineeKind.COLECTIVE"),
                        with("kind == NomineeKind.COLLECTIVE")),
                new Mistake(
                        DiagnosticCode.UNKNOWN_PARAMETER,
                        withParameters(with("achievementCount > number(\"limt\")")),
                        withParameters(with("achievementCount > number(\"limit\")"))),
                Mistake.inRules(
                        DiagnosticCode.NO_GUARD,
                        open + with("receivedOn == receivedOn"),
                        open + with("receivedOnKnown, receivedOn == receivedOn")),
                Mistake.inRules(
                        DiagnosticCode.NO_NEED,
                        with("receivedOnKnown, receivedOn == receivedOn"),
                        open + with("receivedOnKnown, receivedOn == receivedOn")),
                Mistake.inRules(
                        DiagnosticCode.UNKNOWN_CRITERION,
                        with("criterionMet(\"tidi\")"),
                        with("criterionMet(\"tidy\")")),
                Mistake.inRules(DiagnosticCode.CONSEQUENCE, GOOD.replace("findings.satisfies($dossier);", ""), GOOD),
                Mistake.inRules(
                        DiagnosticCode.UNKNOWN_NEED,
                        Drl.rule("green/1/open", "!receivedOnKnown", "needs recievedOn"),
                        open));
    }

    private static List<Mistake> inQuotaRules() {
        String granted = Drl.limits("green/1/granted", "byForm, byKind", "atMost(granted)");
        String first = Drl.rule("green/1/first", "formOffered", "prefers one");
        return List.of(
                Mistake.inRules(DiagnosticCode.UNKNOWN_POOL_NAME, granted.replace("byForm", "byFrom"), granted),
                Mistake.inRules(DiagnosticCode.POOL_CONSEQUENCE, granted.replace("atMost", "atLeast"), granted),
                quotaMistake(DiagnosticCode.STATED_TYPE, first.replace("one", "share"), first),
                quotaMistake(DiagnosticCode.STATED_NUMBER, first.replace("one", "none"), first),
                Mistake.inRules(DiagnosticCode.POOL_SHAPE, granted.replace(", byKind", ""), granted),
                quotaMistake(DiagnosticCode.RECEIVED_CLOCK, first.replace("one", "receipt"), first),
                Mistake.inRules(
                        DiagnosticCode.QUOTA_EXCEPTION,
                        granted + Drl.rule("green/1/not", "@exceptionTo(\"green/1/granted\")", "rankKnown", "warns"),
                        granted + Drl.rule("green/1/not", "rankKnown", "warns")),
                Mistake.inRules(
                        DiagnosticCode.EMPTY_POOL,
                        granted.replace("byKind", "kind == NomineeKind.COLLECTIVE, byRole"),
                        granted.replace("byKind", "kind == NomineeKind.INDIVIDUAL, byRole")));
    }

    private static Mistake quotaMistake(DiagnosticCode code, String wrong, String right) {
        RuleSource parameters = RuleSource.parameters(
                "parameters.json",
                TestParameters.file(
                        TestParameters.always("one", TestParameters.number(1)),
                        TestParameters.always("none", TestParameters.number(0)),
                        TestParameters.always("share", TestParameters.share("30%", "NOMINATED")),
                        TestParameters.parameter("receipt", "RECEIVED", TestParameters.three())));
        return new Mistake(
                code,
                List.of(parameters, RuleSource.rules("rules.drl", wrong)),
                List.of(parameters, RuleSource.rules("rules.drl", right)));
    }

    private static List<RuleSource> withParameters(String rules) {
        return List.of(
                RuleSource.parameters("parameters.json", TestParameters.text("ACHIEVEMENT", TestParameters.three())),
                RuleSource.rules("rules.drl", rules));
    }

    private static List<Mistake> inRuleSets() {
        String other = Drl.rule("green/1/other", "rankKnown", "satisfies");
        return List.of(
                Mistake.inRules(DiagnosticCode.DUPLICATE_RULE, GOOD + GOOD, GOOD + other),
                Mistake.inRules(
                        DiagnosticCode.CONTRADICTION,
                        GOOD + Drl.rule("green/1/not", "formOffered", "bars"),
                        GOOD + Drl.rule("green/1/not", "!formOffered", "bars")));
    }

    private static List<Mistake> inOtherFiles() {
        String good = TestParameters.text("ACHIEVEMENT", TestParameters.three());
        RuleSource rules = RuleSource.rules("rules.drl", GOOD);
        return List.of(
                Mistake.inParameters(DiagnosticCode.PARAMETER_FILE, good.replace("\"unit\"", "\"unitt\""), good),
                Mistake.inParameters(
                        DiagnosticCode.PARAMETER_CASES, good.replace("\"number\": 3", "\"number\": 3.5"), good),
                new Mistake(
                        DiagnosticCode.NO_TEXT,
                        List.of(rules, texts("rule.green/1/meet=Met.")),
                        List.of(rules, texts("rule.green/1/met=Met."))));
    }

    private static RuleSource texts(String text) {
        return RuleSource.of(RuleSource.Kind.TEXTS_EN, "en.properties", text.getBytes(StandardCharsets.UTF_8));
    }
}
