package vn.emulation.testing.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.ConditionCheck;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Finding;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.RuleTrial;
import vn.emulation.decision.Truth;
import vn.emulation.decision.WhyNot;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.ClauseId;
import vn.emulation.testing.cases.CaseDifference.Kind;
import vn.emulation.testing.rules.RulesUnderTest;
import vn.emulation.testing.rules.Workbench;

/** Tells what came of a case. */
final class OutcomeText {

    private static final String WITHIN = "    ";

    private final CaseOutcome outcome;
    private final Workbench workbench;
    private final Locale locale;
    private final List<String> lines = new ArrayList<>();

    OutcomeText(CaseOutcome outcome, RulesUnderTest rules, Locale locale) {
        this.outcome = outcome;
        this.workbench = rules.workbench();
        this.locale = locale;
    }

    private String text(String key, Object... arguments) {
        return CaseTexts.BUNDLE.text(locale, key, arguments);
    }

    List<String> lines() {
        RuleCase given = outcome.given();
        lines.add(text(
                outcome.passed() ? "outcome.passed" : "outcome.failed",
                given.name(),
                given.place(),
                outcome.differences().size()));
        given.clause().ifPresent(clause -> lines.add(text("outcome.clause", clause)));
        if (!given.why().isEmpty()) {
            lines.add(text("outcome.why", given.why()));
        }
        outcome.differences().forEach(this::tell);
        return List.copyOf(lines);
    }

    private void tell(CaseDifference difference) {
        lines.add("- " + difference.text(locale));
        if (difference.kind() == Kind.FINDING) {
            tellRule(RuleId.of(difference.item()), difference.dossier().orElseThrow());
        } else if (isVerdict(difference.kind())) {
            difference.dossier().flatMap(outcome.report()::decision).ifPresent(this::tellAnswers);
        }
    }

    private static boolean isVerdict(Kind kind) {
        return kind == Kind.VERDICT || kind == Kind.PLAN || kind == Kind.LAW;
    }

    private void tellRule(RuleId rule, DossierId dossier) {
        Optional<RuleDefinition> definition = workbench.rules().stream()
                .filter(each -> each.id().equals(rule))
                .findFirst();
        if (definition.isEmpty()) {
            lines.add(WITHIN + text("outcome.no-rule", rule));
            return;
        }
        lines.add(WITHIN
                + text(
                        "outcome.rule",
                        definition.get().clauses().stream()
                                .map(ClauseId::toString)
                                .collect(Collectors.joining(", ")),
                        workbench.texts().rule(rule, locale),
                        definition.get().at().source() + ":"
                                + definition.get().at().line()));
        workbench
                .texts()
                .whyNot(shortly(workbench.whyNot(rule, dossier, outcome.given().request())), locale)
                .forEach(line -> lines.add(WITHIN + line));
        setAsideBy(rule, dossier).ifPresent(by -> lines.add(WITHIN + text("outcome.set-aside", by)));
    }

    /** Where the outcome is the same however clauses are read, one way of reading is enough, and what stands in the way. */
    private static WhyNot shortly(WhyNot why) {
        long verdicts = why.trials().stream().map(RuleTrial::verdict).distinct().count();
        if (verdicts > 1) {
            return why;
        }
        RuleTrial nearest = why.nearest();
        List<ConditionCheck> checks = nearest.verdict() == Truth.TRUE ? nearest.checks() : nearest.unmet();
        return new WhyNot(
                why.rule(),
                why.dossier(),
                why.effect(),
                why.force(),
                why.readings(),
                List.of(new RuleTrial(nearest.choices(), nearest.applies(), checks, nearest.verdict())));
    }

    private Optional<RuleId> setAsideBy(RuleId rule, DossierId dossier) {
        return outcome.report().decision(dossier).stream()
                .flatMap(OutcomeText::findings)
                .filter(finding -> finding.rule().equals(rule))
                .flatMap(finding -> finding.setAsideBy().stream())
                .findFirst();
    }

    private static Stream<Finding> findings(Decision decision) {
        return decision.answers().stream()
                .flatMap(answer -> answer.alternatives().stream())
                .flatMap(alternative -> alternative.findings().stream());
    }

    /** Whatever keeps the verdict from being the best is the clauses that are not met. */
    private void tellAnswers(Decision decision) {
        decision.answers().stream()
                .filter(answer -> answer.status() != ClauseStatus.SATISFIED)
                .forEach(this::tellAnswer);
    }

    private void tellAnswer(ClauseAnswer answer) {
        String rules = answer.alternatives().stream()
                .flatMap(alternative -> alternative.findings().stream())
                .map(finding -> finding.rule().value())
                .distinct()
                .collect(Collectors.joining(", "));
        lines.add(WITHIN
                + (rules.isEmpty()
                        ? text("outcome.unanswered", answer.clause(), answer.status())
                        : text("outcome.answer", answer.clause(), answer.status(), rules)));
    }
}
