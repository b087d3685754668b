package vn.emulation.statistics;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a table.
 *
 * @param id the row
 * @param figures the figures by column, in the order of the columns; a blank cell has none
 */
public record TableLine(String id, Map<String, Long> figures) {

    /** Copies the figures. */
    public TableLine {
        figures = ImmutableMap.copyOf(figures);
    }

    /** Equal tables are written alike, in whatever order their cells were given. */
    TableLine ordered(List<String> columns) {
        ImmutableMap.Builder<String, Long> ordered = ImmutableMap.builder();
        columns.stream()
                .filter(figures::containsKey)
                .forEach(column -> ordered.put(column, figures.getOrDefault(column, 0L)));
        return new TableLine(id, ordered.buildOrThrow());
    }
}
