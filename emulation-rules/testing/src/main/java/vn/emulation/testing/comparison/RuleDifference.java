package vn.emulation.testing.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.emulation.decision.RuleId;
import vn.emulation.parameter.Parameter;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.ClauseId;
import vn.emulation.testing.comparison.RuleChange.Kind;
import vn.emulation.testing.rules.Workbench;

/** All changes from one rule set to another, and the first set with any of them made. Immutable. */
final class RuleDifference {

    private final Workbench before;
    private final Workbench after;
    private final ParameterPlaces places;
    private final Map<String, Parameter> parameters = new TreeMap<>();
    private final ImmutableList<AtomicChange> changes;

    RuleDifference(Workbench before, Workbench after) {
        this.before = before;
        this.after = after;
        Map<String, Parameter> first = before.loaded().parameters().byName();
        Map<String, Parameter> second = after.loaded().parameters().byName();
        this.places = new ParameterPlaces(first.keySet(), second.keySet());
        this.parameters.putAll(second);
        this.parameters.putAll(first);
        this.changes = Stream.of(
                        CampaignChange.of(before.campaign(), after.campaign()),
                        parameters(first, second),
                        rules(byId(before), byId(after)))
                .flatMap(List::stream)
                .collect(ImmutableList.toImmutableList());
    }

    List<AtomicChange> changes() {
        return changes;
    }

    /** The first set with some changes made; it has the parameters of both, of which rules ask for some. */
    MixedRules mixed(List<AtomicChange> made) {
        MixedRules mixed = new MixedRules(
                before.campaign(), before.rules().stream().map(places::moved).toList(), parameters);
        made.forEach(change -> change.step().accept(mixed));
        return mixed;
    }

    Workbench before() {
        return before;
    }

    Workbench after() {
        return after;
    }

    private static Map<RuleId, RuleDefinition> byId(Workbench workbench) {
        Map<RuleId, RuleDefinition> byId = new TreeMap<>();
        workbench.rules().forEach(rule -> byId.put(rule.id(), rule));
        return byId;
    }

    private static List<AtomicChange> parameters(Map<String, Parameter> first, Map<String, Parameter> second) {
        List<AtomicChange> changes = new ArrayList<>();
        for (String name : union(first, second).keySet()) {
            Optional<Parameter> left = Optional.ofNullable(first.get(name));
            Optional<Parameter> right = Optional.ofNullable(second.get(name));
            if (left.isPresent() && right.isPresent()) {
                changes.addAll(ParameterChanges.of(left.get(), right.get()));
            } else {
                left.ifPresent(only -> changes.add(ParameterChanges.only(Kind.PARAMETER_REMOVED, only)));
                right.ifPresent(only -> changes.add(ParameterChanges.only(Kind.PARAMETER_ADDED, only)));
            }
        }
        return changes;
    }

    private static <K, V> Map<K, V> union(Map<K, V> first, Map<K, V> second) {
        Map<K, V> union = new TreeMap<>(second);
        union.putAll(first);
        return union;
    }

    private List<AtomicChange> rules(Map<RuleId, RuleDefinition> first, Map<RuleId, RuleDefinition> second) {
        return Sets.union(first.keySet(), second.keySet()).stream()
                .sorted()
                .flatMap(id -> rule(Optional.ofNullable(first.get(id)), Optional.ofNullable(second.get(id))).stream())
                .toList();
    }

    private Optional<AtomicChange> rule(Optional<RuleDefinition> left, Optional<RuleDefinition> right) {
        if (left.map(RuleDefinition::canonical).equals(right.map(RuleDefinition::canonical))) {
            return Optional.empty();
        }
        Kind kind = left.isEmpty() ? Kind.RULE_ADDED : right.isEmpty() ? Kind.RULE_REMOVED : Kind.RULE_CHANGED;
        RuleId id = left.or(() -> right).orElseThrow().id();
        List<String> said = left.map(RuleLines::of).orElse(List.of());
        List<String> says = right.map(RuleLines::of).orElse(List.of());
        RuleChange told = new RuleChange(
                "rule:" + id,
                kind,
                id.value(),
                clauses(left, right),
                RuleLines.without(said, says),
                RuleLines.without(says, said));
        return Optional.of(new AtomicChange(
                told, mixed -> right.map(places::moved).ifPresentOrElse(mixed::put, () -> mixed.remove(id))));
    }

    private static List<ClauseId> clauses(Optional<RuleDefinition> left, Optional<RuleDefinition> right) {
        return Stream.concat(left.stream(), right.stream())
                .flatMap(rule -> rule.clauses().stream())
                .distinct()
                .toList();
    }
}
