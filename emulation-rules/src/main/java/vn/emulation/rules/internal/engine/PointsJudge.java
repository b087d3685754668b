package vn.emulation.rules.internal.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.emulation.decision.AlternativeAnswer;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseAnswerBuilder;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Need;
import vn.emulation.decision.Remedy;
import vn.emulation.source.ClauseId;

/** Answers clauses that any one of their points meets, for one dossier. Used by one thread. */
final class PointsJudge {

    private final RoundLaw law;
    private final Function<ClauseId, ClauseAnswer> judge;
    private final Map<ClauseId, ClauseAnswer> answers = new HashMap<>();

    /** A clause with what its points came to; a clause without points has none. */
    private record Whole(ClauseAnswer answer, List<Whole> points) {}

    /** Makes a judge that answers a point by itself, as one that must be answered, by the given function. */
    PointsJudge(RoundLaw law, Function<ClauseId, ClauseAnswer> judge) {
        this.law = law;
        this.judge = judge;
    }

    /** Answers a clause that must be answered, and its points. */
    void require(ClauseId clause) {
        Whole whole = whole(clause);
        answers.put(
                clause,
                ClauseAnswerBuilder.builder(whole.answer()).required(true).build());
        tell(whole, false);
    }

    /** Returns the answers so far, by clause. */
    Map<ClauseId, ClauseAnswer> answers() {
        return answers;
    }

    private Whole whole(ClauseId clause) {
        List<Whole> points = law.points(clause).stream().map(this::whole).toList();
        return points.isEmpty()
                ? new Whole(judge.apply(clause), points)
                : new Whole(joined(clause, points.stream().map(Whole::answer).toList()), points);
    }

    private static ClauseAnswer joined(ClauseId clause, List<ClauseAnswer> points) {
        ClauseStatus status =
                Verdicts.anyOf(points.stream().map(ClauseAnswer::status).toList());
        boolean met = status == ClauseStatus.SATISFIED;
        List<Need> needed = points.stream()
                .filter(point -> !met)
                .flatMap(point -> point.alternatives().stream())
                .flatMap(alternative -> alternative.needed().stream())
                .toList();
        Optional<Remedy> nearest = points.stream()
                .filter(point -> !met)
                .flatMap(point -> point.remedy().stream())
                .min(Comparator.comparingInt(remedy -> remedy.unmet().size()));
        return ClauseAnswer.builder()
                .clause(clause)
                .required(false)
                .status(status)
                .alternatives(List.of(new AlternativeAnswer(List.of(), status, List.of(), needed)))
                .remedy(nearest)
                .build();
    }

    /**
     * Tells the points below a clause. Where it is met, what would meet another of them is of no use. A point that must be
     * answered for itself stays so.
     */
    private void tell(Whole whole, boolean aboveMet) {
        boolean met = aboveMet || whole.answer().status() == ClauseStatus.SATISFIED;
        for (Whole point : whole.points()) {
            ClauseAnswer told = ClauseAnswerBuilder.builder(met ? settled(point.answer()) : point.answer())
                    .required(false)
                    .pointOf(Optional.of(whole.answer().clause()))
                    .build();
            answers.putIfAbsent(told.clause(), told);
            tell(point, met);
        }
    }

    private static ClauseAnswer settled(ClauseAnswer answer) {
        List<AlternativeAnswer> alternatives = answer.alternatives().stream()
                .map(each -> new AlternativeAnswer(each.choices(), each.status(), each.findings(), List.of()))
                .toList();
        return ClauseAnswerBuilder.builder(answer)
                .alternatives(alternatives)
                .remedy(Optional.empty())
                .build();
    }
}
