package vn.emulation.testing.matrix;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.decision.RuleId;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.testing.cases.Expectation;
import vn.emulation.testing.cases.ExpectedFinding;
import vn.emulation.testing.cases.RuleCase;

/**
 * Which rules cases expect to fire.
 *
 * @param rules the rules
 */
record CaseLinks(List<RuleDefinition> rules) {

    CaseRow row(RuleCase each) {
        Set<RuleId> found = each.expected().decisions().stream()
                .flatMap(decision -> decision.findings().stream().flatMap(Set::stream))
                .map(ExpectedFinding::rule)
                .collect(ImmutableSet.toImmutableSet());
        Set<RuleId> expected = Sets.union(found, limiting(each.expected()));
        List<RuleId> inOrder = rules.stream()
                .map(RuleDefinition::id)
                .filter(expected::contains)
                .toList();
        return new CaseRow(each.name(), each.place().toString(), each.clause(), inOrder);
    }

    /** A limit's id is that of its rule, and what tells its pools apart after an at sign. */
    private Set<RuleId> limiting(Expectation expected) {
        Set<String> limits = expected.limits().orElse(Set.of());
        return rules.stream()
                .map(RuleDefinition::id)
                .filter(rule -> limits.stream()
                        .anyMatch(limit -> Stream.of("@", ": ").anyMatch(after -> limit.startsWith(rule + after))))
                .collect(ImmutableSet.toImmutableSet());
    }
}
