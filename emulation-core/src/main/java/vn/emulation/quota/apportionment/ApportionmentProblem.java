package vn.emulation.quota.apportionment;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;

/**
 * A number of places to apportion over units (bài toán phân bổ chỉ tiêu).
 *
 * <p>It is feasible: a most that cannot be used in full leaves places unused, but a least that cannot be met is
 * refused. Problems of the same units are equal, in whatever order the units were given.
 *
 * @param method the method
 * @param places the number of places, from 0 to {@value #MOST}
 * @param units the units, at least one, by id
 * @param groups the groups, by id; no two groups overlap unless one stands in the other
 */
public record ApportionmentProblem(
        ApportionmentMethod method, int places, List<ApportionmentUnit> units, List<ApportionmentGroup> groups) {

    /** The most places, also of a unit, of a group and of earlier years. */
    public static final int MOST = 1_000_000_000;

    /**
     * Sorts the units and groups.
     *
     * @throws vn.emulation.validation.InvalidValueException if a number is out of range, an id is listed twice, a group
     *     is unknown or stands below itself, the least places exceed what there is or what the units may hold (also
     *     the first places that Adams's, Huntington and Hill's and Dean's methods give), or Hamilton's method is asked
     *     for under bounds of groups
     */
    public ApportionmentProblem {
        units = ImmutableList.sortedCopyOf(Comparator.comparing(ApportionmentUnit::id), units);
        groups = ImmutableList.sortedCopyOf(Comparator.comparing(ApportionmentGroup::id), groups);
        ProblemValidation.structure(method, places, units, groups);
        Feasibility.check(method, places, UnitTree.of(units, groups));
    }

    /** Returns a problem without groups. */
    public static ApportionmentProblem of(ApportionmentMethod method, int places, List<ApportionmentUnit> units) {
        return new ApportionmentProblem(method, places, units, List.of());
    }

    /** Returns a problem without groups, by Webster's method. */
    public static ApportionmentProblem of(int places, List<ApportionmentUnit> units) {
        return of(ApportionmentMethod.WEBSTER, places, units);
    }

    /** Returns this problem by another method. */
    public ApportionmentProblem by(ApportionmentMethod other) {
        return new ApportionmentProblem(other, places, units, groups);
    }

    /** Returns this problem with another number of places. */
    public ApportionmentProblem over(int number) {
        return new ApportionmentProblem(method, number, units, groups);
    }
}
