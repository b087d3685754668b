package vn.emulation.rules.internal.rule;

import java.util.List;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.Fact;

/** Evaluates rules without the engine, constraint by constraint. */
public final class RuleCheck {

    private RuleCheck() {}

    /** Returns whether the rule, of the given index, fires on the fact. */
    public static boolean fires(RuleDefinition rule, int index, Fact fact) {
        if (!isAbout(rule, index, fact) || !worthsKnown(rule, fact)) {
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
        return isAbout(rule, index, fact)
                && !worthsKnown(rule, fact)
                && rule.constraints().stream()
                        .filter(constraint -> constraint.parameters().allMatch(each -> fact.worthKnown(each.index())))
                        .allMatch(constraint -> constraint.holds(fact));
    }

    /**
     * Returns what must be known to tell whether the rule, of the given index, fires: nothing where that can be told,
     * or where some constraint that can be read fails anyway.
     */
    public static List<String> open(RuleDefinition rule, int index, Fact fact) {
        if (!isAbout(rule, index, fact)) {
            return List.of();
        }
        List<Guard> missing = rule.constraints().stream()
                .flatMap(Constraint::guards)
                .filter(guard -> !guard.holds(fact))
                .toList();
        List<String> failing = missing.stream().map(Guard::text).toList();
        boolean refused = rule.constraints().stream()
                .filter(constraint -> isReadable(constraint, fact) && !failing.contains(constraint.text()))
                .filter(constraint -> constraint.parameters().allMatch(each -> fact.worthKnown(each.index())))
                .anyMatch(constraint -> !constraint.holds(fact));
        return refused
                ? List.of()
                : Stream.concat(missing.stream().map(guard -> guard.missing(fact)), unknownParameters(rule, fact))
                        .distinct()
                        .toList();
    }

    private static Stream<String> unknownParameters(RuleDefinition rule, Fact fact) {
        return rule.constraints().stream()
                .flatMap(Constraint::parameters)
                .filter(parameter -> !fact.worthKnown(parameter.index()))
                .map(Term.ParameterTerm::name);
    }

    private static boolean isAbout(RuleDefinition rule, int index, Fact fact) {
        return rule.subject().factType().isInstance(fact) && fact.ofShape(rule.shape()) && fact.applies(index);
    }

    /** Returns whether every parameter the rule asks for has a value. */
    public static boolean worthsKnown(RuleDefinition rule, Fact fact) {
        for (int parameter : rule.parameters()) {
            if (!fact.worthKnown(parameter)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the constraints of the rule that fail on the fact, or cannot be told while a field is not known. */
    public static List<Constraint> unmet(RuleDefinition rule, Fact fact) {
        return rule.constraints().stream()
                .filter(constraint -> !isReadable(constraint, fact) || !constraint.holds(fact))
                .toList();
    }

    /** Returns whether everything the constraint looks at is known. */
    public static boolean isReadable(Constraint constraint, Fact fact) {
        return constraint.guards().allMatch(guard -> guard.holds(fact));
    }
}
