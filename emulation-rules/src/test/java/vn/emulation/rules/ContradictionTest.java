package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.Dossier;

/** Two rules that contradict each other on a dossier are an error of that dossier only. */
class ContradictionTest {

    private static final RuleSet RULES = TestCampaign.load(
            Drl.rule("green/1/met", "formOffered", "satisfies"),
            Drl.rule("green/1/barred", "rankKnown", "bars"),
            Drl.rule("green/1/open", "registrationKnown", "needs sector"));

    @Test
    void the_dossier_is_an_error_with_both_rules_and_the_others_are_decided() {
        Dossier plain = Dossiers.named(TestCampaign.dossier(), "D-1");
        Dossier ranked = Dossiers.ranked(Dossiers.named(plain, "D-2"), 1);

        RoundReport report = EmulationEngine.of(RULES)
                .evaluate(Requests.of(RULES.campaign(), plain, ranked).build());

        assertThat(report.decisions().stream().map(Told::decision)).containsExactly("""
                ELIGIBLE
                green/1 SATISFIED: green/1/met""", """
                ERROR
                green/1 CONTRADICTED: green/1/met, green/1/barred""");
    }

    @Test
    void a_contradiction_comes_before_something_missing() {
        Dossier dossier = Dossiers.but(Dossiers.ranked(TestCampaign.dossier(), 1))
                .registered(Optional.of(true))
                .build();

        assertThat(Told.decision(TestCampaign.decide(RULES, dossier))).isEqualTo("""
                ERROR
                green/1 CONTRADICTED: green/1/met, green/1/barred, green/1/open; needs sector""");
    }

    @Test
    void a_contradiction_under_one_reading_is_an_error_unless_a_ruling_excludes_it() {
        RuleSet rules = TestCampaign.load(
                Drl.rule("green/1/met", "formOffered", "satisfies"),
                Drl.rule("green/1/barred", "@reading(\"green/depth=FLAT\")", "formOffered", "bars"));

        assertThat(Told.decision(TestCampaign.decide(rules, TestCampaign.dossier())))
                .isEqualTo("""
                ERROR
                green/1 CONTRADICTED
                  [green/depth=DEEP] SATISFIED: green/1/met
                  [green/depth=FLAT] CONTRADICTED: green/1/met, green/1/barred""");
        assertThat(Told.decision(TestCampaign.decide(rules, TestCampaign.dossier(), "green/depth=DEEP")))
                .startsWith("ELIGIBLE");
    }
}
