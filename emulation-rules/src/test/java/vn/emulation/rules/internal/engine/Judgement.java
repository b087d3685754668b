package vn.emulation.rules.internal.engine;

import java.util.List;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.EvaluationOptions;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.internal.load.LoadedRules;

/**
 * Everything that rules make of a round before selection.
 *
 * @param judged what they make of each dossier
 * @param quota what they state of places
 */
public record Judgement(List<Object> judged, Object quota) {

    /** Judges a round by rules that something fires. */
    public static Judgement of(
            LoadedRules rules, RuleFiring firing, EvaluationRequest request, EvaluationOptions options) {
        EmulationJson json = EmulationJson.create();
        CompiledRules compiled = CompiledRules.of(rules, CodeBase.compile(rules.rules()), firing);
        RoundEvaluation evaluation =
                new RoundEvaluation(compiled, new RoundBasis(compiled, request, json), request, options, json);
        List<Judged> judged = evaluation.judge(request.dossiers());
        return new Judgement(
                List.copyOf(judged), evaluation.quota(Judged.counts(judged)).findings(judged));
    }
}
