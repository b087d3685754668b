package vn.emulation.testing.mutation;

import vn.emulation.parameter.Parameter;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.testing.rules.Workbench;

/** What a mutant puts in the place of what was written. */
public sealed interface Change {

    /** Returns the same rules but for this. */
    Workbench applyTo(Workbench workbench);

    /**
     * Another rule.
     *
     * @param index the index of the rule in whose place it is put
     * @param rule the rule; one that is deleted is in force on no day
     */
    record OfRule(int index, RuleDefinition rule) implements Change {
        @Override
        public Workbench applyTo(Workbench workbench) {
            return workbench.with(index, rule);
        }
    }

    /**
     * Another parameter.
     *
     * @param parameter the parameter, in the place of that of its name
     */
    record OfParameter(Parameter parameter) implements Change {
        @Override
        public Workbench applyTo(Workbench workbench) {
            return workbench.with(parameter);
        }
    }
}
