package vn.emulation.quota.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Claims are compared as fractions are, however long the weights and whatever fits into 64 or 128 bits. */
class ClaimOrderProperties {
    private static final long MOST_HELD = 1_000_000_000L;

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void claims_compare_as_fractions_do(
            @ForAll("methods") ApportionmentMethod method,
            @ForAll("weights") long weight,
            @ForAll("weights") long other,
            @ForAll @LongRange(min = 1, max = MOST_HELD) long held,
            @ForAll @IntRange(min = -2, max = 2) int near) {
        long otherHeld = Math.max(1, Math.min(MOST_HELD, (long) ((double) held * other / weight) + near));
        Contest contest = Contest.of(
                ApportionmentProblem.of(method, (int) MOST_HELD, List.of(unit("u1", weight), unit("u2", other))));
        int order = ClaimOrder.of(contest).compare(0, held, 1, otherHeld);

        assertThat(Integer.signum(order))
                .isEqualTo(Integer.signum(Fraction.claim(method, contest.weight[0], held)
                        .compareTo(Fraction.claim(method, contest.weight[1], otherHeld))));
    }

    private static ApportionmentUnit unit(String id, long millionths) {
        return ApportionmentUnit.of(id, BigDecimal.valueOf(millionths, ApportionmentUnit.DECIMALS));
    }

    @Provide
    Arbitrary<ApportionmentMethod> methods() {
        return ProblemArbitraries.divisorMethods();
    }

    /** Of each length alike. */
    @Provide
    Arbitrary<Long> weights() {
        return Arbitraries.integers()
                .between(0, 59)
                .flatMap(bits -> Arbitraries.longs()
                        .between(1L << bits, Math.min((2L << bits) - 1, 1_000_000_000_000_000_000L)));
    }
}
