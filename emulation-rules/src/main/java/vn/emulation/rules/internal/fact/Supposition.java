package vn.emulation.rules.internal.fact;

import java.util.BitSet;
import java.util.List;
import vn.emulation.source.ReadingChoice;

/**
 * What holds when each reading is taken one way: which rules apply and what each parameter is worth. Immutable once
 * made.
 */
public final class Supposition {

    private final List<ReadingChoice> choices;
    private final BitSet applicable;
    private final List<ParameterWorth> worths;
    private final boolean complete;

    /** Makes a supposition of rules by index and worths by index of parameter. */
    public Supposition(List<ReadingChoice> choices, BitSet applicable, List<ParameterWorth> worths) {
        this.choices = List.copyOf(choices);
        this.applicable = (BitSet) applicable.clone();
        this.worths = List.copyOf(worths);
        this.complete = worths.stream().allMatch(ParameterWorth::known);
    }

    /** Returns the alternative supposed of each reading. */
    public List<ReadingChoice> choices() {
        return choices;
    }

    /** Returns what the parameter is worth. */
    public ParameterWorth worth(int parameter) {
        return worths.get(parameter);
    }

    /** Returns whether every parameter has a value. */
    public boolean isComplete() {
        return complete;
    }

    /** Returns whether the rule is in force and of an alternative supposed. */
    public boolean isApplicable(int rule) {
        return applicable.get(rule);
    }
}
