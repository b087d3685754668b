package vn.emulation.rules.internal.proof;

import java.util.ArrayList;
import java.util.List;
import vn.emulation.rules.internal.rule.Constraint;

/** Why constraints cannot hold together, and which of them say nothing. */
public final class RuleProof {

    private RuleProof() {}

    /** Returns some of the constraints, which cannot hold together and of which none can be left out; given that they cannot. */
    public static List<Constraint> core(Knowledge knowledge, List<Constraint> constraints) {
        List<Constraint> core = new ArrayList<>(constraints);
        for (int index = constraints.size() - 1; index >= 0; index--) {
            List<Constraint> fewer = without(core, index);
            if (Conjunction.of(knowledge, fewer).isImpossible()) {
                core = fewer;
            }
        }
        return core;
    }

    /** Returns the constraints that hold wherever those before and the others left do. */
    public static List<Constraint> needless(Knowledge knowledge, List<Constraint> constraints) {
        List<Constraint> left = new ArrayList<>(constraints);
        List<Constraint> needless = new ArrayList<>();
        for (int index = constraints.size() - 1; index >= 0; index--) {
            List<Constraint> others = without(left, index);
            if (Conjunction.of(knowledge, others).implies(left.get(index))) {
                needless.add(left.get(index));
                left = others;
            }
        }
        return needless;
    }

    private static List<Constraint> without(List<Constraint> constraints, int index) {
        List<Constraint> fewer = new ArrayList<>(constraints);
        fewer.remove(index);
        return fewer;
    }
}
