package vn.emulation.rules;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/**
 * How an evaluation is carried out; none of this changes the result, only whether there is one.
 *
 * @param executor where chunks are evaluated
 * @param listener who watches
 * @param cancelled asked before each chunk whether to stop
 * @param mode by what rules are fired
 * @param limits what it may take at most
 */
public record EvaluationOptions(
        Executor executor,
        EvaluationListener listener,
        BooleanSupplier cancelled,
        EvaluationMode mode,
        EvaluationLimits limits) {

    /**
     * Returns options that evaluate on the caller's thread, watched by nobody and never cancelled, by the engine alone, within
     * limits that no evaluation reaches unless the engine is at fault.
     */
    public static EvaluationOptions defaults() {
        return new EvaluationOptions(
                Runnable::run,
                EvaluationListener.NONE,
                () -> false,
                EvaluationMode.ENGINE,
                EvaluationLimits.defaults());
    }

    /** Returns these options with another executor. */
    public EvaluationOptions withExecutor(Executor other) {
        return new EvaluationOptions(other, listener, cancelled, mode, limits);
    }

    /** Returns these options with another listener. */
    public EvaluationOptions withListener(EvaluationListener other) {
        return new EvaluationOptions(executor, other, cancelled, mode, limits);
    }

    /** Returns these options with another way to cancel. */
    public EvaluationOptions withCancelled(BooleanSupplier other) {
        return new EvaluationOptions(executor, listener, other, mode, limits);
    }

    /** Returns these options with another mode. */
    public EvaluationOptions withMode(EvaluationMode other) {
        return new EvaluationOptions(executor, listener, cancelled, other, limits);
    }

    /** Returns these options with other limits. */
    public EvaluationOptions withLimits(EvaluationLimits other) {
        return new EvaluationOptions(executor, listener, cancelled, mode, other);
    }
}
