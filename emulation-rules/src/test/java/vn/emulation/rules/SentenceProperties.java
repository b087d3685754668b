package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.load.Diagnostics;
import vn.emulation.rules.internal.load.RuleSetLoader;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.lint.Diagnostic;
import vn.emulation.rules.lint.DiagnosticBuilder;
import vn.emulation.rules.lint.DiagnosticCode;

/** Whatever rules say, sentences can say, and say nothing else. */
class SentenceProperties {

    @Provide
    Arbitrary<String> ofDossiers() {
        return new RuleArbitraries(Subject.DOSSIER).file();
    }

    @Provide
    Arbitrary<String> ofPools() {
        return new RuleArbitraries(Subject.POOL).file();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void rules_about_dossiers_come_back_from_sentences_as_they_were(@ForAll("ofDossiers") String drl) {
        assertSame(drl);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void rules_about_pools_come_back_from_sentences_as_they_were(@ForAll("ofPools") String drl) {
        assertSame(drl);
    }

    @Example
    void places_that_are_compared_and_granted_are_told_of_as_in_drl() {
        assertSame("""
                rule "green/1/r0"
                    @clause("green/1, green/2")
                    when
                        $pool : Pool( grantKnown, places == 0 )
                    then
                        findings.limits($pool, atMost(granted));
                end
                """);
    }

    /** The rules need not fit together: what is told of them all is the same too, but for the places. */
    private static void assertSame(String drl) {
        Diagnostics ofDrl = new Diagnostics();
        List<RuleDefinition> rules = rules(RuleSource.rules("rules.drl", drl), ofDrl);
        String sentences = Sentences.written(rules);
        Diagnostics ofSentences = new Diagnostics();

        List<RuleDefinition> read = rules(RuleSource.sentences("rules.vi.rules", sentences), ofSentences);

        assertThat(rules).allSatisfy(rule -> assertThat(rule.constraints()).hasSameSizeAs(constraintsOf(rule, drl)));
        assertThat(Sentences.canonical(read)).isEqualTo(Sentences.canonical(rules));
        assertThat(Sentences.written(read)).isEqualTo(sentences);
        assertThat(told(ofSentences)).containsExactlyInAnyOrderElementsOf(told(ofDrl));
    }

    private static List<RuleDefinition> rules(RuleSource file, Diagnostics diagnostics) {
        return new RuleSetLoader(TestCampaign.campaign(), diagnostics)
                .load(List.of(file, RuleArbitraries.parameters()))
                .rules();
    }

    /** What stands between commas outside brackets in the pattern of a rule. */
    private static List<String> constraintsOf(RuleDefinition rule, String drl) {
        String from = drl.substring(drl.indexOf("\"" + rule.id() + "\""));
        String pattern = from.substring(from.indexOf("( ") + 2, from.indexOf("\n    then"));
        String withoutTexts = pattern.replaceAll("\"[^\"]*\"", "");
        String flat = withoutTexts;
        for (int depth = 0; depth < 6; depth++) {
            flat = flat.replaceAll("\\([^()]*\\)", "");
        }
        return List.of(flat.split(",", -1));
    }

    private static List<String> told(Diagnostics diagnostics) {
        return diagnostics.sorted().stream()
                .map(SentenceProperties::inOneWord)
                .distinct()
                .map(SentenceProperties::withoutPlace)
                .toList();
    }

    /** The places of a pool and those granted to it are one phrase in sentences; at one place it is told of once. */
    private static Diagnostic inOneWord(Diagnostic diagnostic) {
        return diagnostic.code() != DiagnosticCode.POOL_SHAPE
                ? diagnostic
                : DiagnosticBuilder.builder(diagnostic)
                        .arguments(diagnostic.arguments().stream()
                                .map(argument -> argument.equals("granted") ? "places" : argument)
                                .toList())
                        .build();
    }

    private static String withoutPlace(Diagnostic diagnostic) {
        return diagnostic.code() + " " + diagnostic.rule();
    }
}
