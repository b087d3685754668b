package vn.emulation.quota.limit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.emulation.validation.Validation;

/**
 * An exact share of a whole (tỷ lệ), from 0 to 1, such as {@code 15%} or {@code 1/3}.
 *
 * @param numerator the numerator in lowest terms, from 0
 * @param denominator the denominator, from 1 to {@value #MOST}
 */
public record Ratio(long numerator, long denominator) {

    /** The greatest denominator. */
    public static final long MOST = 1_000_000_000;

    private static final Pattern PERCENT = Pattern.compile("(?<percent>\\d{1,3}(?:[.,]\\d{1,7})?)\\s*%");
    private static final Pattern FRACTION = Pattern.compile("(?<top>\\d{1,10})\\s*/\\s*(?<bottom>\\d{1,10})");

    /**
     * Reduces the ratio.
     *
     * @throws vn.emulation.validation.InvalidValueException if it lies outside 0 to 1 or a number is out of range
     */
    public Ratio {
        Validation.start()
                .check(
                        0 <= numerator && numerator <= denominator && denominator >= 1 && denominator <= MOST,
                        "ratio.range",
                        numerator + "/" + denominator)
                .orThrow();
        long divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        numerator /= divisor;
        denominator /= divisor;
    }

    /** Returns the ratio of a percentage with at most seven decimals, such as 12.5. */
    public static Ratio ofPercent(BigDecimal percent) {
        return of(percent.toPlainString() + "%");
    }

    /**
     * Reads a percentage, such as {@code 12.5%} or {@code 12,5%}, or a fraction, such as {@code 1/3}.
     *
     * @throws vn.emulation.validation.InvalidValueException if it is neither, or outside 0 to 1
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Ratio of(String text) {
        Matcher fraction = FRACTION.matcher(text.strip());
        if (fraction.matches()) {
            return new Ratio(Long.parseLong(fraction.group("top")), Long.parseLong(fraction.group("bottom")));
        }
        Matcher percent = PERCENT.matcher(text.strip());
        Validation.start().check(percent.matches(), "ratio.text", text).orThrow();
        BigDecimal number = new BigDecimal(percent.group("percent").replace(',', '.')).stripTrailingZeros();
        int scale = Math.max(number.scale(), 0);
        BigInteger bottom = BigInteger.TEN.pow(scale + 2);
        BigInteger top = number.movePointRight(scale).toBigIntegerExact();
        BigInteger divisor = top.gcd(bottom);
        return new Ratio(
                top.divide(divisor).longValueExact(), bottom.divide(divisor).longValueExact());
    }

    /** Returns the percentage, or empty if it has no end as a decimal number of seven places. */
    public Optional<BigDecimal> percent() {
        BigDecimal[] parts =
                BigDecimal.valueOf(numerator).movePointRight(9).divideAndRemainder(BigDecimal.valueOf(denominator));
        return Optional.of(parts)
                .filter(each -> each[1].signum() == 0)
                .map(each -> each[0].movePointLeft(7).stripTrailingZeros())
                .map(each -> each.scale() < 0 ? each.setScale(0) : each);
    }

    /** Returns the percentage, or the fraction where that has no end, as it is read. */
    @JsonValue
    @Override
    public String toString() {
        return percent().map(each -> each.toPlainString() + "%").orElse(numerator + "/" + denominator);
    }

    /** Returns whether a part exceeds this ratio of a whole. */
    public boolean isExceededBy(long part, long whole) {
        return BigInteger.valueOf(part)
                        .multiply(BigInteger.valueOf(denominator))
                        .compareTo(BigInteger.valueOf(whole).multiply(BigInteger.valueOf(numerator)))
                > 0;
    }
}
