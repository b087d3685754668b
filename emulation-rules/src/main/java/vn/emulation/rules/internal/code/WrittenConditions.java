package vn.emulation.rules.internal.code;

import vn.emulation.rules.internal.fact.Fact;

/** What a written class of conditions can do. */
public interface WrittenConditions {

    /** Returns whether the condition of an index holds for the fact, which is of the class it was written for. */
    boolean holds(int index, Fact fact);
}
