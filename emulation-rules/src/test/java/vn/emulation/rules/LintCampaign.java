package vn.emulation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.CampaignBuilder;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.rules.lint.LintFinding;
import vn.emulation.source.Clause;
import vn.emulation.source.ClauseId;
import vn.emulation.source.SourceDocument;
import vn.emulation.source.SourceDocumentBuilder;
import vn.emulation.source.Treatment;
import vn.emulation.text.LocalisedText;

/** The test campaign with one thing otherwise, and what the lint says of it. */
final class LintCampaign {

    private LintCampaign() {}

    static Campaign but(UnaryOperator<CampaignBuilder> otherwise) {
        return otherwise.apply(CampaignBuilder.builder(TestCampaign.campaign())).build();
    }

    /** The clause {@code green/1} otherwise. */
    static Campaign clause(Treatment treatment, String... modelledBy) {
        Clause clause = new Clause(ClauseId.of("green/1"), new LocalisedText("1", "1"), treatment, List.of(modelledBy));
        Stream<Clause> others = TestCampaign.campaign().clauses().stream()
                .filter(other -> !other.id().equals(clause.id()));
        return but(campaign ->
                campaign.clauses(Stream.concat(Stream.of(clause), others).toList()));
    }

    static Campaign plan(UnaryOperator<SourceDocumentBuilder> otherwise) {
        SourceDocument plan = otherwise
                .apply(SourceDocumentBuilder.builder(TestCampaign.campaign().plan()))
                .build();
        return but(campaign -> campaign.plan(plan));
    }

    static Campaign issued(String day) {
        return plan(plan -> plan.issuedOn(Optional.of(LocalDate.parse(day))));
    }

    /** What the lint of rules says of a kind, each as it is told in English. */
    static List<String> rules(DiagnosticCode code, RuleSet rules) {
        return told(code, RuleLint.of(rules), Locale.ENGLISH);
    }

    /** What the lint says of a kind of a rule that compares a number with a parameter of the given file. */
    static List<String> limited(DiagnosticCode code, String parameters) {
        RuleSource file = RuleSource.parameters("parameters.json", parameters);
        return rules(
                code,
                TestCampaign.load(TestCampaign.campaign(), List.of(file), met("achievementCount > number(\"limit\")")));
    }

    /** A rule by which {@code green/1} is met. */
    static String met(String constraints) {
        return met("", constraints);
    }

    static String met(String annotations, String constraints) {
        return Drl.rule("green/1/met", annotations, constraints, "satisfies");
    }

    /** What the lint of campaigns says of a kind, each as it is told in English. */
    static List<String> campaign(DiagnosticCode code, RuleSet rules) {
        return told(code, CampaignLint.of(rules), Locale.ENGLISH);
    }

    static List<String> told(DiagnosticCode code, List<LintFinding> findings, Locale locale) {
        return findings.stream()
                .filter(finding -> finding.code() == code)
                .map(finding -> finding.told(locale))
                .toList();
    }
}
