package vn.emulation.rules;

import java.util.stream.Stream;

/** Rule files that try to run code, by where they try it; {@code T} stands for the tripwire. */
final class HostileRules {

    private static final String TRIPWIRE = "vn.emulation.rules.Tripwire";
    private static final String GOOD = Drl.rule("green/1/met", "formOffered", "satisfies");

    private HostileRules() {}

    static Stream<String> all() {
        return Stream.of(
                        files(),
                        attributes().map(HostileRules::withAnnotation),
                        annotations().map(HostileRules::withAnnotation),
                        names().map(name -> GOOD.replace("green/1/met", name)),
                        conditions().map(HostileRules::withCondition),
                        constraints().map(HostileRules::withConstraint),
                        consequences().map(HostileRules::withConsequence))
                .flatMap(each -> each)
                .map(text -> text.replace("{T}", TRIPWIRE));
    }

    private static String withAnnotation(String annotation) {
        return Drl.rule("green/1/met", annotation, "formOffered", "satisfies");
    }

    private static String withCondition(String condition) {
        return GOOD.replace("$dossier : Dossier( formOffered )", condition);
    }

    private static String withConstraint(String constraint) {
        return Drl.rule("green/1/met", constraint, "satisfies");
    }

    private static String withConsequence(String consequence) {
        return GOOD.replace("findings.satisfies($dossier);", consequence);
    }

    private static Stream<String> files() {
        return Stream.of(
                        "import static {T}.trip;",
                        "import static java.lang.Runtime.getRuntime;",
                        "import function {T}.trip;",
                        "import accumulate {T} trip;",
                        "import acc {T} trip;",
                        "function boolean trip() { return {T}.trip(); }",
                        "declare Extra\n  word : String = {T}.trip()\nend",
                        "declare trait Extra\n  word : String\nend",
                        "declare enum Extra ONE({T}.count()); number : int end",
                        "declare window Last Dossier() over window:time( 1h ) end",
                        "declare entry-point \"x\" end",
                        "query \"all\"\n  Dossier( {T}.trip() )\nend",
                        "query all( int x )\n  eval( {T}.trip() )\nend",
                        "global java.util.List list;",
                        "global {T} tripwire;",
                        "salience {T}.count()",
                        "dialect \"mvel\"",
                        "dialect \"java\"",
                        "no-loop true",
                        "agenda-group \"x\"",
                        "unit {T};",
                        GOOD.replace("/met\"", "/other\" extends \"green/1/met\""),
                        "expander x.dsl",
                        "garbage",
                        ";;; System.exit(1);")
                .flatMap(line -> Stream.of(line + "\n" + GOOD, GOOD + line + "\n"));
    }

    private static Stream<String> attributes() {
        return Stream.of(
                "salience 10",
                "salience ( {T}.count() )",
                "no-loop",
                "no-loop true",
                "enabled false",
                "enabled ( {T}.trip() )",
                "enabled ( {T}.count() == 1 )",
                "date-effective \"01-Jan-2024\"",
                "date-effective \"2024-01-01\"",
                "date-expires \"01-Jan-2024\"",
                "agenda-group \"x\"",
                "agenda-group \"x\\\" + {T}.trip() + \\\"\"",
                "ruleflow-group \"x\"",
                "activation-group \"x\"",
                "auto-focus true",
                "lock-on-active true",
                "duration 10",
                "timer ( int: 10s )",
                "timer ( expr: {T}.count() )",
                "calendars \"x\"",
                "dialect \"mvel\"",
                "dialect \"groovy\"",
                "direct",
                "refract");
    }

    private static Stream<String> annotations() {
        return Stream.of(
                "@All",
                "@org.kie.api.definition.rule.Propagation(NOW)",
                "@role(event)",
                "@watch(*)",
                "@from({T}.trip())",
                "@from(\"2024-01-01\" + {T}.trip())",
                "@from(\"\\u0032024-01-01\")",
                "@reading({ \"green/depth=DEEP\" })",
                "@exceptionTo(value = \"a\", other = {T}.trip())");
    }

    private static Stream<String> names() {
        return Stream.of(
                "A\\\" + {T}.trip() + \\\"",
                "A' + {T}.trip() + '",
                "green/1/met\nwhen then {T}.trip(); end\nrule x",
                "green/1/\\u006det",
                "green\\1\\met",
                "",
                " ",
                "gr",
                "green 1 met",
                "green/1/đạt",
                "../../etc/passwd",
                "green/1/met;",
                "${{T}.trip()}",
                "r0\" when then {T}.trip(); end rule \"r1");
    }

    private static Stream<String> conditions() {
        return Stream.of(
                "",
                "Dossier( formOffered )",
                "$d : Dossier( formOffered )",
                "$dossier : Dossier",
                "$dossier : Dossier()",
                "$dossier : Object()",
                "$dossier : java.lang.Object()",
                "$dossier : {T}()",
                "$dossier : vn.emulation.rules.internal.fact.DossierFact( formOffered )",
                "$dossier : DossierFact( formOffered )",
                "$dossier := Dossier( formOffered )",
                "$dossier : Dossier( formOffered; )",
                "$dossier : Dossier( formOffered; rankKnown )",
                "$dossier : Dossier( formOffered ) Dossier( rankKnown )",
                "$dossier : Dossier( formOffered ) and Dossier( rankKnown )",
                "$dossier : Dossier( formOffered ) or $dossier : Dossier( rankKnown )",
                "( or $dossier : Dossier( formOffered ) $dossier : Dossier( rankKnown ) )",
                "$dossier : ( Dossier( formOffered ) or Dossier( rankKnown ) )",
                "not Dossier( formOffered )",
                "not( Dossier( formOffered ) )",
                "exists Dossier( formOffered )",
                "forall( Dossier( formOffered ) )",
                "eval( {T}.trip() )",
                "$dossier : Dossier( formOffered ) eval( {T}.trip() )",
                "$dossier : Dossier( formOffered ) from {T}.trip()",
                "$dossier : Dossier( formOffered ) from new java.io.File(\"/etc/passwd\")",
                "$dossier : Dossier( formOffered ) from collect( Dossier() )",
                "$dossier : Dossier( formOffered ) from entry-point \"x\"",
                "$dossier : Dossier( formOffered ) over window:time( 1h )",
                "$dossier : Dossier( formOffered ) Number( {T}.trip() )",
                "$dossier : Dossier( formOffered ) accumulate( Dossier(); $n : count( {T}.count() ) )",
                "$dossier : Dossier( formOffered ) groupby( Dossier(); 1; $n : count() )",
                "$dossier : Dossier( formOffered ) ?all( $dossier; )",
                "$dossier : Dossier( formOffered ) do[x]",
                "$dossier : Dossier( formOffered ) if ( {T}.trip() ) break[x]",
                "$dossier : Dossier( formOffered ) @watch( * )",
                "$dossier : /dossiers[ formOffered ]",
                "/* $dossier : Dossier( formOffered )");
    }

    private static Stream<String> constraints() {
        return Stream.of(
                "eval( {T}.trip() )",
                "{T}.trip()",
                "{T}.count() == 1",
                "achievementCount > {T}.count()",
                "$x : {T}.trip()",
                "$x : achievementCount",
                "achievementCount > 1 + {T}.count()",
                "achievementCount + 1 > 0",
                "achievementCount++ > 0",
                "formOffered ? {T}.trip() : false",
                "formOffered && {T}.trip()",
                "formOffered || {T}.trip()",
                "( formOffered || rankKnown )",
                "!( formOffered )",
                "(( {T} ) form ) == 1",
                "new {T}() != form",
                "form memberOf {T}.STATIC",
                "form matches \"(.*a){25}b\"",
                "form str[startsWith] \"a\"",
                "form soundslike \"a\"",
                "form == null",
                "this == this",
                "class == form",
                "getClass() == form",
                "form.getClass().getClassLoader() == form",
                "form.length() > 1",
                "form.length > 1",
                "form[0] == \"a\"",
                "form == 'a'",
                "form == \"a\" + {T}.trip()",
                "form == \"\\u0061\"",
                "form == \"a\nb\"",
                "form == \"a\\\" == {T}.trip() + \\\"\"",
                "view == view",
                "supposition == supposition",
                "hasFired(0)",
                "fired(0)",
                "applies(0)",
                "worthKnown(0)",
                "numberAt(0) > 1",
                "criterionMet(criterionMet(\"tidy\"))",
                "criterionMet({T}.trip())",
                "criterionMet(form)",
                "number(form) > 1",
                "achievementCount > 1.5",
                "achievementCount > 1e3",
                "achievementCount > 0x10",
                "achievementCount == 010",
                "achievementCount > 1L",
                "achievementCount > 9999999999999999999",
                "kind in ()",
                "kind not in ( NomineeKind.COLLECTIVE )",
                "kind == {T}.COLLECTIVE",
                "kind.class.name == \"a\"",
                "form#String == \"a\"",
                "form!.length == 1",
                "./x == 1",
                "() -> {T}.trip()",
                "{T}::trip");
    }

    private static Stream<String> consequences() {
        return Stream.of(
                "",
                "{T}.trip();",
                "System.exit(0);",
                "System.getenv();",
                "Runtime.getRuntime().exec(\"x\");",
                "$dossier.getClass().getClassLoader();",
                "new Thread(() -> {T}.trip()).start();",
                "new {T}();",
                "findings.satisfies($dossier); {T}.trip();",
                "findings.satisfies($dossier);;",
                "findings.satisfies($dossier)",
                "findings.satisfies({T}.trip() ? $dossier : $dossier);",
                "if ({T}.trip()) findings.satisfies($dossier);",
                "findings.satisfies($dossier = null);",
                "findings.satisfies($d);",
                "findings.satisfies(null);",
                "findings.satisfies($dossier, {T}.trip());",
                "findings.needs($dossier, \"sector\" + {T}.trip());",
                "findings.needs($dossier);",
                "findings.bars($dossier, \"sector\");",
                "findings.approves($dossier);",
                "findings.getClass();",
                "\\u0053ystem.exit(0);",
                "find\\u0069ngs.satisfies($dossier);",
                "findings.satisfies($dossier); // then",
                "/* findings.satisfies($dossier); */ {T}.trip();",
                "findings.satisfies($dossier); } static { {T}.trip(); ",
                "modify($dossier) { setForm(\"a\") };",
                "update($dossier);",
                "delete($dossier);",
                "retract($dossier);",
                "insert(new {T}());",
                "insertLogical(new {T}());",
                "drools.halt();",
                "drools.getKieRuntime().getKieBase().removeRule(\"a\", \"b\");",
                "kcontext.getKieRuntime();",
                "$dossier.fired(0);",
                "findings.satisfies($dossier); then[x] {T}.trip();",
                "findings.satisfies($dossier);\nend\nrule \"green/1/more\" when {T}() then {T}.trip();");
    }
}
