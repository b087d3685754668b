package vn.emulation.rules.internal.engine;

import java.util.Optional;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.EvaluationRequest;

/** Keeps the basis of the round asked for last: most hosts decide one round for weeks. Safe to share between threads. */
final class LastBasis {

    private final CompiledRules rules;
    private final EmulationJson json;
    private volatile Optional<RoundBasis> last = Optional.empty();

    LastBasis(CompiledRules rules, EmulationJson json) {
        this.rules = rules;
        this.json = json;
    }

    RoundBasis of(EvaluationRequest request) {
        Optional<RoundBasis> known = last.filter(basis -> basis.isOf(request) && !basis.isFull());
        if (known.isPresent()) {
            return known.get();
        }
        RoundBasis made = new RoundBasis(rules, request, json);
        last = Optional.of(made);
        return made;
    }
}
