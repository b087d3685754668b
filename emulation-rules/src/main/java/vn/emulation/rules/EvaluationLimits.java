package vn.emulation.rules;

import com.google.common.base.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import vn.emulation.validation.Validation;

/**
 * What an evaluation may take at most (giới hạn xét). A limit reached ends it with a typed failure and no report.
 *
 * <p>Fuel and firings are counted for each fact: one dossier, or one pool of nominees, under one supposition of how
 * readings are taken. The count is the same on every run, whatever the chunks and threads.
 *
 * <p>Without a time given there is none: an evaluation may take as long as its steps do. Time is a last resort, as it
 * depends on the machine. It counts from the start of the evaluation, and is looked at only where the engine has rules look
 * at a fact: at the first step of each, and then at least 256 steps apart. So it is not looked at between steps, in trusted
 * code, in the reference evaluator, in judging, nor in selecting, which has limits of its own.
 *
 * @param fuel the most steps for a fact: each field, helper and parameter that a rule looks at is one, and as many more
 *     as a list of the dossier holds things where one is walked. Empty for what {@link RuleSet#mostFuel} gives, which
 *     no evaluation reaches unless the engine is at fault
 * @param firings the most firings of rules for a fact; empty for the number of rules
 * @param time the time; empty for none, and then no time ends the evaluation
 */
public record EvaluationLimits(OptionalLong fuel, OptionalLong firings, Optional<TimeLimit> time) {

    /**
     * A limit of time.
     *
     * @param most the time, not negative
     * @param ticker the clock to go by, such as {@link Ticker#systemTicker}
     */
    public record TimeLimit(Duration most, Ticker ticker) {

        /** Checks the time. */
        public TimeLimit {
            Validation.start().check(!most.isNegative(), "request.limit", most).orThrow();
        }
    }

    /**
     * Checks the limits.
     *
     * @throws vn.emulation.validation.InvalidValueException if one is negative
     */
    public EvaluationLimits {
        Validation.start()
                .check(fuel.orElse(0) >= 0, "request.limit", fuel.orElse(0))
                .check(firings.orElse(0) >= 0, "request.limit", firings.orElse(0))
                .orThrow();
    }

    /** Returns the limits that no evaluation reaches unless the engine is at fault, and none of time. */
    public static EvaluationLimits defaults() {
        return new EvaluationLimits(OptionalLong.empty(), OptionalLong.empty(), Optional.empty());
    }

    /** Returns these limits with another for fuel. */
    public EvaluationLimits withFuel(long most) {
        return new EvaluationLimits(OptionalLong.of(most), firings, time);
    }

    /** Returns these limits with another for firings. */
    public EvaluationLimits withFirings(long most) {
        return new EvaluationLimits(fuel, OptionalLong.of(most), time);
    }

    /** Returns these limits with one of time. */
    public EvaluationLimits withTime(Duration most, Ticker ticker) {
        return new EvaluationLimits(fuel, firings, Optional.of(new TimeLimit(most, ticker)));
    }
}
