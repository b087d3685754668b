package vn.emulation.testing.mutation;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.decision.Effect;
import vn.emulation.decision.RuleId;
import vn.emulation.rules.internal.fact.Dimension;
import vn.emulation.rules.internal.fact.NeedTarget;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.Guard;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.ClauseId;

/** Tells which changed rules would not load: nobody needs a case against a file that is refused. */
final class Admission {

    private static final Set<Dimension> OF_GRANT = ImmutableSet.of(Dimension.FORM, Dimension.KIND);

    private final ImmutableListMultimap<ClauseId, RuleDefinition> byClause;
    private final ImmutableListMultimap<Set<String>, RuleDefinition> byConstraints;

    Admission(List<RuleDefinition> rules) {
        ImmutableListMultimap.Builder<ClauseId, RuleDefinition> clauses = ImmutableListMultimap.builder();
        rules.forEach(rule -> rule.clauses().forEach(clause -> clauses.put(clause, rule)));
        this.byClause = clauses.build();
        this.byConstraints = Multimaps.index(rules, Admission::constraints);
    }

    private static Set<String> constraints(RuleDefinition rule) {
        return rule.constraints().stream().map(Constraint::canonical).collect(Collectors.toSet());
    }

    /** Returns whether the changed rule would load in the place of the original. */
    boolean admits(RuleDefinition original, RuleDefinition changed) {
        return isGuarded(changed)
                && isShaped(changed)
                && !contradicts(changed)
                && (saysTheSame(original, changed) || isEverythingNeededTold(original, changed));
    }

    private static boolean isGuarded(RuleDefinition rule) {
        Set<String> before = new HashSet<>();
        for (Constraint constraint : rule.constraints()) {
            if (!constraint.guards().map(Guard::text).allMatch(before::contains)) {
                return false;
            }
            before.add(constraint.text());
        }
        return true;
    }

    private static boolean isShaped(RuleDefinition rule) {
        boolean granted =
                rule.quota().filter(quota -> quota.parameter().isEmpty()).isPresent();
        return rule.subject() == Subject.DOSSIER
                || ((!granted || rule.dimensions().containsAll(OF_GRANT))
                        && rule.constraints().stream()
                                .flatMap(Constraint::fields)
                                .allMatch(field -> rule.dimensions().containsAll(field.within())));
    }

    private boolean contradicts(RuleDefinition rule) {
        return byConstraints.get(constraints(rule)).stream()
                .filter(other -> !other.id().equals(rule.id()))
                .filter(other ->
                        Set.of(Effect.BARS, Effect.SATISFIES).equals(ImmutableSet.of(other.effect(), rule.effect())))
                .filter(other -> !isException(other, rule.id()) && !isException(rule, other.id()))
                .anyMatch(other -> !Collections.disjoint(other.clauses(), rule.clauses())
                        && other.readings().equals(rule.readings())
                        && other.inForce().equals(rule.inForce()));
    }

    private static boolean isException(RuleDefinition rule, RuleId target) {
        return rule.exceptionTo().filter(target::equals).isPresent();
    }

    private static boolean saysTheSame(RuleDefinition one, RuleDefinition other) {
        return one.effect() == other.effect() && one.clauses().equals(other.clauses());
    }

    private boolean isEverythingNeededTold(RuleDefinition original, RuleDefinition changed) {
        return original.clauses().stream()
                .flatMap(clause -> byClause.get(clause).stream())
                .distinct()
                .map(rule -> rule.id().equals(changed.id()) ? changed : rule)
                .filter(rule -> rule.effect() != Effect.WARNS)
                .allMatch(rule -> isTold(rule, changed));
    }

    private boolean isTold(RuleDefinition rule, RuleDefinition changed) {
        List<RuleDefinition> near = Stream.concat(
                        rule.clauses().stream()
                                .flatMap(clause -> byClause.get(clause).stream())
                                .filter(other -> !other.id().equals(changed.id())),
                        Stream.of(changed).filter(other -> !Collections.disjoint(other.clauses(), rule.clauses())))
                .toList();
        return rule.constraints().stream()
                .flatMap(Constraint::guards)
                .allMatch(guard -> guard.word().need().stream()
                        .allMatch(need -> near.stream().anyMatch(other -> tells(other, need, guard, rule.effect()))));
    }

    private static boolean tells(RuleDefinition other, NeedTarget need, Guard guard, Effect effect) {
        return other.need().filter(need::equals).isPresent()
                || (effect == Effect.PREFERS
                        && other.effect() == Effect.WARNS
                        && constraints(other).contains("!" + guard.text()));
    }
}
