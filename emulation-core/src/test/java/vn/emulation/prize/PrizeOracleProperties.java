package vn.emulation.prize;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.source.ReadingChoice;

/** Prizes against whole-number arithmetic that shares nothing with them: hundredths of hundredths of a dong. */
class PrizeOracleProperties {

    private static final BigInteger SCALE = BigInteger.valueOf(10_000);

    @Property
    void an_individual_is_paid_what_whole_numbers_say(
            @ForAll @IntRange(max = 10_000) int hundredths,
            @ForAll @LongRange(max = 100_000_000) long base,
            @ForAll @LongRange(min = 1, max = 100_000) long unit,
            @ForAll PrizeRounding rounding) {
        BigInteger exact = whole(hundredths).multiply(whole(100)).multiply(whole(base));

        assertThat(amount(NomineeKind.INDIVIDUAL, hundredths, base, 100, unit, rounding, PrizeOrder.MULTIPLY_FIRST))
                .isEqualTo(rounded(exact, unit, rounding));
    }

    @Property
    void a_collective_is_paid_what_whole_numbers_say(
            @ForAll @IntRange(max = 10_000) int hundredths,
            @ForAll @LongRange(max = 100_000_000) long base,
            @ForAll @IntRange(max = 500) int times,
            @ForAll @LongRange(min = 1, max = 100_000) long unit,
            @ForAll PrizeRounding rounding,
            @ForAll PrizeOrder order) {
        BigInteger product = whole(hundredths).multiply(whole(base));
        BigInteger expected = order == PrizeOrder.MULTIPLY_FIRST
                ? rounded(product.multiply(whole(times)), unit, rounding)
                : rounded(product.multiply(whole(100)), unit, rounding)
                        .multiply(whole(times))
                        .divide(whole(100));

        assertThat(amount(NomineeKind.COLLECTIVE, hundredths, base, times, unit, rounding, order))
                .isEqualTo(expected);
    }

    /** Ten-thousandths of a dong as the library has them. */
    private static BigInteger amount(
            NomineeKind kind,
            int hundredths,
            long base,
            int times,
            long unit,
            PrizeRounding rounding,
            PrizeOrder order) {
        PrizeTable table = PrizeTable.of(SmallPrizes.terms(
                BigDecimal.valueOf(hundredths, 2),
                BigDecimal.valueOf(base),
                BigDecimal.valueOf(times, 2),
                BigDecimal.valueOf(unit)));
        return table.prize(
                        new PrizeQuestion(SmallPrizes.CERTIFICATE, kind, SmallPrizes.DAY),
                        List.of(
                                new ReadingChoice(PrizeRounding.READING, rounding.name()),
                                new ReadingChoice(PrizeOrder.READING, order.name())))
                .amount()
                .orElseThrow()
                .movePointRight(4)
                .toBigIntegerExact();
    }

    private static BigInteger rounded(BigInteger exact, long unit, PrizeRounding rounding) {
        BigInteger step = whole(unit).multiply(SCALE);
        BigInteger below = exact.divide(step).multiply(step);
        BigInteger over = exact.subtract(below);
        boolean up = switch (rounding) {
            case CEILING -> over.signum() > 0;
            case HALF_UP -> over.add(over).compareTo(step) >= 0;
            case NONE -> false;
        };
        return rounding == PrizeRounding.NONE ? exact : up ? below.add(step) : below;
    }

    private static BigInteger whole(long number) {
        return BigInteger.valueOf(number);
    }
}
