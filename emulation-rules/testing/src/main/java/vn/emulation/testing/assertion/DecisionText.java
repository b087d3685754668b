package vn.emulation.testing.assertion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Condition;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Effect;
import vn.emulation.decision.Finding;
import vn.emulation.decision.Need;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.Verdict;
import vn.emulation.source.ClauseId;

/**
 * Tells what a decision is where something else was expected.
 *
 * @param decision the decision
 * @param text the words
 */
record DecisionText(Decision decision, FailureText text) {

    static Stream<Finding> findings(Decision decision) {
        Stream<Finding> answers = decision.answers().stream().flatMap(DecisionText::findings);
        return Stream.of(answers, decision.warnings().stream(), decision.preferences().stream())
                .flatMap(all -> all);
    }

    private static Stream<Finding> findings(ClauseAnswer answer) {
        return answer.alternatives().stream().flatMap(alternative -> alternative.findings().stream());
    }

    static Stream<RuleId> standing(Decision decision) {
        return findings(decision)
                .filter(finding -> finding.setAsideBy().isEmpty())
                .map(Finding::rule);
    }

    static Optional<ClauseStatus> answer(Decision decision, ClauseId clause) {
        return decision.answers().stream()
                .filter(answer -> answer.clause().equals(clause))
                .map(ClauseAnswer::status)
                .findFirst();
    }

    static Stream<String> missing(Decision decision) {
        return decision.needs().stream().map(DecisionText::word);
    }

    private static String word(Need need) {
        return need.field() + need.item().map(item -> ":" + item).orElse("");
    }

    /** What stands in the way; where nothing does and something should, which rules come nearest to it. */
    String verdict(String which, Optional<Verdict> found, Verdict expected) {
        Stream<String> nearest = expected == Verdict.NOT_ELIGIBLE
                ? text.why().stream()
                        .flatMap(why -> why.nearestBars(decision.dossier()).stream())
                        .flatMap(this::why)
                : Stream.of();
        return text.failure(
                text.text("verdict." + which, decision.dossier(), shown(found), expected),
                Stream.concat(open(), nearest));
    }

    private Stream<String> open() {
        return decision.answers().stream()
                .filter(answer -> answer.status() != ClauseStatus.SATISFIED)
                .map(answer -> text.text("answered", answer.clause(), answer.status(), rules(answer)));
    }

    private String rules(ClauseAnswer answer) {
        return text.listed(findings(answer)
                .map(finding -> finding.rule()
                        + finding.conditions().stream()
                                .map(DecisionText::condition)
                                .collect(Collectors.joining(", ", " [", "]")))
                .distinct()
                .toList());
    }

    private static String condition(Condition condition) {
        return condition.field() + " (" + condition.seen() + ") " + condition.operator() + " (" + condition.expected()
                + ")";
    }

    private String shown(Optional<?> found) {
        return found.map(String::valueOf).orElseGet(() -> text.text("none"));
    }

    String findings(Collection<RuleId> found, Collection<RuleId> lacking, Collection<RuleId> more) {
        return text.failure(
                text.text("findings", decision.dossier(), text.listed(found), text.listed(lacking), text.listed(more)),
                Stream.concat(lacking.stream(), more.stream().limit(RuleExplanation.MOST_TOLD))
                        .flatMap(this::why));
    }

    private Stream<String> why(RuleId rule) {
        return text.why().stream().flatMap(why -> why.of(rule, decision.dossier(), text));
    }

    /** The rules that would have answered so, and those that answered otherwise. */
    String answer(ClauseId clause, Optional<ClauseStatus> found, ClauseStatus expected) {
        Stream<RuleId> fired = decision.answers().stream()
                .filter(answer -> answer.clause().equals(clause))
                .flatMap(DecisionText::findings)
                .map(Finding::rule);
        Stream<RuleId> wanted = effect(expected).stream()
                .flatMap(effect -> text.why().stream().flatMap(why -> why.answering(clause, effect).stream()));
        return text.failure(
                text.text("answer", decision.dossier(), clause, shown(found), expected),
                Stream.concat(fired, wanted).distinct().flatMap(this::why));
    }

    private static List<Effect> effect(ClauseStatus status) {
        return switch (status) {
            case SATISFIED -> List.of(Effect.SATISFIES);
            case BARRED -> List.of(Effect.BARS);
            case UNDETERMINED -> List.of(Effect.NEEDS);
            case CONTESTED, CONTRADICTED -> List.of(Effect.BARS, Effect.SATISFIES);
        };
    }

    /** The rules that ask for what is not expected to be missing. */
    String missing(Collection<String> found, Collection<String> lacking, Collection<String> more) {
        Stream<RuleId> asking = findings(decision)
                .filter(finding ->
                        finding.needed().stream().map(DecisionText::word).anyMatch(more::contains))
                .map(Finding::rule)
                .distinct();
        return text.failure(
                text.text("missing", decision.dossier(), text.listed(found), text.listed(lacking), text.listed(more)),
                asking.flatMap(this::why));
    }

    /** The limits that bind it, or what keeps it out of the selection. */
    String outcome(Outcome expected) {
        Stream<String> binding = decision.place().stream()
                .filter(place -> !place.binding().isEmpty())
                .map(place -> text.text("binding", text.listed(place.binding())));
        return text.failure(
                text.text("outcome", decision.dossier(), decision.outcome(), expected, decision.verdict()),
                Stream.concat(binding, open()));
    }
}
