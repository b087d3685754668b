package vn.emulation.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks for the fewest cells that explain why a sum does not hold. */
final class ExplanationSearch {

    private static final int MOST = 5;

    private final ImmutableMap<Cell, Long> figures;
    private final ImmutableMap<Cell, ImmutableList<SumCheck>> byCell;

    ExplanationSearch(ImmutableMap<Cell, Long> figures, List<SumCheck> checks) {
        this.figures = figures;
        this.byCell = SumChecks.byCell(checks);
    }

    /** Returns the explanations of the smallest size, of these the ones by which the most sums would hold. */
    List<Explanation> explain(SumCheck check) {
        List<Explanation> found = new ArrayList<>();
        check.cells().forEach(cell -> found.addAll(changes(check, cell)));
        if (check.isExact()) {
            found.addAll(WrongParts.of(check, figures, nested(check)));
        }
        int fewest = found.stream().mapToInt(any -> any.cells().size()).min().orElse(0);
        return found.stream()
                .filter(any -> any.cells().size() == fewest)
                .sorted(Comparator.comparingInt(Explanation::repairs).reversed().thenComparing(Explanation::kind))
                .limit(MOST)
                .toList();
    }

    /** The parts of parts, which a careless addition counts once more. */
    private List<Cell> nested(SumCheck check) {
        return check.parts().stream()
                .flatMap(part -> byCell.getOrDefault(part, ImmutableList.of()).stream()
                        .filter(other -> other.total().equals(part)
                                && other.rule().along() == check.rule().along())
                        .flatMap(other -> other.parts().stream()))
                .distinct()
                .toList();
    }

    private List<Explanation> changes(SumCheck check, Cell cell) {
        List<Explanation> found = new ArrayList<>();
        long stated = figures.getOrDefault(cell, 0L);
        List<Long> swaps = SwappedDigits.of(stated);
        for (long swap : swaps) {
            change(check, cell, swap - stated, Explanation.Kind.DIGITS_SWAPPED, 1)
                    .ifPresent(found::add);
        }
        for (long change : exactChanges(check, cell)) {
            if (!figures.containsKey(cell)) {
                change(check, cell, change, Explanation.Kind.BLANK, 1).ifPresent(found::add);
            } else if (!swaps.contains(stated + change)) {
                change(check, cell, change, Explanation.Kind.SHARED_CELL, 2).ifPresent(found::add);
            }
        }
        return found;
    }

    /** What would make a sum hold exactly; a part that exceeds its whole takes that from the other sums it is in. */
    private List<Long> exactChanges(SumCheck check, Cell cell) {
        List<SumCheck> exact = check.isExact() ? List.of(check) : byCell.getOrDefault(cell, ImmutableList.of());
        return exact.stream()
                .filter(other -> other.isExact() && !other.holds())
                .map(other -> other.change(cell))
                .distinct()
                .toList();
    }

    /** A change that breaks a sum which holds explains nothing. */
    private Optional<Explanation> change(
            SumCheck check, Cell cell, long more, Explanation.Kind kind, int leastRepairs) {
        long wouldBe = figures.getOrDefault(cell, 0L) + more;
        if (wouldBe < 0 || !check.holdsWith(cell, more)) {
            return Optional.empty();
        }
        int repairs = 0;
        for (SumCheck other : byCell.getOrDefault(cell, ImmutableList.of())) {
            boolean then = other.holdsWith(cell, more);
            if (other.holds() && !then) {
                return Optional.empty();
            }
            repairs += !other.holds() && then ? 1 : 0;
        }
        CellChange change = new CellChange(cell, Optional.ofNullable(figures.get(cell)), Optional.of(wouldBe));
        return repairs >= leastRepairs
                ? Optional.of(new Explanation(kind, List.of(change), repairs))
                : Optional.empty();
    }
}
