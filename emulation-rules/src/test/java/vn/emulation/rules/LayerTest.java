package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.emulation.decision.Decision;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.Dossier;

/** A host's files over the bundled ones: what they hold replaces by id, or is added, and the report says so. */
class LayerTest {

    private static final RuleSource BUNDLED =
            bundled("rules/1.drl", Drl.rule("green/1/met", "formOffered", "satisfies"));

    private static RuleSource bundled(String name, String text) {
        return RuleSource.bundled(RuleSource.Kind.RULES, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static RuleSource own(String name, String... rules) {
        return RuleSource.rules(name, String.join("", rules));
    }

    private static RuleSet load(RuleSource... files) {
        return RuleSet.load(TestCampaign.campaign(), List.of(files));
    }

    private static List<String> found(RuleSource... files) {
        return Diagnosed.told(Locale.ENGLISH, files).toList();
    }

    private static String decided(RuleSet rules) {
        return Told.decision(TestCampaign.decide(rules, TestCampaign.dossier()));
    }

    @Test
    void bundled_files_alone_replace_nothing() {
        assertThat(load(BUNDLED).replaced()).isEmpty();
        assertThat(Plans.REFORM_RULES.replaced()).isEmpty();
        assertThat(Plans.POOR_RULES.replaced()).isEmpty();
    }

    @Test
    void a_rule_of_the_host_replaces_the_bundled_one_of_its_id() {
        RuleSource own = own("a.drl", Drl.rule("green/1/met", "formOffered", "bars"));
        RuleSet rules = load(own, BUNDLED);

        assertThat(decided(rules)).isEqualTo("""
                NOT_ELIGIBLE
                green/1 BARRED: green/1/met""");
        assertThat(rules.replaced()).containsExactly("rule:green/1/met");
        assertThat(rules.rules())
                .singleElement()
                .extracting(RuleDescription::source)
                .isEqualTo("a.drl");
        assertThat(rules.digest()).isEqualTo(load(BUNDLED, own).digest());
    }

    @Test
    void a_rule_of_the_host_is_added() {
        RuleSet rules = load(BUNDLED, own("a.drl", Drl.rule("green/2/not", "formOffered", "bars")));

        assertThat(decided(rules)).isEqualTo("""
                NOT_ELIGIBLE
                green/1 SATISFIED: green/1/met
                green/2 BARRED: green/2/not""");
        assertThat(rules.replaced()).containsExactly("rule:green/2/not");
    }

    @Test
    void what_was_replaced_stands_in_the_report() {
        RuleSet rules = load(
                BUNDLED,
                own(
                        "b.drl",
                        Drl.rule("green/2/b", "rankKnown", "warns"),
                        Drl.rule("green/1/met", "rankKnown", "warns")),
                RuleSource.parameters("c.json", TestParameters.text("DECIDED", TestParameters.three())));
        EvaluationRequest request =
                Requests.of(rules.campaign(), TestCampaign.dossier()).build();

        assertThat(EmulationEngine.of(rules).evaluate(request).provenance().replaced())
                .containsExactly("parameter:limit", "rule:green/1/met", "rule:green/2/b");
    }

    @Test
    void two_files_of_one_layer_with_one_rule_are_refused() {
        String other = Drl.rule("green/1/met", "rankKnown", "satisfies");

        assertThat(found(own("a.drl", other), own("b.drl", other)))
                .containsExactly("b.drl:1:1 EM-111 The rule (green/1/met) stands in (a.drl) already."
                        + " Maybe rename one of the two.");
        assertThat(found(BUNDLED, bundled("rules/2.drl", other)))
                .containsExactly("rules/2.drl:1:1 EM-111 The rule (green/1/met) stands in (rules/1.drl) already."
                        + " Maybe rename one of the two.");
        assertThat(found(BUNDLED, own("a.drl", other), own("b.drl", other))).hasSize(1);
    }

    @Test
    void a_rule_that_differs_from_a_bundled_one_in_capitals_does_not_replace_it() {
        assertThat(found(BUNDLED, own("a.drl", Drl.rule("green/1/MET", "rankKnown", "satisfies"))))
                .containsExactly("rules/1.drl:1:1 EM-111 The rule (green/1/MET) stands in (a.drl) already."
                        + " Maybe rename one of the two.");
    }

    @Test
    void two_files_of_one_layer_with_one_parameter_are_refused_unless_they_agree() {
        String three = TestParameters.text("ACHIEVEMENT", TestParameters.three());
        RuleSource first = RuleSource.parameters("a.json", three);

        assertThat(found(first, RuleSource.parameters("b.json", three))).isEmpty();
        assertThat(found(first, RuleSource.parameters("b.json", three.replace("3}", "4}"))))
                .singleElement()
                .asString()
                .startsWith("b.json EM-151 The parameter (limit)")
                .contains("(a.json)");
    }

    @Test
    void a_parameter_of_the_host_replaces_the_bundled_one() {
        RuleSource later = RuleSource.parameters("deadline.json", """
                {"schemaVersion": 1, "parameters": [{"name": "annual-deadline",
                "description": {"vi": "Hạn của tỉnh", "en": "The province's deadline"}, "unit": "day",
                "clock": "ACHIEVEMENT", "values": [{"citations": [{"clause": "ar-2023-2030/III.3/b1"}],
                "checkedOn": "2026-11-22", "cases": [{"readings": [],
                "value": {"type": "deadline", "monthDay": "--11-01", "bound": "BEFORE", "roll": "NONE"}}]}]}]}
                """);
        RuleSet rules = Plans.REFORM.ruleSet(List.of(later));
        Dossier dossier = Dossiers.received(Dossiers.reform(), "2026-10-31");

        assertThat(TestCampaign.decide(Plans.REFORM_RULES, dossier).planVerdict())
                .isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(Stream.of("2026-10-31", "2026-11-01")
                        .map(day -> TestCampaign.decide(rules, Dossiers.received(dossier, day)))
                        .map(Decision::planVerdict))
                .containsExactly(Verdict.ELIGIBLE, Verdict.NOT_ELIGIBLE);
        assertThat(rules.replaced()).containsExactly("parameter:annual-deadline");
    }

    @Test
    void texts_of_the_host_override_the_bundled_ones_key_by_key() {
        RuleSource own = RuleSource.of(
                RuleSource.Kind.TEXTS_EN,
                "own_en.properties",
                "rule.ar-2023-2030/III.3/b1/late=Too late.".getBytes(StandardCharsets.UTF_8));
        RuleSet rules = Plans.REFORM.ruleSet(List.of(own));

        assertThat(text(rules, "late")).isEqualTo("Too late.");
        assertThat(text(rules, "in-time")).isEqualTo(text(Plans.REFORM_RULES, "in-time"));
        assertThat(rules.digest()).isEqualTo(Plans.REFORM_RULES.digest());
    }

    private static String text(RuleSet rules, String finding) {
        return rules.texts().rule(RuleId.of("ar-2023-2030/III.3/b1/" + finding), Locale.ENGLISH);
    }

    @Test
    void a_rule_added_to_a_set_with_texts_needs_its_own() {
        RuleSource added = own("own.drl", Drl.rule("ar-2023-2030/II.1/noted", "rankKnown", "warns"));

        assertThat(Diagnosed.diagnostics(
                        Plans.REFORM.campaign(),
                        Stream.concat(Plans.REFORM.sources().stream(), Stream.of(added))
                                .toList()))
                .extracting(diagnostic -> diagnostic.told(Locale.ENGLISH))
                .containsExactly(
                        "own.drl:1:1 EM-160 There is no text (rule.ar-2023-2030/II.1/noted) in the language (en)."
                                + " Maybe add a line rule.ar-2023-2030/II.1/noted=… to the file of texts.",
                        "own.drl:1:1 EM-160 There is no text (rule.ar-2023-2030/II.1/noted) in the language (vi)."
                                + " Maybe add a line rule.ar-2023-2030/II.1/noted=… to the file of texts.");
    }
}
