package vn.emulation.statistics;

import java.util.List;

/**
 * A figure that does not fit those it belongs with.
 *
 * @param cell the cell of the figure
 * @param along whether the figures it belongs with stand in other rows or in other columns
 * @param relation what should hold; for {@link SumRule.Relation#WITHIN} the figure should not exceed the other
 * @param others the rows or columns it belongs with
 * @param stated the figure
 * @param computed what the others come to
 * @param difference the figure less what the others come to
 * @param explanations the smallest sets of cells that may explain it, of these the ones by which the most sums would hold;
 *     none where nothing simple does
 */
public record Discrepancy(
        Cell cell,
        Axis along,
        SumRule.Relation relation,
        List<String> others,
        long stated,
        long computed,
        long difference,
        List<Explanation> explanations) {

    /** Copies the lists. */
    public Discrepancy {
        others = List.copyOf(others);
        explanations = List.copyOf(explanations);
    }
}
