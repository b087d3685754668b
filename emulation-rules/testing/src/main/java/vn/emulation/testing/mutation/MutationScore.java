package vn.emulation.testing.mutation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many of some mutants are killed. What is justified counts as not killed, what is unfinished too.
 *
 * @param killed how many are killed
 * @param all how many there are
 */
public record MutationScore(int killed, int all) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Returns how many in a hundred are killed, rounded down to a tenth; 100 where there are none. */
    public BigDecimal percent() {
        return all == 0
                ? HUNDRED.setScale(1)
                : HUNDRED.multiply(BigDecimal.valueOf(killed)).divide(BigDecimal.valueOf(all), 1, RoundingMode.DOWN);
    }

    /** Returns whether at least so many in a hundred are killed, exactly. */
    public boolean reaches(BigDecimal percent) {
        return HUNDRED.multiply(BigDecimal.valueOf(killed)).compareTo(percent.multiply(BigDecimal.valueOf(all))) >= 0;
    }

    MutationScore with(boolean another) {
        return new MutationScore(killed + (another ? 1 : 0), all + 1);
    }
}
