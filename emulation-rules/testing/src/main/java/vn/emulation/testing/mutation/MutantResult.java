package vn.emulation.testing.mutation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * What became of one mutant.
 *
 * @param mutant the mutant
 * @param fate what became of it
 * @param killers the cases that kill it, each as {@code <file>: <name>}: one of them, or all where all were asked for
 * @param reason why nobody need kill it, empty unless it is justified
 */
public record MutantResult(Mutant mutant, MutantFate fate, List<String> killers, Optional<String> reason) {

    /** Copies the list. */
    public MutantResult {
        killers = ImmutableList.copyOf(killers);
    }
}
