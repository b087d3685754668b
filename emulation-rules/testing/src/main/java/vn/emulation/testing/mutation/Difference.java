package vn.emulation.testing.mutation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.ParameterWorth;
import vn.emulation.rules.internal.fact.Supposition;
import vn.emulation.rules.internal.proof.Conjunction;
import vn.emulation.rules.internal.proof.Knowledge;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.ParameterKind;
import vn.emulation.rules.internal.rule.Term;

/**
 * Where a rule and its mutant part: all that one asks holds, and something that the other asks does not.
 *
 * @param before what the rule asks
 * @param after what the mutant asks, the same where it says something else of the same dossiers
 */
record Difference(List<Constraint> before, List<Constraint> after) {

    Difference {
        before = ImmutableList.copyOf(before);
        after = ImmutableList.copyOf(after);
    }

    /** Returns what may hold of a dossier that tells the two apart, the likeliest first. */
    Stream<Conjunction> conjunctions(Knowledge knowledge) {
        return before.equals(after)
                ? Stream.of(Conjunction.of(knowledge, before))
                : Stream.concat(parting(knowledge, before, after), parting(knowledge, after, before));
    }

    private static Stream<Conjunction> parting(Knowledge knowledge, List<Constraint> held, List<Constraint> other) {
        Conjunction all = Conjunction.of(knowledge, held);
        return other.stream().filter(each -> !held.contains(each)).map(each -> all.and(each, false));
    }

    /** Returns constraints with what parameters are worth in their place. */
    static List<Constraint> valued(List<Constraint> constraints, Supposition supposition) {
        return constraints.stream().map(each -> valued(each, supposition)).toList();
    }

    private static Constraint valued(Constraint constraint, Supposition supposition) {
        if (constraint instanceof Constraint.Comparison comparison) {
            return new Constraint.Comparison(
                    valued(comparison.left(), supposition),
                    comparison.operator(),
                    valued(comparison.right(), supposition));
        }
        return constraint instanceof Constraint.YesNo yesNo
                ? new Constraint.YesNo(valued(yesNo.term(), supposition), yesNo.expected())
                : constraint;
    }

    private static Term valued(Term term, Supposition supposition) {
        if (term instanceof Term.MeasureTerm measure) {
            return new Term.MeasureTerm(
                    measure.measure(),
                    measure.arguments().stream()
                            .map(argument -> valued(argument, supposition))
                            .toList());
        }
        return term instanceof Term.ParameterTerm parameter
                ? worth(parameter.kind(), supposition.worth(parameter.index()))
                        .<Term>map(
                                value -> new Term.LiteralTerm(parameter.kind().type(), value))
                        .orElse(term)
                : term;
    }

    private static Optional<Object> worth(ParameterKind kind, ParameterWorth worth) {
        return Optional.of(worth).filter(ParameterWorth::known).map(known -> switch (kind) {
            case NUMBER -> (Object) known.number();
            case DATE -> known.date();
            case DATE_KNOWN -> known.certain();
        });
    }
}
