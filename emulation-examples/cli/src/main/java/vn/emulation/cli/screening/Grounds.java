package vn.emulation.cli.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Effect;
import vn.emulation.decision.Finding;

/**
 * What keeps a dossier from being eligible.
 *
 * @param decision what was decided
 * @param answers the answers that are not met, in the order of the plan; points count through their clause
 */
record Grounds(Decision decision, List<ClauseAnswer> answers) {

    /** Copies the list. */
    Grounds {
        answers = List.copyOf(answers);
    }

    static Grounds of(Decision decision) {
        List<ClauseAnswer> unmet = new ArrayList<>();
        for (ClauseAnswer answer : decision.answers()) {
            if (answer.status() != ClauseStatus.SATISFIED && answer.pointOf().isEmpty()) {
                unmet.add(answer);
            }
        }
        return new Grounds(decision, unmet);
    }

    Stream<ClauseAnswer> answers(ClauseStatus status) {
        return answers.stream().filter(answer -> answer.status() == status);
    }

    /** Returns the rules that speak in them, each once. */
    Stream<String> rules() {
        return answers.stream()
                .flatMap(answer -> withPoints(answer)
                        .flatMap(Grounds::findings)
                        .filter(finding -> finding.setAsideBy().isEmpty() && speaks(finding, answer.status()))
                        .map(finding -> finding.rule().value()))
                .distinct();
    }

    private Stream<ClauseAnswer> withPoints(ClauseAnswer answer) {
        return Stream.concat(
                Stream.of(answer),
                decision.answers().stream()
                        .filter(point -> point.pointOf().equals(Optional.of(answer.clause())))
                        .flatMap(this::withPoints));
    }

    private static Stream<Finding> findings(ClauseAnswer answer) {
        return answer.alternatives().stream().flatMap(alternative -> alternative.findings().stream());
    }

    private static boolean speaks(Finding finding, ClauseStatus status) {
        return switch (status) {
            case BARRED -> finding.effect() == Effect.BARS;
            case UNDETERMINED -> finding.effect() == Effect.NEEDS;
            default -> true;
        };
    }
}
