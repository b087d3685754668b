package vn.emulation.testing.generation;

import vn.emulation.testing.cases.RuleCase;

/**
 * A case, and the rule that it was made for.
 *
 * @param rule the index of the rule
 * @param given the case, whose expectation is what comes under the present rules: a person is to judge it
 */
public record GeneratedCase(int rule, RuleCase given) {}
