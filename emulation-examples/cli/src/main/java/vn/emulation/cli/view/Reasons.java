package vn.emulation.cli.view;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.cli.words.Words;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Effect;
import vn.emulation.decision.Finding;
import vn.emulation.text.VisibleText;

/** Picks the one reason that matters most: the gravest answer, and of equals the first in the plan. */
final class Reasons {

    private final Words words;
    private final Names names;
    private final FindingTeller findings;

    Reasons(Words words, Names names, FindingTeller findings) {
        this.words = words;
        this.names = names;
        this.findings = findings;
    }

    /** Returns the answer that decides the verdict, or empty where every clause is met; points count through their clause. */
    static Optional<ClauseAnswer> deciding(Decision decision) {
        return decision.answers().stream()
                .filter(answer -> answer.pointOf().isEmpty())
                .filter(answer -> answer.status() != ClauseStatus.SATISFIED)
                .min(Comparator.comparing(ClauseAnswer::status));
    }

    /** Returns what speaks in that answer, in words. */
    String of(Decision decision, ClauseAnswer answer) {
        return switch (answer.status()) {
            case CONTRADICTED -> words.text("reason.contradicted", rules(answer));
            case CONTESTED -> words.text("reason.contested", readings(decision));
            case BARRED -> finding(decision, answer, Effect.BARS);
            case UNDETERMINED, SATISFIED -> finding(decision, answer, Effect.NEEDS);
        };
    }

    private static Stream<Finding> standing(ClauseAnswer answer) {
        return answer.alternatives().stream()
                .flatMap(alternative -> alternative.findings().stream())
                .filter(finding -> finding.setAsideBy().isEmpty());
    }

    private static String rules(ClauseAnswer answer) {
        return standing(answer)
                .map(finding -> VisibleText.of(finding.rule().value()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The readings of all contested clauses: each needs a ruling. */
    private String readings(Decision decision) {
        return decision.answers().stream()
                .filter(answer -> answer.status() == ClauseStatus.CONTESTED)
                .flatMap(answer -> DecisiveReadings.of(answer).stream())
                .distinct()
                .sorted()
                .map(names::reading)
                .collect(Collectors.joining(", "));
    }

    private String finding(Decision decision, ClauseAnswer answer, Effect effect) {
        return withPoints(decision, answer)
                .flatMap(Reasons::standing)
                .filter(finding -> finding.effect() == effect)
                .findFirst()
                .map(finding -> findings.text(finding) + measured(finding))
                .orElseGet(() -> words.text("reason.unanswered"));
    }

    /** The answer, and those to the points of its clause, of which nothing speaks for the clause itself. */
    private static Stream<ClauseAnswer> withPoints(Decision decision, ClauseAnswer answer) {
        return Stream.concat(
                Stream.of(answer),
                decision.answers().stream()
                        .filter(point -> point.pointOf().equals(Optional.of(answer.clause())))
                        .flatMap(point -> withPoints(decision, point)));
    }

    /** The value that was compared with a number or day of the plan, where one was. */
    private String measured(Finding finding) {
        return finding.conditions().stream()
                .filter(condition ->
                        condition.parameter().isPresent() && !condition.field().endsWith("Known"))
                .reduce((earlier, later) -> later)
                .map(condition -> " " + words.sentence(findings.condition(condition)) + ".")
                .orElse("");
    }
}
