package vn.emulation.rules.internal.rule;

import java.util.List;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.Fact;

/** Counts the steps that rules take of a fact. */
public final class Steps {

    private Steps() {}

    /** Returns how many accessors of a fact the rules name: their shape, being in force, parameters, code and
     * constraints. */
    public static long accessors(List<RuleDefinition> rules) {
        return rules.stream().mapToLong(Steps::accessors).sum();
    }

    private static long accessors(RuleDefinition rule) {
        return 2
                + rule.parameters().size()
                + rule.code().size()
                + rule.constraints().stream()
                        .flatMap(Constraint::terms)
                        .flatMap(Steps::all)
                        .count();
    }

    private static Stream<Term> all(Term term) {
        return term instanceof Term.MeasureTerm measure
                ? Stream.concat(Stream.of(term), measure.arguments().stream().flatMap(Steps::all))
                : Stream.of(term);
    }

    /**
     * Returns the most steps that the engine can take of a fact. It evaluates each constraint at most once, and reads a
     * field at most once more to look constraints up by its value; each accessor is a step, and walks a list at most.
     */
    public static long most(long accessors, long listed) {
        return Math.multiplyExact(Math.multiplyExact(2, accessors), Math.addExact(1, listed));
    }

    /** Returns the index of the rule that takes the most steps of a fact by itself, the first among equals. */
    public static int mostIn(List<RuleDefinition> rules, Fact fact) {
        Fact fresh = fact.fresh();
        int found = 0;
        long most = -1;
        for (int index = 0; index < rules.size(); index++) {
            long before = fresh.meter().steps();
            RuleCheck.fires(rules.get(index), index, fresh);
            long taken = fresh.meter().steps() - before;
            if (taken > most) {
                found = index;
                most = taken;
            }
        }
        return found;
    }
}
