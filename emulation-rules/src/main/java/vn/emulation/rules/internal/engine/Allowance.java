package vn.emulation.rules.internal.engine;

import com.google.common.base.Stopwatch;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import vn.emulation.rules.EvaluationLimits;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.rule.Steps;

/** What the rules of one evaluation may take of each fact. Its time runs from when it is made. */
final class Allowance {

    private final EvaluationLimits limits;
    private final BooleanSupplier isLate;

    Allowance(EvaluationLimits limits) {
        this.limits = limits;
        this.isLate = limits.time().<BooleanSupplier>map(Allowance::lateness).orElse(() -> false);
    }

    private static BooleanSupplier lateness(EvaluationLimits.TimeLimit time) {
        Stopwatch started = Stopwatch.createStarted(time.ticker());
        return () -> started.elapsed().compareTo(time.most()) > 0;
    }

    /** Starts the meter of a fact. */
    void start(Fact fact, int rules, long accessors) {
        fact.meter()
                .start(
                        limits.fuel().orElseGet(() -> Steps.most(accessors, fact.listed())),
                        limits.firings().orElse(rules),
                        isLate);
    }

    /** Returns the time there is, in milliseconds. */
    long milliseconds() {
        return limits.time()
                .map(EvaluationLimits.TimeLimit::most)
                .map(Duration::toMillis)
                .orElse(0L);
    }
}
