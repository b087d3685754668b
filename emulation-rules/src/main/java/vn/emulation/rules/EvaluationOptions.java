package vn.emulation.rules;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/**
 * How an evaluation is carried out; none of this changes the result.
 *
 * @param executor where chunks are evaluated
 * @param listener who watches
 * @param cancelled asked before each chunk whether to stop
 * @param mode by what rules are fired
 */
public record EvaluationOptions(
        Executor executor, EvaluationListener listener, BooleanSupplier cancelled, EvaluationMode mode) {

    /** Returns options that evaluate on the caller's thread, watched by nobody and never cancelled, by the engine alone. */
    public static EvaluationOptions defaults() {
        return new EvaluationOptions(Runnable::run, EvaluationListener.NONE, () -> false, EvaluationMode.ENGINE);
    }

    /** Returns these options with another executor. */
    public EvaluationOptions withExecutor(Executor other) {
        return new EvaluationOptions(other, listener, cancelled, mode);
    }

    /** Returns these options with another listener. */
    public EvaluationOptions withListener(EvaluationListener other) {
        return new EvaluationOptions(executor, other, cancelled, mode);
    }

    /** Returns these options with another way to cancel. */
    public EvaluationOptions withCancelled(BooleanSupplier other) {
        return new EvaluationOptions(executor, listener, other, mode);
    }

    /** Returns these options with another mode. */
    public EvaluationOptions withMode(EvaluationMode other) {
        return new EvaluationOptions(executor, listener, cancelled, other);
    }
}
