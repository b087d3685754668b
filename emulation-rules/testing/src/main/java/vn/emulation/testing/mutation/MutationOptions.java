package vn.emulation.testing.mutation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/**
 * How mutants are run.
 *
 * @param executor runs one case at a time on each of its threads; what is found does not depend on how many it has
 * @param progress told of steps that are done, so many more: each mutant is a step of each case, tried or passed over
 * @param stopped tells that time is over: what is not settled then stays unfinished
 * @param chosen which mutants are run
 * @param everyKiller whether every case is tried on every mutant, and not only until one kills it
 * @param history what the last run found
 * @param justified the mutants that nobody need kill
 */
@RecordBuilder
public record MutationOptions(
        Executor executor,
        IntConsumer progress,
        BooleanSupplier stopped,
        Predicate<Mutant> chosen,
        boolean everyKiller,
        MutationHistory history,
        JustifiedSurvivors justified) {

    /** Returns the usual ones: every mutant from scratch on the caller's thread, until one case kills it. */
    public static MutationOptions defaults() {
        return new MutationOptions(
                Runnable::run,
                steps -> {},
                () -> false,
                any -> true,
                false,
                MutationHistory.NONE,
                JustifiedSurvivors.NONE);
    }
}
