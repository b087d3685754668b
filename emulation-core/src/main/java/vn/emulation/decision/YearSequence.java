package vn.emulation.decision;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.validation.Validation;

/**
 * The years that a number of awards, ratings or initiatives was counted from (chuỗi năm).
 *
 * @param counted the year of each that was counted, in order; a year stands as often as it was counted
 * @param brokenIn the year before the first, in which an unbroken sequence ends; empty for what need not be unbroken
 * @param reason why it ends there, empty where it need not be unbroken
 */
public record YearSequence(List<Integer> counted, OptionalInt brokenIn, Optional<SequenceBreak> reason) {

    /**
     * Copies and sorts the years.
     *
     * @throws vn.emulation.validation.InvalidValueException if only one of the year of a break and its reason is given
     */
    public YearSequence {
        counted = counted.stream().sorted().toList();
        Validation.start()
                .check(brokenIn.isPresent() == reason.isPresent(), "sequence.break", counted)
                .orThrow();
    }

    /** Returns the years of what need not be unbroken. */
    public static YearSequence of(List<Integer> counted) {
        return new YearSequence(counted, OptionalInt.empty(), Optional.empty());
    }
}
