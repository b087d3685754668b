package vn.emulation.rules.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.internal.builder.conf.LanguageLevelOption;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;
import vn.emulation.rules.RuleSource;

/** The parser of DRL 10 will replace the one of DRL 6: bundled files mean the same to both. */
class BothParsersTest {

    static Stream<RuleSource> rule_files() {
        return BundledPlans.load().all().stream()
                .map(BundledPlan::sources)
                .flatMap(List::stream)
                .filter(source -> source.kind() == RuleSource.Kind.RULES);
    }

    @ParameterizedTest
    @MethodSource("rule_files")
    void bundled_rules_mean_the_same_to_both_parsers(RuleSource file) throws DroolsParserException {
        String text = new String(file.content(), StandardCharsets.UTF_8);
        List<String> rules = rules(text, LanguageLevelOption.DRL6);
        assertThat(rules).isNotEmpty().isEqualTo(rules(text, LanguageLevelOption.DRL10));
    }

    /** Forms that a person may write otherwise than the bundled files, and that are loaded. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule 'green/1/met' @clause ( 'green/1' ) when $dossier : Dossier( formOffered ) then f.g(); end",
                "rule \"a\" @clause(\"b\") when ( ( $dossier : Dossier( a, !b, c in ( 1, 2 ) ) ) ) then f . g ( ) ; end",
                "package a;\r\nimport b.C\r\nglobal d.E f;\r\nrule \"a\"\r\n\twhen\r\n\t$d : D( a == B.C )\r\nthen\r\nf.g();\r\nend\r\n"
            })
    void other_forms_mean_the_same_to_both_parsers(String text) throws DroolsParserException {
        assertThat(rules(text, LanguageLevelOption.DRL6)).hasSize(1).isEqualTo(rules(text, LanguageLevelOption.DRL10));
    }

    private static List<String> rules(String text, LanguageLevelOption level) throws DroolsParserException {
        DrlParser parser = new DrlParser(level);
        List<RuleDescr> rules = parser.parse(false, text).getRules();
        assertThat(parser.getErrors()).isEmpty();
        return rules.stream().map(BothParsersTest::told).toList();
    }

    private static String told(RuleDescr rule) {
        PatternDescr pattern = (PatternDescr) rule.getLhs().getDescrs().get(0);
        List<String> constraints = pattern.getConstraint().getDescrs().stream()
                .map(BothParsersTest::expression)
                .toList();
        String all = rule.getName()
                + rule.getAnnotationNames()
                + pattern.getObjectType()
                + pattern.getIdentifier()
                + constraints
                + rule.getConsequence();
        return all.replaceAll("\\s+", "");
    }

    private static String expression(BaseDescr constraint) {
        return ((ExprConstraintDescr) constraint).getExpression();
    }
}
