package vn.emulation.rules.internal.lint;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.emulation.decision.RuleId;
import vn.emulation.rules.internal.proof.Conjunction;
import vn.emulation.rules.internal.proof.Knowledge;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.QuotaStatement;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.lint.DiagnosticCode;

/** Finds rules that say what another says already. */
final class RedundancyCheck {

    private final RuleChecking checking;
    private final Map<Integer, Conjunction> held = new LinkedHashMap<>();
    private final Set<RuleId> excepted;
    private int pairs;

    RedundancyCheck(RuleChecking checking) {
        this.checking = checking;
        this.excepted = checking.loaded().rules().stream()
                .flatMap(rule -> rule.exceptionTo().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    void check() {
        Map<Object, List<Integer>> alike = new LinkedHashMap<>();
        IntStream.range(0, checking.loaded().rules().size())
                .filter(index -> isByItself(checking.rule(index)))
                .filter(index -> !conjunction(index).isImpossible())
                .forEach(index -> alike.computeIfAbsent(says(checking.rule(index)), none -> new ArrayList<>())
                        .add(index));
        alike.values().forEach(this::compare);
        if (pairs > checking.limits().pairs()) {
            checking.cutShort(checking.limits().pairs(), "pairs");
        }
    }

    /** A rule that is or has an exception says more than its constraints do. */
    private boolean isByItself(RuleDefinition rule) {
        return rule.exceptionTo().isEmpty() && !excepted.contains(rule.id());
    }

    /** What two rules must have in common for one to be needless. */
    private static List<Object> says(RuleDefinition rule) {
        return List.of(
                rule.subject(),
                rule.effect(),
                rule.need().map(Enum::name).orElse(""),
                rule.quota().map(QuotaStatement::text).orElse(""),
                ImmutableSet.copyOf(rule.clauses()),
                rule.dimensions());
    }

    private void compare(List<Integer> alike) {
        for (int first = 0; first < alike.size(); first++) {
            for (int second = first + 1; second < alike.size(); second++) {
                if (++pairs > checking.limits().pairs()) {
                    return;
                }
                compare(alike.get(first), alike.get(second));
            }
        }
    }

    private void compare(int first, int second) {
        boolean covers = covers(first, second);
        boolean covered = covers(second, first);
        if (covers && covered) {
            tell(DiagnosticCode.SAME_RULE, second, first);
        } else if (covers) {
            tell(DiagnosticCode.SHADOWED, second, first);
        } else if (covered) {
            tell(DiagnosticCode.SHADOWED, first, second);
        }
    }

    private void tell(DiagnosticCode code, int needless, int other) {
        RuleDefinition at = checking.rule(needless);
        RuleDefinition by = checking.rule(other);
        checking.findings().at(List.of(at, by), code, Optional.empty(), at.id(), by.id());
    }

    /** Returns whether the general rule fires wherever the special one does. */
    private boolean covers(int general, int special) {
        RuleDefinition wide = checking.rule(general);
        RuleDefinition narrow = checking.rule(special);
        boolean always = !wide.isDated()
                || (wide.clock() == narrow.clock() && wide.inForce().encloses(narrow.inForce()));
        return always
                && narrow.readings().containsAll(wide.readings())
                && parameters(narrow).containsAll(parameters(wide))
                && words(narrow).containsAll(words(wide))
                && wide.constraints().stream().allMatch(conjunction(special)::implies);
    }

    private static Set<Integer> parameters(RuleDefinition rule) {
        return ImmutableSet.copyOf(rule.parameters());
    }

    private static Set<String> words(RuleDefinition rule) {
        return rule.constraints().stream()
                .flatMap(Constraint::terms)
                .map(term -> term.text().replaceAll("\\W.*", ""))
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)))
                .collect(Collectors.toSet());
    }

    private Conjunction conjunction(int rule) {
        return Objects.requireNonNull(held.computeIfAbsent(
                rule,
                index -> Conjunction.of(
                        Knowledge.VOCABULARY, checking.rule(index).constraints())));
    }
}
