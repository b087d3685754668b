package vn.emulation.rules.internal.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.Decision;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.EvaluationOptions;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.internal.engine.RoundEngine;
import vn.emulation.rules.internal.engine.Trials;
import vn.emulation.rules.internal.proof.Setting;
import vn.emulation.rules.lint.CounterExample;
import vn.emulation.source.ClauseId;
import vn.emulation.source.Ruling;

/**
 * Turns dossiers into counter-examples, once the answer to a clause shows what is claimed: without the engine first, and
 * with it in the end.
 *
 * @param scope the campaign
 * @param trials the rules
 * @param engine the compiled rules
 */
record Evidence(LintScope scope, Trials trials, RoundEngine engine) {

    /** Returns whether the answer to a clause, without the engine, is as claimed. */
    boolean shows(Setting setting, Dossier dossier, ClauseId clause, Predicate<ClauseAnswer> claim) {
        Decision decision = trials.of(request(setting, List.of())).judge(dossier);
        return isShown(decision, clause, claim);
    }

    /** Returns the dossier as a counter-example, or empty unless the engine's answer to the clause is as claimed. */
    Optional<CounterExample> confirmed(
            Setting setting, Dossier dossier, ClauseId clause, Predicate<ClauseAnswer> claim) {
        Decision decision = engine.evaluate(request(setting, List.of(dossier)), EvaluationOptions.defaults())
                .decisions()
                .get(0);
        return answer(decision, clause)
                .filter(claim)
                .map(answer -> new CounterExample(
                        dossier,
                        scope.orgTree(),
                        setting.calendar(),
                        setting.decidedOn(),
                        setting.choices(),
                        clause,
                        answer.status()));
    }

    private static boolean isShown(Decision decision, ClauseId clause, Predicate<ClauseAnswer> claim) {
        return answer(decision, clause).filter(claim).isPresent();
    }

    private static Optional<ClauseAnswer> answer(Decision decision, ClauseId clause) {
        return decision.answers().stream()
                .filter(answer -> answer.clause().equals(clause))
                .findFirst();
    }

    private EvaluationRequest request(Setting setting, List<Dossier> dossiers) {
        List<Ruling> rulings = setting.choices().stream()
                .map(choice -> new Ruling(choice.reading(), choice.alternative(), "lint", setting.decidedOn(), "lint"))
                .toList();
        return EvaluationRequestBuilder.builder(
                        scope.request(setting.round().id(), setting.calendar(), setting.decidedOn()))
                .dossiers(dossiers)
                .rulings(rulings)
                .build();
    }
}
