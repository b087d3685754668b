package vn.emulation.rules.internal.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.decision.Truth;
import vn.emulation.rules.internal.fact.Fact;

/** What the judging of rules asks of the {@link ReferenceEvaluator}: yes or no, and what is lacking. */
public final class RuleCheck {

    private RuleCheck() {}

    /**
     * Returns whether the rule, of the given index, fires on the fact.
     *
     * <p>It is asked for each dossier and reading, so it stops at the first constraint that fails; the guards that stand
     * before a constraint see to it that nothing unknown is read.
     */
    public static boolean fires(RuleDefinition rule, int index, Fact fact) {
        if (!ReferenceEvaluator.isAbout(rule, index, fact) || !worthsKnown(rule, fact)) {
            return false;
        }
        for (Constraint constraint : rule.constraints()) {
            if (!constraint.holds(fact)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the rule, of the given index, does not fire only because a parameter has no value. */
    public static boolean mayFire(RuleDefinition rule, int index, Fact fact) {
        return ReferenceEvaluator.truth(rule, index, fact) == Truth.UNKNOWN;
    }

    /**
     * Returns what must be known to tell whether the rule, of the given index, fires: nothing where that can be told,
     * or where some constraint that can be read fails anyway.
     */
    public static List<String> open(RuleDefinition rule, int index, Fact fact) {
        if (!ReferenceEvaluator.isAbout(rule, index, fact) || failsByValue(rule, fact)) {
            return List.of();
        }
        return truth(rule, fact) == Truth.FALSE
                ? List.of()
                : Stream.concat(
                                failingGuards(rule, fact).map(guard -> guard.missing(fact)),
                                unknownParameters(rule, fact))
                        .distinct()
                        .toList();
    }

    /** What most rules fail by on most pools, such as their kind or form; no constraint but a yes-or-no is a guard. */
    private static boolean failsByValue(RuleDefinition rule, Fact fact) {
        for (Constraint constraint : rule.constraints()) {
            if (!(constraint instanceof Constraint.YesNo)
                    && ReferenceEvaluator.truth(constraint, fact) == Truth.FALSE) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether the constraints of the rule hold together, whatever is not known.
     *
     * <p>Where a guard fails, what it guards is not known and may yet hold; so it cannot be told, where for the engine the
     * guard is no more than false. A constraint that asks whether something is known, and guards nothing, is an ordinary one.
     */
    public static Truth truth(RuleDefinition rule, Fact fact) {
        Set<String> failing = failingGuards(rule, fact).map(Guard::text).collect(Collectors.toSet());
        return Truth.all(rule.constraints().stream()
                .map(constraint -> failing.contains(constraint.text())
                        ? Truth.UNKNOWN
                        : ReferenceEvaluator.truth(constraint, fact)));
    }

    private static Stream<Guard> failingGuards(RuleDefinition rule, Fact fact) {
        return rule.constraints().stream().flatMap(Constraint::guards).filter(guard -> !guard.holds(fact));
    }

    private static Stream<String> unknownParameters(RuleDefinition rule, Fact fact) {
        return rule.constraints().stream()
                .flatMap(Constraint::parameters)
                .filter(parameter -> !fact.worthKnown(parameter.index()))
                .map(Term.ParameterTerm::name);
    }

    /** Returns whether every parameter the rule asks for has a value. */
    public static boolean worthsKnown(RuleDefinition rule, Fact fact) {
        if (fact.supposition().isComplete()) {
            return true;
        }
        for (int parameter : rule.parameters()) {
            if (!fact.worthKnown(parameter)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the constraints of the rule that fail on the fact, or cannot be told while something is not known. */
    public static List<Constraint> unmet(RuleDefinition rule, Fact fact) {
        return rule.constraints().stream()
                .filter(constraint -> ReferenceEvaluator.truth(constraint, fact) != Truth.TRUE)
                .toList();
    }
}
