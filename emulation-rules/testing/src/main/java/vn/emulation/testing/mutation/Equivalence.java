package vn.emulation.testing.mutation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.parameter.Parameter;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.proof.Conjunction;
import vn.emulation.rules.internal.proof.Knowledge;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.testing.rules.Worths;

/** Proves of changed constraints that they say what the original ones do, whatever the dossier. */
final class Equivalence {

    private final Campaign campaign;
    private final Worths worths;

    Equivalence(Campaign campaign, List<Parameter> parameters) {
        this.campaign = campaign;
        this.worths = new Worths(parameters);
    }

    /** Returns whether it is proved that two rules, otherwise the same, fire on the same facts. */
    boolean isProved(RuleDefinition original, RuleDefinition changed) {
        if (original.constraints().equals(changed.constraints())
                || !original.parameters().equals(changed.parameters())
                || !original.dimensions().equals(changed.dimensions())) {
            return false;
        }
        Knowledge knowledge = knowledge(original.subject());
        return imply(knowledge, original.constraints(), changed.constraints())
                || implyGiven(knowledge, original.constraints(), changed.constraints());
    }

    private Knowledge knowledge(Subject subject) {
        return subject == Subject.DOSSIER
                ? Knowledge.of(campaign, subject)
                : new Knowledge(false, OptionalInt.empty(), Optional.empty(), subject);
    }

    /** Proves it of each combination of what the parameters can be worth. */
    private boolean implyGiven(Knowledge knowledge, List<Constraint> one, List<Constraint> other) {
        List<Map<Integer, Object>> combinations =
                worths.combinations(Stream.concat(one.stream(), other.stream()).toList());
        return !combinations.get(0).isEmpty()
                && combinations.stream().allMatch(each -> imply(knowledge, given(each, one), given(each, other)));
    }

    private static List<Constraint> given(Map<Integer, Object> worth, List<Constraint> constraints) {
        return constraints.stream().map(each -> Worths.given(worth, each)).toList();
    }

    private static boolean imply(Knowledge knowledge, List<Constraint> one, List<Constraint> other) {
        return implies(knowledge, one, other) && implies(knowledge, other, one);
    }

    private static boolean implies(Knowledge knowledge, List<Constraint> held, List<Constraint> wanted) {
        Conjunction all = Conjunction.of(knowledge, held);
        return wanted.stream().filter(each -> !held.contains(each)).allMatch(all::implies);
    }
}
