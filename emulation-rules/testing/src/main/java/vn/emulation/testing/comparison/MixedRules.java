package vn.emulation.testing.comparison;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.RuleId;
import vn.emulation.parameter.Parameter;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.testing.rules.Workbench;

/** The first rule set with some changes made. Not thread-safe. */
final class MixedRules {

    private static final Comparator<RuleDefinition> IN_FILES =
            Comparator.comparing(RuleDefinition::at).thenComparing(RuleDefinition::id);

    private final Map<RuleId, RuleDefinition> rules = new TreeMap<>();
    private final Map<String, Parameter> parameters = new TreeMap<>();
    private Campaign campaign;

    MixedRules(Campaign campaign, List<RuleDefinition> rules, Map<String, Parameter> parameters) {
        this.campaign = campaign;
        rules.forEach(this::put);
        this.parameters.putAll(parameters);
    }

    void put(RuleDefinition rule) {
        rules.put(rule.id(), rule);
    }

    void remove(RuleId rule) {
        rules.remove(rule);
    }

    void put(Parameter parameter) {
        parameters.put(parameter.name(), parameter);
    }

    Parameter parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).orElseThrow();
    }

    void put(Campaign other) {
        campaign = other;
    }

    Campaign campaign() {
        return campaign;
    }

    /** Returns whether nothing names what is not there, so that the rules can be judged by. */
    boolean fits() {
        ParameterUse use = new ParameterUse(parameters, campaign);
        return rules.values().stream()
                .allMatch(rule -> rule.clauses().stream()
                                .allMatch(clause -> campaign.clause(clause).isPresent())
                        && rule.readings().stream()
                                .allMatch(choice ->
                                        campaign.reading(choice.reading()).isPresent())
                        && exceptionsEnd(rule)
                        && use.fits(rule));
    }

    private boolean exceptionsEnd(RuleDefinition rule) {
        Set<RuleId> passed = new HashSet<>();
        Optional<RuleId> target = rule.exceptionTo();
        while (target.isPresent()) {
            Optional<RuleDefinition> next = Optional.ofNullable(rules.get(target.get()));
            if (next.isEmpty() || !passed.add(target.get())) {
                return false;
            }
            target = next.get().exceptionTo();
        }
        return true;
    }

    Workbench on(Workbench workbench) {
        return workbench.of(rules.values().stream().sorted(IN_FILES).toList(), parameters);
    }
}
