package vn.emulation.testing.coverage;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A figure that is too low.
 *
 * @param count what is seen
 * @param least what should be, in hundredths of a percent
 */
public record GateFailure(FigureCount count, int least) {

    /** Returns it in a sentence, and one thing to do. */
    public String text(Locale locale) {
        return CoverageTexts.text(
                locale,
                "gate",
                "@figure." + count.figure().word(),
                percent(count.hundredths()),
                percent(least),
                count.seen(),
                count.all());
    }

    static String percent(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }
}
