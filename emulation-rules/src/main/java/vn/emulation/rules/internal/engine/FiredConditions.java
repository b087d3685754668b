package vn.emulation.rules.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.emulation.decision.Condition;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.load.LoadedRules;

/** Tells the constraints of rules that fired, which means that everything in them is known. Safe to share between threads. */
final class FiredConditions {

    private final LoadedRules loaded;
    private final Map<Integer, List<FiredConstraint>> byRule = new ConcurrentHashMap<>();

    FiredConditions(LoadedRules loaded) {
        this.loaded = loaded;
    }

    /** Returns the conditions of a rule that fired on the fact. */
    List<Condition> of(int rule, DossierFact fact) {
        List<FiredConstraint> constraints = byRule.computeIfAbsent(rule, this::constraints);
        Condition[] conditions = new Condition[constraints.size()];
        for (int place = 0; place < conditions.length; place++) {
            conditions[place] = constraints.get(place).of(fact);
        }
        return List.of(conditions);
    }

    /** Made for rules that fire only: in a round of one dossier these are few. */
    private List<FiredConstraint> constraints(int rule) {
        return loaded.rules().get(rule).constraints().stream()
                .map(FiredConstraint::new)
                .toList();
    }
}
