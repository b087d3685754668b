package vn.emulation.rules.internal.fact;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Counts what rules take of one fact, and stops them at a limit. The count depends on the fact and the rules alone. Used by
 * one thread.
 */
public final class Meter {

    private static final int STEPS_BETWEEN_LOOKS = 256;

    private long steps;
    private long firings;
    private long mostSteps = Long.MAX_VALUE;
    private long mostFirings = Long.MAX_VALUE;
    private long nextLook = Long.MAX_VALUE;
    private BooleanSupplier isLate = () -> false;
    private Optional<Exceeded> exceeded = Optional.empty();

    /** What can be exceeded. */
    public enum Limit {
        /** Steps. */
        FUEL,
        /** Firings. */
        FIRINGS,
        /** Time. */
        TIME
    }

    /**
     * A limit that was exceeded.
     *
     * @param limit which
     * @param most what it was; 0 for time, which is not counted here
     * @param rule the index of the rule that fired once too often; empty otherwise
     */
    public record Exceeded(Limit limit, long most, Optional<Integer> rule) {}

    /** Thrown through the engine, which may wrap it; the meter itself tells what was exceeded. */
    static final class ExceededException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private ExceededException() {
            super("a limit was exceeded", null, false, false);
        }
    }

    Meter() {}

    /** Counts from 0, up to the limits given. */
    public void start(long fuel, long most, BooleanSupplier late) {
        steps = 0;
        firings = 0;
        mostSteps = fuel;
        mostFirings = most;
        nextLook = 0;
        isLate = late;
    }

    /** Counts on without a limit. */
    public void release() {
        mostSteps = Long.MAX_VALUE;
        mostFirings = Long.MAX_VALUE;
        nextLook = Long.MAX_VALUE;
    }

    /** Returns the steps counted since the start. */
    public long steps() {
        return steps;
    }

    /** Returns what was exceeded. */
    public Optional<Exceeded> exceeded() {
        return exceeded;
    }

    void step(long count) {
        steps += count;
        if (steps > mostSteps) {
            throw exceed(new Exceeded(Limit.FUEL, mostSteps, Optional.empty()));
        }
        if (steps > nextLook) {
            nextLook = steps + STEPS_BETWEEN_LOOKS;
            if (isLate.getAsBoolean()) {
                throw exceed(new Exceeded(Limit.TIME, 0, Optional.empty()));
            }
        }
    }

    void fire(int rule) {
        firings++;
        if (firings > mostFirings) {
            throw exceed(new Exceeded(Limit.FIRINGS, mostFirings, Optional.of(rule)));
        }
    }

    private ExceededException exceed(Exceeded what) {
        exceeded = Optional.of(what);
        return new ExceededException();
    }
}
