package vn.emulation.statistics;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import vn.emulation.text.LocalisedText;

/**
 * The rows and columns of a form, and how they add up.
 *
 * <p>What the form has no line for, such as a class that nobody stated, has one here, so that the parts always come to the
 * whole.
 *
 * @param form the form
 * @param title its title, in words
 * @param unit what is counted
 * @param rows the rows, from top to bottom
 * @param columns the columns, from left to right
 * @param sums how they add up
 */
public record FormLayout(
        StatisticsForm form,
        LocalisedText title,
        LocalisedText unit,
        List<LayoutLine> rows,
        List<LayoutLine> columns,
        List<SumRule> sums) {

    /** Copies the lists. */
    public FormLayout {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        sums = List.copyOf(sums);
    }

    /** Returns the rows or the columns. */
    public List<LayoutLine> lines(Axis axis) {
        return axis == Axis.ROWS ? rows : columns;
    }

    /** Returns the ids of the rows or columns that a table of this form may have, in order. */
    public List<String> known(Axis axis) {
        return ImmutableSet.copyOf(Stream.concat(
                                lines(axis).stream().map(LayoutLine::id),
                                sums.stream().filter(sum -> sum.along() == axis).flatMap(SumRule::lines))
                        .toList())
                .asList();
    }
}
