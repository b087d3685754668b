package vn.emulation.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * One sum in one line of a table.
 *
 * @param rule what should hold
 * @param total the cell of the whole, which has a figure
 * @param parts the cells of the parts that the table has lines for
 * @param missing the cells of parts that it has no line for
 * @param excess what the parts come to, less the whole
 */
record SumCheck(SumRule rule, Cell total, List<Cell> parts, List<Cell> missing, long excess) {

    static SumCheck of(SumRule rule, Cell total, List<Cell> parts, List<Cell> missing, Map<Cell, Long> figures) {
        long sum = 0;
        for (Cell part : parts) {
            sum = Math.addExact(sum, figures.getOrDefault(part, 0L));
        }
        return new SumCheck(rule, total, parts, missing, sum - figures.getOrDefault(total, 0L));
    }

    boolean holds() {
        return holds(excess);
    }

    private boolean holds(long any) {
        return isExact() ? any == 0 : any <= 0;
    }

    /** Of a table that leaves out several lines of its form, no more can be asked than that the others do not exceed the whole. */
    boolean isExact() {
        return rule.relation() != SumRule.Relation.WITHIN
                && missing.stream().map(this::line).filter(LayoutLine::isCode).count() <= 1;
    }

    private String line(Cell cell) {
        return rule.along() == Axis.ROWS ? cell.row() : cell.column();
    }

    /** Returns whether it would hold if a cell of it held so much more. */
    boolean holdsWith(Cell cell, long more) {
        return holds(cell.equals(total) ? excess - more : excess + more);
    }

    /** Returns by how much a cell of it would have to change. */
    long change(Cell cell) {
        return cell.equals(total) ? excess : -excess;
    }

    List<Cell> cells() {
        return ImmutableList.<Cell>builder().add(total).addAll(parts).build();
    }

    Discrepancy discrepancy(ImmutableMap<Cell, Long> figures, List<Explanation> explanations) {
        boolean within = rule.relation() == SumRule.Relation.WITHIN;
        Cell told = within ? parts.get(0) : total;
        long stated = figures.getOrDefault(told, 0L);
        long difference = within ? excess : -excess;
        return new Discrepancy(
                told,
                rule.along(),
                rule.relation(),
                within ? List.of(rule.total()) : lines(parts),
                stated,
                stated - difference,
                difference,
                explanations);
    }

    private List<String> lines(List<Cell> cells) {
        return cells.stream().map(this::line).toList();
    }
}
