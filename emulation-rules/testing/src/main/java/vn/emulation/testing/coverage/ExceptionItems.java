package vn.emulation.testing.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import vn.emulation.rules.internal.engine.Trials;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** Sees which exceptions set a finding aside, and which let one stand. */
final class ExceptionItems {

    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(int rule, int exception, List<Integer> ownExceptions, int setAside, int stands) {}

    ExceptionItems(Trials trials, Items items) {
        List<RuleDefinition> rules = trials.loaded().rules();
        IntStream.range(0, rules.size())
                .forEach(rule -> trials.exceptionsTo(rule).forEach(exception -> {
                    Object id = rules.get(exception).id();
                    pairs.add(new Pair(
                            rule,
                            exception,
                            trials.exceptionsTo(exception),
                            items.add(CoverageItem.of(Figure.EXCEPTION, id, Aspect.SET_ASIDE)),
                            items.add(CoverageItem.of(Figure.EXCEPTION, id, Aspect.STANDS))));
                }));
    }

    /** Adds what is seen on a fact on which these rules fire. */
    void see(Fact fact, BitSet fired, BitSet seen) {
        for (Pair pair : pairs) {
            if (fired.get(pair.rule())) {
                if (!fired.get(pair.exception())) {
                    seen.set(pair.stands(), seen.get(pair.stands()) || fact.applies(pair.exception()));
                } else if (pair.ownExceptions().stream().noneMatch(fired::get)) {
                    seen.set(pair.setAside());
                }
            }
        }
    }
}
