package vn.emulation.testing.mutation;

import java.util.List;
import java.util.Optional;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.proof.Conjunction;
import vn.emulation.rules.internal.proof.Knowledge;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** Proves of changed constraints that they say what the original ones do, whatever the dossier. */
final class Equivalence {

    private Equivalence() {}

    /** Returns whether it is proved that two rules, otherwise the same, fire on the same facts. */
    static boolean isProved(RuleDefinition original, RuleDefinition changed) {
        if (original.constraints().equals(changed.constraints())
                || !original.parameters().equals(changed.parameters())
                || !original.dimensions().equals(changed.dimensions())) {
            return false;
        }
        Knowledge knowledge =
                new Knowledge(original.subject() == Subject.DOSSIER, Optional.empty(), original.subject());
        return implies(knowledge, original.constraints(), changed.constraints())
                && implies(knowledge, changed.constraints(), original.constraints());
    }

    private static boolean implies(Knowledge knowledge, List<Constraint> held, List<Constraint> wanted) {
        Conjunction all = Conjunction.of(knowledge, held);
        return wanted.stream().filter(each -> !held.contains(each)).allMatch(all::implies);
    }
}
