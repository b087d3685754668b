package vn.emulation.testing.cases;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.emulation.decision.Effect;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.testing.rules.RulesUnderTest;

/**
 * The rules about dossiers, and what each says.
 *
 * @param effects the effect of each, by its id
 */
record KnownRules(Map<String, Effect> effects) {

    KnownRules {
        effects = ImmutableSortedMap.copyOf(effects);
    }

    static KnownRules of(RulesUnderTest rules) {
        Map<String, Effect> effects = new TreeMap<>();
        rules.workbench().rules().stream()
                .filter(rule -> rule.effect() != Effect.LIMITS)
                .forEach((RuleDefinition rule) -> effects.put(rule.id().value(), rule.effect()));
        return new KnownRules(effects);
    }

    Optional<Effect> effect(String rule) {
        return Optional.ofNullable(effects.get(rule));
    }
}
