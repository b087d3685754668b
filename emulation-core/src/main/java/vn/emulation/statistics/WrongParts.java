package vn.emulation.statistics;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for parts that a total leaves out or counts twice, and for parts that a table lacks. */
final class WrongParts {

    private final SumCheck check;
    private final ImmutableMap<Cell, Long> figures;

    private WrongParts(SumCheck check, ImmutableMap<Cell, Long> figures) {
        this.check = check;
        this.figures = figures;
    }

    static List<Explanation> of(SumCheck check, ImmutableMap<Cell, Long> figures, List<Cell> nested) {
        WrongParts wrong = new WrongParts(check, figures);
        return check.excess() > 0 ? wrong.leftOut(check.excess()) : wrong.tooFew(-check.excess(), nested);
    }

    private List<Explanation> leftOut(long excess) {
        List<Explanation> one = new ArrayList<>();
        for (Cell part : check.parts()) {
            if (figure(part) == excess) {
                one.add(explanation(Explanation.Kind.LEFT_OUT, List.of(part)));
            }
        }
        return one.isEmpty() ? pairs(excess) : one;
    }

    private List<Explanation> pairs(long excess) {
        List<Explanation> pairs = new ArrayList<>();
        Map<Long, Cell> earlier = new LinkedHashMap<>();
        for (Cell part : check.parts()) {
            Cell other = earlier.get(excess - figure(part));
            if (other != null && figure(part) > 0) {
                pairs.add(explanation(Explanation.Kind.LEFT_OUT, List.of(other, part)));
            }
            if (figure(part) > 0) {
                earlier.putIfAbsent(figure(part), part);
            }
        }
        return pairs;
    }

    private List<Explanation> tooFew(long lacking, List<Cell> nested) {
        List<Explanation> found = new ArrayList<>();
        for (Cell part : check.parts()) {
            if (figure(part) == lacking) {
                found.add(explanation(Explanation.Kind.COUNTED_TWICE, List.of(part)));
            }
        }
        for (Cell part : nested) {
            if (figure(part) == lacking) {
                found.add(explanation(Explanation.Kind.COUNTED_TWICE, List.of(part)));
            }
        }
        check.missing().forEach(cell -> found.add(missing(cell, lacking)));
        return found;
    }

    private long figure(Cell cell) {
        return figures.getOrDefault(cell, 0L);
    }

    private Explanation explanation(Explanation.Kind kind, List<Cell> cells) {
        return new Explanation(
                kind,
                cells.stream()
                        .map(cell -> new CellChange(cell, Optional.ofNullable(figures.get(cell)), Optional.empty()))
                        .toList(),
                1);
    }

    private static Explanation missing(Cell cell, long figure) {
        CellChange change = new CellChange(cell, Optional.empty(), Optional.of(figure));
        return new Explanation(Explanation.Kind.MISSING_LINE, List.of(change), 1);
    }
}
