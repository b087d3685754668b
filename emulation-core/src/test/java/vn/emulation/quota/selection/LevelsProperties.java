package vn.emulation.quota.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;

/** Levels against the comparison of the keys themselves. */
class LevelsProperties {
    private static final RankingKey HIGHER = RankingKey.of("higher", KeyOrder.HIGHER_FIRST);
    private static final RankingKey LOWER = RankingKey.of("lower", KeyOrder.LOWER_FIRST);

    @Provide
    Arbitrary<List<List<BigDecimal>>> scores() {
        return keys(Arbitraries.integers()
                .between(-300, 300)
                .flatMap(number ->
                        Arbitraries.integers().between(0, 2).map(scale -> BigDecimal.valueOf(number, scale))));
    }

    @Provide
    Arbitrary<List<List<BigDecimal>>> longNumbers() {
        Arbitrary<BigInteger> digits = Arbitraries.oneOf(
                Arbitraries.bigIntegers()
                        .between(BigInteger.TEN.pow(20).negate(), BigInteger.TEN.pow(20))
                        .withDistribution(RandomDistribution.uniform()),
                Arbitraries.of(BigInteger.ZERO, BigInteger.ONE, BigInteger.TEN.pow(9), BigInteger.TEN.pow(10)));
        return keys(Combinators.combine(digits, Arbitraries.integers().between(-9, 9))
                .as(BigDecimal::new));
    }

    /** Up to 12 entrants of three keys each; none for one whom nobody ranked. */
    private static Arbitrary<List<List<BigDecimal>>> keys(Arbitrary<BigDecimal> key) {
        Arbitrary<List<BigDecimal>> ranked = key.list().ofSize(3);
        return ranked.injectDuplicates(0.3)
                .optional(0.9)
                .map(keys -> keys.orElse(List.of()))
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 500)
    void scores_are_levelled_as_they_compare(@ForAll("scores") List<List<BigDecimal>> keys) {
        assertLevels(keys, List.of(HIGHER, LOWER, HIGHER));
    }

    @Property(tries = 500)
    void numbers_that_no_long_holds_are_levelled_as_they_compare(@ForAll("longNumbers") List<List<BigDecimal>> keys) {
        assertLevels(keys, List.of(LOWER, HIGHER, LOWER));
    }

    @Example
    void digits_up_to_the_most_that_fit_and_one_more() {
        for (int digits = 17; digits <= 19; digits++) {
            for (int decimals = 0; decimals <= digits; decimals++) {
                BigDecimal most = new BigDecimal(BigInteger.TEN.pow(digits).subtract(BigInteger.ONE), decimals);
                BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-decimals);
                assertLevels(
                        Stream.of(most, most.subtract(step), most.negate(), BigDecimal.ZERO, BigDecimal.ONE, step)
                                .map(List::of)
                                .toList(),
                        List.of(HIGHER));
            }
        }
    }

    @Example
    void keys_whose_values_multiply_to_just_below_and_above_what_levels_hold() {
        for (long first : new long[] {(1L << 30) - 1, 1L << 30, (1L << 30) + 1}) {
            for (long second : new long[] {(1L << 30) - 2, (1L << 30) - 1, 1L << 30}) {
                List<List<BigDecimal>> keys = new ArrayList<>();
                for (long one : new long[] {0, 1, first - 1, first}) {
                    for (long other : new long[] {0, 1, second - 1, second}) {
                        keys.add(List.of(BigDecimal.valueOf(one), BigDecimal.valueOf(other)));
                    }
                }
                assertLevels(keys, List.of(LOWER, HIGHER));
            }
        }
    }

    private static void assertLevels(List<List<BigDecimal>> keys, List<RankingKey> ranking) {
        List<Entrant> entrants = IntStream.range(0, keys.size())
                .mapToObj(each -> new Entrant("n" + each, keys.get(each), Map.of()))
                .toList();
        long[] level = Levels.of(entrants, ranking);
        for (int one = 0; one < level.length; one++) {
            if (keys.get(one).isEmpty()) {
                assertThat(level[one]).isEqualTo(Levels.UNRANKED);
            } else {
                assertThat(level[one]).isBetween(0L, 1L << 60);
                for (int other = 0; other < level.length; other++) {
                    if (!keys.get(other).isEmpty()) {
                        assertThat(Long.compare(level[one], level[other]))
                                .as("%s and %s", keys.get(one), keys.get(other))
                                .isEqualTo(compare(keys.get(one), keys.get(other), ranking));
                    }
                }
            }
        }
    }

    private static int compare(List<BigDecimal> one, List<BigDecimal> other, List<RankingKey> ranking) {
        for (int key = 0; key < ranking.size(); key++) {
            int compared = one.get(key).compareTo(other.get(key));
            if (compared != 0) {
                return ranking.get(key).order() == KeyOrder.LOWER_FIRST ? compared : -compared;
            }
        }
        return 0;
    }
}
