package vn.emulation.testing.generation;

import java.util.BitSet;
import java.util.List;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.internal.engine.RoundTrial;
import vn.emulation.rules.internal.engine.Trials;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;

/** Tells which rules a dossier is near to: all but one of their constraints hold, in force or not. */
final class NearRules {

    private final Trials trials;

    NearRules(Trials trials) {
        this.trials = trials;
    }

    /** Returns the indexes of the rules that some dossier of a round is near to. */
    BitSet of(EvaluationRequest request) {
        RoundTrial trial = trials.of(request);
        BitSet near = new BitSet();
        request.dossiers().forEach(dossier -> {
            List<DossierFact> facts = trial.facts(dossier);
            List<RuleDefinition> rules = trials.loaded().rules();
            for (int index = 0; index < rules.size(); index++) {
                if (rules.get(index).subject() == Subject.DOSSIER && isNear(index, facts)) {
                    near.set(index);
                }
            }
        });
        return near;
    }

    /** Under other alternatives, a rule that depends on none is as near as under the first. */
    private boolean isNear(int index, List<DossierFact> facts) {
        List<DossierFact> tried = trials.readings(index).isEmpty() ? facts.subList(0, 1) : facts;
        List<Constraint> constraints = trials.loaded().rules().get(index).constraints();
        return tried.stream().anyMatch(fact -> isNear(constraints, fact));
    }

    private static boolean isNear(List<Constraint> constraints, DossierFact fact) {
        int failing = 0;
        for (Constraint constraint : constraints) {
            if (isKnown(constraint, fact) && !constraint.holds(fact)) {
                failing++;
            }
            if (failing > 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKnown(Constraint constraint, DossierFact fact) {
        return constraint.guards().allMatch(guard -> guard.holds(fact))
                && constraint.parameters().map(Term.ParameterTerm::index).allMatch(fact::worthKnown);
    }
}
