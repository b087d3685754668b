package vn.emulation.rules.internal.load;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.emulation.decision.Effect;
import vn.emulation.decision.RuleId;
import vn.emulation.rules.internal.fact.NeedTarget;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.Guard;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.SourcePosition;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.source.ClauseId;

/** Checks of rules against each other. */
final class RuleSetChecks {

    private final List<RuleDefinition> rules;
    private final boolean complete;
    private final Diagnostics diagnostics;
    private final Map<RuleId, RuleDefinition> byId = new HashMap<>();
    private final ListMultimap<ClauseId, RuleDefinition> byClause = ArrayListMultimap.create();
    private final SetMultimap<RuleId, String> texts = HashMultimap.create();

    /** Makes the checks of rules; those that were not all read are not missed. */
    RuleSetChecks(List<RuleDefinition> rules, boolean complete, Diagnostics diagnostics) {
        this.rules = rules;
        this.complete = complete;
        this.diagnostics = diagnostics;
        for (RuleDefinition rule : rules) {
            byId.put(rule.id(), rule);
            rule.clauses().forEach(clause -> byClause.put(clause, rule));
            rule.constraints().forEach(constraint -> texts.put(rule.id(), constraint.text()));
        }
    }

    void check() {
        alikeIds();
        rules.forEach(this::exception);
        rules.forEach(this::guards);
        Multimaps.index(rules, RuleSetChecks::canonical).asMap().values().forEach(this::contradictions);
    }

    /** Two ids that differ in capitals only are one to a person, and one of them is a slip. */
    private void alikeIds() {
        Map<String, RuleDefinition> byLetters = new HashMap<>();
        for (RuleDefinition rule : rules) {
            Optional.ofNullable(byLetters.put(rule.id().value().toLowerCase(Locale.ROOT), rule))
                    .ifPresent(other -> error(
                            rule,
                            DiagnosticCode.DUPLICATE_RULE,
                            other.id(),
                            other.at().source()));
        }
    }

    private void exception(RuleDefinition rule) {
        Set<RuleId> passed = new HashSet<>();
        Optional<RuleDefinition> current = Optional.of(rule);
        while (current.isPresent() && current.get().exceptionTo().isPresent()) {
            RuleId target = current.get().exceptionTo().get();
            if (!byId.containsKey(target)) {
                if (complete && current.get().equals(rule)) {
                    Set<String> ids = byId.keySet().stream()
                            .filter(id -> !id.equals(rule.id()))
                            .map(RuleId::value)
                            .collect(Collectors.toSet());
                    error(rule, DiagnosticCode.UNKNOWN_EXCEPTION, target, NearestName.of(target.value(), ids));
                }
                return;
            }
            if (!passed.add(target)) {
                error(rule, DiagnosticCode.EXCEPTION_CYCLE, target);
                return;
            }
            current = Optional.ofNullable(byId.get(target));
        }
    }

    private void guards(RuleDefinition rule) {
        for (int index = 0; index < rule.constraints().size(); index++) {
            List<Constraint> before = rule.constraints().subList(0, index);
            SourcePosition at = rule.places().get(index);
            rule.constraints().get(index).guards().distinct().forEach(guard -> guard(rule, at, guard, before));
        }
    }

    private void guard(RuleDefinition rule, SourcePosition at, Guard guard, List<Constraint> before) {
        if (before.stream().noneMatch(constraint -> constraint.text().equals(guard.text()))) {
            error(rule, at, DiagnosticCode.NO_GUARD, guard.word().name(), guard.text());
        }
        guard.word()
                .need()
                .filter(need -> complete && rule.effect() != Effect.WARNS)
                .filter(need -> rule.clauses().stream()
                        .flatMap(clause -> byClause.get(clause).stream())
                        .noneMatch(other -> tells(other, need, guard, rule.effect())))
                .ifPresent(need ->
                        error(rule, at, DiagnosticCode.NO_NEED, guard.word().name(), need.word()));
    }

    /** Whether a rule tells what is unknown; a preference, which decides no verdict, may leave that to a warning. */
    private boolean tells(RuleDefinition other, NeedTarget need, Guard guard, Effect effect) {
        return other.need().equals(Optional.of(need))
                || (effect == Effect.PREFERS
                        && other.effect() == Effect.WARNS
                        && texts.containsEntry(other.id(), "!" + guard.text()));
    }

    /** Only rules of the same constraints are compared: a hostile file may hold a million other pairs. */
    private void contradictions(Collection<RuleDefinition> alike) {
        List<RuleDefinition> earlier = new ArrayList<>();
        for (RuleDefinition rule : alike) {
            earlier.forEach(other -> contradiction(other, rule));
            earlier.add(rule);
        }
    }

    private void contradiction(RuleDefinition first, RuleDefinition second) {
        boolean opposite =
                ImmutableSet.of(first.effect(), second.effect()).equals(Set.of(Effect.BARS, Effect.SATISFIES));
        boolean excepted = first.exceptionTo().equals(Optional.of(second.id()))
                || second.exceptionTo().equals(Optional.of(first.id()));
        if (opposite
                && !excepted
                && !diagnostics.isToldOf(first.id().value())
                && !diagnostics.isToldOf(second.id().value())
                && !Collections.disjoint(first.clauses(), second.clauses())
                && first.readings().equals(second.readings())
                && first.inForce().equals(second.inForce())) {
            error(second, DiagnosticCode.CONTRADICTION, first.id(), second.id());
        }
    }

    private static Set<String> canonical(RuleDefinition rule) {
        return rule.constraints().stream().map(Constraint::canonical).collect(Collectors.toSet());
    }

    private void error(RuleDefinition rule, DiagnosticCode code, Object... arguments) {
        error(rule, rule.at(), code, arguments);
    }

    private void error(RuleDefinition rule, SourcePosition at, DiagnosticCode code, Object... arguments) {
        diagnostics.errorIn(rule.id().value(), code, at, arguments);
    }
}
