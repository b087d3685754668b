package vn.emulation.testing.coverage;

import java.util.Locale;
import java.util.Map;
import vn.emulation.rules.internal.proof.Conjunction;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.testing.rules.Worths;

/** What is wanted of one constraint. */
sealed interface Target {

    /** Returns the conjunction with it. */
    Conjunction in(Conjunction known);

    /** Returns the constraint it is about. */
    Constraint constraint();

    /** Returns it with worths in the place of parameters. */
    Target given(Map<Integer, Object> worths);

    /** Returns it as people read it. */
    String text();

    /**
     * A constraint, or its opposite.
     *
     * @param constraint the constraint
     * @param wanted whether it is to hold
     */
    record Held(Constraint constraint, boolean wanted) implements Target {
        @Override
        public Conjunction in(Conjunction known) {
            return known.and(constraint, wanted);
        }

        @Override
        public Target given(Map<Integer, Object> worths) {
            return new Held(Worths.given(worths, constraint), wanted);
        }

        @Override
        public String text() {
            return wanted ? constraint.text() : "!(" + constraint.text() + ")";
        }
    }

    /**
     * A difference.
     *
     * @param comparison of what
     * @param by how much the left exceeds the right
     */
    record Exceeded(Constraint.Comparison comparison, long by) implements Target {
        @Override
        public Conjunction in(Conjunction known) {
            return known.exceeding(comparison, by);
        }

        @Override
        public Constraint constraint() {
            return comparison;
        }

        @Override
        public Target given(Map<Integer, Object> worths) {
            return new Exceeded(Worths.given(worths, comparison), by);
        }

        @Override
        public String text() {
            String shift = by == 0 ? "" : String.format(Locale.ROOT, " %s %d", by < 0 ? "-" : "+", Math.abs(by));
            return comparison.left().text() + " == " + comparison.right().text() + shift;
        }
    }
}
