package vn.emulation.quota.apportionment;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.text.Identifiers;
import vn.emulation.validation.Validation;

/**
 * A unit that takes part in an apportionment (đơn vị được phân bổ).
 *
 * <p>The minimum and the maximum bound the places of this apportionment. Places of earlier years count when claims are
 * compared, as if all years were apportioned together: the weight is then the weight over all these years.
 *
 * @param id its id
 * @param weight what the places are proportional to, such as a headcount, from 0 to {@value #HEAVIEST} with at most
 *     {@value #DECIMALS} decimals; a unit of weight 0 receives its minimum and no more
 * @param minimum the fewest places it receives, from 0
 * @param maximum the most places it can use, not below the minimum, at most {@link ApportionmentProblem#MOST}; empty
 *     when nothing limits it
 * @param prior the places it received in earlier years, from 0 to {@link ApportionmentProblem#MOST}
 * @param group the id of the group it stands in, empty when it stands in none
 */
@RecordBuilder
public record ApportionmentUnit(
        String id, BigDecimal weight, int minimum, OptionalInt maximum, int prior, Optional<String> group) {

    /** The largest weight. */
    public static final long HEAVIEST = 1_000_000_000_000L;

    /** The most decimals of a weight. */
    public static final int DECIMALS = 6;

    private static final BigDecimal MOST_WEIGHT = BigDecimal.valueOf(HEAVIEST);

    /**
     * Normalises the ids, and strips the weight of zeros after the point.
     *
     * @throws vn.emulation.validation.InvalidValueException if an id is no id or a number is out of range
     */
    public ApportionmentUnit {
        id = Identifiers.normalise("unit", id);
        group = group.map(name -> Identifiers.normalise("group", name));
        weight = weight.stripTrailingZeros();
        boolean weighable = weight.signum() >= 0 && weight.compareTo(MOST_WEIGHT) <= 0 && weight.scale() <= DECIMALS;
        weight = weighable && weight.scale() < 0 ? weight.setScale(0) : weight;
        int most = maximum.orElse(ApportionmentProblem.MOST);
        Validation.start()
                .check(weighable, "apportionment.weight", id, weight, HEAVIEST, DECIMALS)
                .check(
                        0 <= minimum && minimum <= most && most <= ApportionmentProblem.MOST,
                        "apportionment.unit-bounds",
                        id,
                        minimum,
                        most,
                        ApportionmentProblem.MOST)
                .check(
                        0 <= prior && prior <= ApportionmentProblem.MOST,
                        "apportionment.prior",
                        id,
                        prior,
                        ApportionmentProblem.MOST)
                .orThrow();
    }

    /** Returns a unit that nothing bounds, with no earlier places. */
    public static ApportionmentUnit of(String id, BigDecimal weight) {
        return new ApportionmentUnit(id, weight, 0, OptionalInt.empty(), 0, Optional.empty());
    }

    /** Returns a unit that nothing bounds, with no earlier places. */
    public static ApportionmentUnit of(String id, long weight) {
        return of(id, BigDecimal.valueOf(weight));
    }

    /** Returns this unit with a minimum. */
    public ApportionmentUnit atLeast(int places) {
        return new ApportionmentUnit(id, weight, places, maximum, prior, group);
    }

    /** Returns this unit with a maximum. */
    public ApportionmentUnit atMost(int places) {
        return new ApportionmentUnit(id, weight, minimum, OptionalInt.of(places), prior, group);
    }

    /** Returns this unit with places of earlier years. */
    public ApportionmentUnit after(int places) {
        return new ApportionmentUnit(id, weight, minimum, maximum, places, group);
    }

    /** Returns this unit in a group. */
    public ApportionmentUnit in(String name) {
        return new ApportionmentUnit(id, weight, minimum, maximum, prior, Optional.of(name));
    }

    /** Returns a builder. */
    public static ApportionmentUnitBuilder builder() {
        return ApportionmentUnitBuilder.builder();
    }
}
