package vn.emulation.testing.comparison;

import java.util.function.Consumer;

/**
 * A change, and how it is made.
 *
 * @param told what is told of it
 * @param step makes it in a set of rules
 */
record AtomicChange(RuleChange told, Consumer<MixedRules> step) {}
