package vn.emulation.rules.internal.sentence;

import java.util.List;

/**
 * A phrase with what a rule file writes for it.
 *
 * @param of what the phrase is
 * @param phrase the phrase
 * @param slots what can stand in its slots
 * @param drl what a rule file writes, with the same slots
 */
record Production(Symbol.Part of, Phrase phrase, List<Symbol> slots, String drl) {

    /** Copies the list. */
    Production {
        slots = List.copyOf(slots);
    }
}
