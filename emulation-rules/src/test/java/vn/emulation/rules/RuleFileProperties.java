package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.emulation.rules.internal.engine.RuleBase;
import vn.emulation.rules.internal.load.Diagnostics;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.load.RuleSetLoader;
import vn.emulation.rules.lint.Diagnostic;

/** Whatever is done to a rule file, loading it gives rules or diagnostics, and nothing else. */
class RuleFileProperties {

    private static final List<String> FILES = Plans.REFORM.sources().stream()
            .filter(source -> source.kind() == RuleSource.Kind.RULES)
            .map(source -> new String(source.content(), StandardCharsets.UTF_8))
            .toList();
    private static final List<RuleSource> PARAMETERS = Plans.REFORM.sources().stream()
            .filter(source -> source.kind() == RuleSource.Kind.PARAMETERS)
            .toList();
    private static final List<String> PARTS = List.of(
            "\"",
            "'",
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            "<",
            ">",
            ",",
            ";",
            ":",
            "@",
            "$",
            "!",
            "=",
            "==",
            ".",
            "/",
            "//",
            "/*",
            "*/",
            "\\",
            "\n",
            "\r",
            "\t",
            " ",
            "\u0000",
            "\u200B",
            "0",
            "1.5",
            "rule",
            "when",
            "then",
            "end",
            "not",
            "or",
            "eval",
            "from",
            "null",
            "true",
            "Dossier",
            "findings.bars($dossier);",
            "criterionMet",
            "number(\"x\")",
            "@clause(\"x\")",
            "đ",
            "\uD83D",
            "import a.b;",
            "query");

    @Provide
    Arbitrary<String> broken() {
        return Arbitraries.of(FILES).flatMap(RuleFileProperties::changed).flatMap(RuleFileProperties::changed);
    }

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.of(PARTS).list().ofMaxSize(60).map(parts -> String.join("", parts));
    }

    /** A part taken out, put in, or put in place of another. */
    private static Arbitrary<String> changed(String text) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, text.length()),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.oneOf(Arbitraries.just(""), Arbitraries.of(PARTS)))
                .as((start, length, part) ->
                        text.substring(0, start) + part + text.substring(Math.min(text.length(), start + length)));
    }

    private static List<RuleSource> files(String text) {
        return Stream.concat(Stream.of(RuleSource.rules("rules.drl", text)), PARAMETERS.stream())
                .toList();
    }

    private static void assertToldWell(Diagnostic diagnostic) {
        assertThat(diagnostic.told(Diagnosed.VIETNAMESE)).hasLineCount(1);
        assertThat(diagnostic.told(Locale.ENGLISH)).hasLineCount(1).startsWith("rules.drl");
        assertThat(diagnostic.line()).isNotNegative();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_broken_file_gives_rules_or_diagnostics(@ForAll("broken") String text) {
        Diagnostics diagnostics = new Diagnostics();

        new RuleSetLoader(Plans.REFORM.campaign(), diagnostics).load(files(text));

        diagnostics.sorted().forEach(RuleFileProperties::assertToldWell);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noise_gives_diagnostics_or_no_rules(@ForAll("noise") String text) {
        Diagnostics diagnostics = new Diagnostics();

        LoadedRules loaded = new RuleSetLoader(Plans.REFORM.campaign(), diagnostics).load(files(text));

        diagnostics.sorted().forEach(RuleFileProperties::assertToldWell);
        assertThat(loaded.rules().isEmpty() || !diagnostics.isEmpty()).isTrue();
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void what_passes_every_check_compiles(@ForAll("broken") String text) {
        Diagnostics diagnostics = new Diagnostics();
        LoadedRules loaded = new RuleSetLoader(Plans.REFORM.campaign(), diagnostics).load(files(text));

        if (diagnostics.isEmpty()) {
            assertThat(RuleBase.compile(loaded.rules())).isNotNull();
        }
    }
}
