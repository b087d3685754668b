package vn.emulation.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the sums that a table lets be checked. */
final class SumChecks {

    private final ImmutableMap<Cell, Long> figures;
    private final ImmutableSet<String> rows;
    private final ImmutableSet<String> columns;

    private SumChecks(PublishedTable table, ImmutableMap<Cell, Long> figures) {
        this.figures = figures;
        this.rows = table.rows().stream().map(TableLine::id).collect(ImmutableSet.toImmutableSet());
        this.columns = ImmutableSet.copyOf(table.columns());
    }

    static ImmutableMap<Cell, Long> figures(PublishedTable table) {
        ImmutableMap.Builder<Cell, Long> figures = ImmutableMap.builder();
        for (TableLine row : table.rows()) {
            row.figures().forEach((column, figure) -> figures.put(new Cell(row.id(), column), figure));
        }
        return figures.buildOrThrow();
    }

    static ImmutableList<SumCheck> of(PublishedTable table, Set<SumRule> rules, ImmutableMap<Cell, Long> figures) {
        SumChecks checks = new SumChecks(table, figures);
        ImmutableList.Builder<SumCheck> found = ImmutableList.builder();
        rules.forEach(rule -> checks.add(rule, found));
        return found.build();
    }

    private void add(SumRule rule, ImmutableList.Builder<SumCheck> found) {
        Set<String> lines = rule.along() == Axis.ROWS ? rows : columns;
        List<String> there = rule.parts().stream().filter(lines::contains).toList();
        if (rule.relation() == SumRule.Relation.SPLIT
                && there.size() < rule.parts().size()) {
            return;
        }
        for (String crossing : rule.along() == Axis.ROWS ? columns : rows) {
            Cell total = Cell.of(rule.along(), rule.total(), crossing);
            List<Cell> parts = cells(rule, there, crossing);
            if (!figures.containsKey(total) || parts.stream().noneMatch(figures::containsKey)) {
                continue;
            }
            if (rule.relation() == SumRule.Relation.WITHIN) {
                parts.forEach(part -> found.add(SumCheck.of(rule, total, List.of(part), List.of(), figures)));
            } else {
                List<String> absent = rule.parts().stream()
                        .filter(part -> !lines.contains(part))
                        .toList();
                found.add(SumCheck.of(rule, total, parts, cells(rule, absent, crossing), figures));
            }
        }
    }

    private static List<Cell> cells(SumRule rule, List<String> lines, String crossing) {
        return lines.stream().map(line -> Cell.of(rule.along(), line, crossing)).toList();
    }

    /** Returns the checks by each cell that they read. */
    static ImmutableMap<Cell, ImmutableList<SumCheck>> byCell(List<SumCheck> checks) {
        Map<Cell, ImmutableList.Builder<SumCheck>> builders = new LinkedHashMap<>();
        checks.forEach(check -> check.cells()
                .forEach(cell -> builders.computeIfAbsent(cell, any -> ImmutableList.builder())
                        .add(check)));
        ImmutableMap.Builder<Cell, ImmutableList<SumCheck>> byCell = ImmutableMap.builder();
        builders.forEach((cell, builder) -> byCell.put(cell, builder.build()));
        return byCell.buildOrThrow();
    }
}
