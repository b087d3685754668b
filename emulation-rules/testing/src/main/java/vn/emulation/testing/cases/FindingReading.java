package vn.emulation.testing.cases;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.emulation.decision.Effect;
import vn.emulation.decision.RuleId;

/**
 * Reads which rules are to have fired.
 *
 * @param rules the rules that can
 * @param problems what is wrong is told to
 */
record FindingReading(KnownRules rules, CaseProblems problems) {

    static final Map<String, Effect> EFFECTS = ImmutableMap.of(
            "bars", Effect.BARS,
            "satisfies", Effect.SATISFIES,
            "needs", Effect.NEEDS,
            "warns", Effect.WARNS,
            "prefers", Effect.PREFERS);
    static final String SET_ASIDE = "setAside";

    Optional<Set<ExpectedFinding>> over(Optional<Set<ExpectedFinding>> base, YamlMap expect) {
        boolean speaks = expect.entries().keySet().stream()
                .anyMatch(key -> EFFECTS.containsKey(key)
                        || List.of(SET_ASIDE, "adds", "drops").contains(key));
        if (base.isEmpty() && !speaks) {
            return base;
        }
        Set<ExpectedFinding> findings = new TreeSet<>(base.orElse(Set.of()));
        EFFECTS.forEach((key, effect) -> {
            if (expect.get(key).isPresent()) {
                findings.removeIf(each -> !each.setAside() && each.effect() == effect);
                findings.addAll(listed(expect, key, Optional.of(effect), false));
            }
        });
        if (expect.get(SET_ASIDE).isPresent()) {
            findings.removeIf(ExpectedFinding::setAside);
            findings.addAll(listed(expect, SET_ASIDE, Optional.empty(), true));
        }
        drop(findings, expect);
        add(findings, expect);
        return Optional.of(findings);
    }

    private Set<ExpectedFinding> listed(YamlMap expect, String key, Optional<Effect> wanted, boolean setAside) {
        Set<ExpectedFinding> listed = new TreeSet<>();
        for (YamlScalar rule : new Parts(problems).texts(expect, key)) {
            effect(rule, key).ifPresent(effect -> {
                if (wanted.isPresent() && wanted.get() != effect) {
                    problems.add(rule.at(), "case.effect", Shown.of(rule.text()), word(effect), key);
                } else if (!listed.add(finding(rule, effect, setAside))) {
                    problems.add(rule.at(), "case.rule-twice", Shown.of(rule.text()), key);
                }
            });
        }
        return listed;
    }

    private static String word(Effect effect) {
        return EFFECTS.entrySet().stream()
                .filter(each -> each.getValue() == effect)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Effect> effect(YamlScalar rule, String key) {
        Optional<Effect> effect = rules.effect(rule.text());
        if (effect.isEmpty()) {
            new Parts(problems).unknown(rule, "case.rule", key, rules.effects().keySet());
        }
        return effect;
    }

    private static ExpectedFinding finding(YamlScalar rule, Effect effect, boolean setAside) {
        return new ExpectedFinding(effect, RuleId.of(rule.text()), setAside);
    }

    private void drop(Set<ExpectedFinding> findings, YamlMap expect) {
        for (YamlScalar rule : new Parts(problems).texts(expect, "drops")) {
            boolean known = effect(rule, "drops").isPresent();
            boolean dropped = findings.removeIf(
                    each -> !each.setAside() && each.rule().value().equals(rule.text()));
            if (known && !dropped) {
                problems.add(rule.at(), "case.drops", Shown.of(rule.text()));
            }
        }
    }

    private void add(Set<ExpectedFinding> findings, YamlMap expect) {
        for (YamlScalar rule : new Parts(problems).texts(expect, "adds")) {
            effect(rule, "adds").ifPresent(effect -> {
                if (!findings.add(finding(rule, effect, false))) {
                    problems.add(rule.at(), "case.adds", Shown.of(rule.text()));
                }
            });
        }
    }
}
