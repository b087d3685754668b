package vn.emulation.testing.coverage;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much must be seen (ngưỡng bao phủ).
 *
 * @param least the least share by figure, in hundredths of a percent, from 0 to {@value FigureCount#WHOLE}
 */
public record CoverageGate(Map<Figure, Integer> least) {

    private static final int PLACES = 2;

    /**
     * Sorts the figures.
     *
     * @throws IllegalArgumentException if a share is out of range
     */
    public CoverageGate {
        least = ImmutableSortedMap.copyOf(least);
        least.forEach((figure, share) -> {
            if (share < 0 || share > FigureCount.WHOLE) {
                throw new IllegalArgumentException("The share (" + share + ") of (" + figure.word()
                        + ") is not from 0 to (" + FigureCount.WHOLE + ").\nMaybe write hundredths of a percent.");
            }
        });
    }

    /**
     * Reads a gate such as {@code rule=100, condition=95.5}, in percent with two digits after the point at most.
     *
     * @throws IllegalArgumentException if anything is wrong, with all that is
     */
    public static CoverageGate parse(String text) {
        Map<Figure, Integer> least = new EnumMap<>(Figure.class);
        List<String> problems = new ArrayList<>();
        Splitter.on(',').trimResults().omitEmptyStrings().split(text).forEach(part -> read(part, least, problems));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return new CoverageGate(least);
    }

    private static void read(String part, Map<Figure, Integer> least, List<String> problems) {
        List<String> sides = Splitter.on('=').trimResults().splitToList(part);
        Optional<Figure> figure = figure(sides.get(0));
        Optional<Integer> share = sides.size() == 2 ? share(sides.get(1)) : Optional.empty();
        if (figure.isEmpty()) {
            problems.add("The figure (" + sides.get(0) + ") is not known.\nMaybe one of "
                    + Arrays.stream(Figure.values()).map(Figure::word).toList() + ".");
        } else if (share.isEmpty()) {
            problems.add("The share in (" + part + ") is not a percentage from 0 to 100 with (" + PLACES
                    + ") digits after the point at most.\nMaybe (" + sides.get(0) + "=95).");
        } else if (least.putIfAbsent(figure.get(), share.get()) != null) {
            problems.add("The figure (" + sides.get(0) + ") is named twice.\nMaybe leave one out.");
        }
    }

    private static Optional<Figure> figure(String word) {
        return Arrays.stream(Figure.values())
                .filter(figure -> figure.word().equals(word))
                .findFirst();
    }

    private static Optional<Integer> share(String percent) {
        if (!percent.matches("[0-9]{1,3}(\\.[0-9]{1," + PLACES + "})?")) {
            return Optional.empty();
        }
        int hundredths = new BigDecimal(percent).movePointRight(PLACES).intValueExact();
        return Optional.of(hundredths).filter(each -> each <= FigureCount.WHOLE);
    }

    /** Returns the figures of a report that are too low, in order; none where it passes. */
    public List<GateFailure> failures(CoverageReport report) {
        return least.entrySet().stream()
                .filter(entry -> !report.figure(entry.getKey()).isAtLeast(entry.getValue()))
                .map(entry -> new GateFailure(report.figure(entry.getKey()), entry.getValue()))
                .toList();
    }
}
