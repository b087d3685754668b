package vn.emulation.quota.limit;

import vn.emulation.validation.Validation;

/**
 * The places from a count on.
 *
 * @param from the first count it holds for, from 0
 * @param places the places, from 0 to {@value LimitNumber#MOST}
 */
public record Step(long from, int places) {

    /**
     * Validates the numbers.
     *
     * @throws vn.emulation.validation.InvalidValueException if one is out of range
     */
    public Step {
        Validation.start()
                .check(0 <= from && from <= ShareBase.MOST, "limit.step-from", from, ShareBase.MOST)
                .check(0 <= places && places <= LimitNumber.MOST, "limit.places", places, LimitNumber.MOST)
                .orThrow();
    }
}
