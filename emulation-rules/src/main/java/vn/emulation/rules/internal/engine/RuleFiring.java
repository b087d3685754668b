package vn.emulation.rules.internal.engine;

import java.util.Collection;
import vn.emulation.rules.internal.fact.Fact;

/** Lets every rule fire on every fact; the facts collect which did. Safe to share between threads. */
public interface RuleFiring {

    /** Fires the rules. */
    void fire(Collection<? extends Fact> facts);
}
