package vn.emulation.testing.coverage;

import java.util.Locale;

/**
 * How much of what is counted by one figure is seen.
 *
 * @param figure the figure
 * @param seen how many are seen, from 0
 * @param all how many there are to be seen, at least as many
 */
public record FigureCount(Figure figure, int seen, int all) {

    /** The hundredths of a percent in a whole. */
    public static final int WHOLE = 10_000;

    /** Returns the share seen in hundredths of a percent, rounded down; the whole where there is nothing to be seen. */
    public int hundredths() {
        return all == 0 ? WHOLE : Math.toIntExact((long) seen * WHOLE / all);
    }

    /** Returns whether the share seen is at least so many hundredths of a percent. */
    public boolean isAtLeast(int hundredths) {
        return (long) seen * WHOLE >= (long) hundredths * all;
    }

    /** Returns it in a line, such as {@code condition: 93.91% (216/230)}. */
    public String text(Locale locale) {
        return CoverageTexts.text(
                locale, "count", "@figure." + figure.word(), GateFailure.percent(hundredths()), seen, all);
    }
}
