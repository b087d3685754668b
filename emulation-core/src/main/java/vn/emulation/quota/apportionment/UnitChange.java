package vn.emulation.quota.apportionment;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * The places of a unit, and what they would be in another apportionment; the least and the most differ in a tie.
 *
 * @param id the unit
 * @param least the fewest places it receives
 * @param most the most it may receive
 * @param otherLeast the fewest it would receive
 * @param otherMost the most it might receive
 */
@RecordBuilder
public record UnitChange(String id, int least, int most, int otherLeast, int otherMost) {

    /** Returns a builder. */
    public static UnitChangeBuilder builder() {
        return UnitChangeBuilder.builder();
    }

    boolean isNone() {
        return least == otherLeast && most == otherMost;
    }

    boolean isLoss() {
        return otherMost < least;
    }

    /** Returns the change in signs, such as {@code A 8 → 7}. */
    @Override
    public String toString() {
        return id + " " + span(least, most) + " → " + span(otherLeast, otherMost);
    }

    private static String span(int least, int most) {
        return least == most ? String.valueOf(least) : least + "–" + most;
    }
}
