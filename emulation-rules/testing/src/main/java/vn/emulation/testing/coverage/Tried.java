package vn.emulation.testing.coverage;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.Guard;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;

/** Tries the constraints of a rule on facts as the reference evaluator does, with what guards them looked up once. */
final class Tried {

    private final RuleDefinition rule;
    private final int index;
    private final int shape;
    private final List<Constraint> constraints;
    private final Guard[][] guards;
    private final int[][] parameters;

    Tried(RuleDefinition rule, int index) {
        this.rule = rule;
        this.index = index;
        this.shape = rule.shape();
        this.constraints = rule.constraints();
        this.guards = constraints.stream()
                .map(constraint -> constraint.guards().toArray(Guard[]::new))
                .toArray(Guard[][]::new);
        this.parameters = constraints.stream()
                .map(constraint -> constraint
                        .parameters()
                        .mapToInt(Term.ParameterTerm::index)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Returns whether the rule is about such facts, in force or not. */
    boolean isAbout(Fact fact) {
        return rule.subject().factType().isInstance(fact) && fact.ofShape(shape);
    }

    boolean applies(Fact fact) {
        return fact.applies(index);
    }

    /** Returns the constraints that a constraint guards, by themselves or through others. */
    BitSet guardedBy(int constraint) {
        BitSet guarded = new BitSet();
        guarded.set(constraint);
        int before;
        do {
            before = guarded.cardinality();
            List<String> texts = guarded.stream()
                    .mapToObj(each -> constraints.get(each).text())
                    .collect(Collectors.toList());
            IntStream.range(0, constraints.size())
                    .filter(each -> List.of(guards[each]).stream().anyMatch(guard -> texts.contains(guard.text())))
                    .forEach(guarded::set);
        } while (guarded.cardinality() > before);
        guarded.clear(constraint);
        return guarded;
    }

    /**
     * Notes which constraints do not hold and which of these are unknown, and returns whether all were tried: it ends
     * when more than so many do not hold.
     */
    boolean tryOn(Fact fact, int most, BitSet notTrue, BitSet unknown) {
        for (int place = 0; place < constraints.size(); place++) {
            boolean known = isKnown(place, fact);
            if (!known) {
                unknown.set(place);
            }
            if (!known || !constraints.get(place).holds(fact)) {
                notTrue.set(place);
                if (notTrue.cardinality() > most) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isKnown(int place, Fact fact) {
        for (Guard guard : guards[place]) {
            if (!guard.holds(fact)) {
                return false;
            }
        }
        for (int parameter : parameters[place]) {
            if (!fact.worthKnown(parameter)) {
                return false;
            }
        }
        return true;
    }
}
