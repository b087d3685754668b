package vn.emulation.cli.testing;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.words.NearestNames;
import vn.emulation.cli.words.Words;
import vn.emulation.testing.coverage.Figure;
import vn.emulation.text.VisibleText;

/**
 * The least shares that somebody asks for.
 *
 * @param least by the name of the figure, in hundredths of a percent
 */
public record Minimums(Map<String, Integer> least) {

    /** The name that stands for every figure of coverage but that of extras. */
    static final String COVERAGE = "coverage";

    /** The name of the share of mutants that cases notice. */
    public static final String MUTANTS = "mutants";

    private static final int WHOLE = 10_000;
    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,2})?");

    /** Sorts the figures. */
    public Minimums {
        least = ImmutableSortedMap.copyOf(least);
    }

    /**
     * Reads shares such as {@code coverage=95} and {@code mutants=95.5}.
     *
     * @throws Refusal if one is none, with all that are not
     */
    public static Minimums read(List<String> typed, Words words) {
        Map<String, Integer> least = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        for (String each : typed) {
            String[] sides = each.split("=", 2);
            Optional<Integer> share = sides.length == 2 ? share(sides[1]) : Optional.empty();
            if (!names().contains(sides[0])) {
                problems.add(unknown(sides[0], words));
            } else if (share.isEmpty()) {
                problems.add(words.text("min.share", VisibleText.excerpt(each, 60), sides[0]));
            } else if (least.putIfAbsent(sides[0], share.get()) != null) {
                problems.add(words.text("min.twice", sides[0]));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(String.join("\n", problems));
        }
        return new Minimums(least);
    }

    private static List<String> names() {
        return Stream.concat(
                        Stream.of(COVERAGE, MUTANTS),
                        Arrays.stream(Figure.values()).map(Figure::word))
                .toList();
    }

    private static String unknown(String typed, Words words) {
        List<String> nearest = NearestNames.of(typed, names());
        return words.text(
                "min.unknown",
                VisibleText.excerpt(typed, 60),
                String.join(", ", nearest.isEmpty() ? names() : nearest));
    }

    private static Optional<Integer> share(String percent) {
        return Optional.of(percent)
                .filter(text -> PERCENT.matcher(text).matches())
                .map(text -> new BigDecimal(text).movePointRight(2).intValueExact())
                .filter(share -> share <= WHOLE);
    }

    /** Returns the least share of a figure of coverage, in hundredths of a percent; empty where none is asked for. */
    Optional<Integer> of(Figure figure) {
        Optional<Integer> every = Optional.ofNullable(least.get(COVERAGE)).filter(any -> figure != Figure.STATUS);
        return Optional.ofNullable(least.get(figure.word())).or(() -> every);
    }

    /** Returns the least share of mutants noticed, in hundredths of a percent; empty where none is asked for. */
    public Optional<Integer> ofMutants() {
        return Optional.ofNullable(least.get(MUTANTS));
    }

    /** Returns whether a figure of coverage is asked for. */
    public boolean asksForCoverage() {
        return least.keySet().stream().anyMatch(name -> !name.equals(MUTANTS));
    }

    static String percent(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }
}
