package vn.emulation.statistics;

import java.util.List;

/**
 * The fewest cells that may explain why a sum does not hold. It is a place to look at, not a finding.
 *
 * @param kind what may have happened
 * @param cells the cells concerned
 * @param repairs how many of the sums that do not hold would hold then; none that holds would stop to
 */
public record Explanation(Kind kind, List<CellChange> cells, int repairs) {

    /** What may have happened. */
    public enum Kind {
        /** Two neighbouring digits changed places. */
        DIGITS_SWAPPED,
        /** One figure is wrong that several sums share. */
        SHARED_CELL,
        /** The total leaves out the parts named. */
        LEFT_OUT,
        /** The total counts a part twice, or a part of a part once more. */
        COUNTED_TWICE,
        /** The table has no line for a part. */
        MISSING_LINE,
        /** A part is blank. */
        BLANK
    }

    /** Copies the cells. */
    public Explanation {
        cells = List.copyOf(cells);
    }
}
