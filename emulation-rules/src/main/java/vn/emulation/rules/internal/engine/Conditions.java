package vn.emulation.rules.internal.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.emulation.decision.Condition;
import vn.emulation.decision.ConditionBuilder;
import vn.emulation.decision.Truth;
import vn.emulation.decision.YearSequence;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.Operator;
import vn.emulation.rules.internal.rule.ReferenceEvaluator;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.source.ClauseId;

/** Tells constraints with the values they met. */
final class Conditions {

    /** What is seen of a field that is not known, or expected of a parameter that has no value. */
    private static final String UNKNOWN = "unknown";

    private Conditions() {}

    /** Returns the conditions of the constraints. */
    static List<Condition> of(List<Constraint> constraints, Fact fact) {
        return constraints.stream().map(constraint -> of(constraint, fact)).toList();
    }

    static Condition of(Constraint constraint, Fact fact) {
        if (constraint instanceof Constraint.Comparison comparison) {
            return condition(constraint, comparison.left(), fact)
                    .operator(comparison.operator().symbol())
                    .expected(shown(comparison.right(), fact))
                    .parameter(parameter(comparison.right()))
                    .build();
        }
        if (constraint instanceof Constraint.OneOf oneOf) {
            String members = oneOf.members().stream()
                    .map(member -> member.literal().toString())
                    .collect(Collectors.joining(", "));
            return condition(constraint, oneOf.term(), fact)
                    .operator("in")
                    .expected(members)
                    .build();
        }
        if (constraint instanceof Constraint.Code code) {
            return code(code, fact);
        }
        Constraint.YesNo yesNo = (Constraint.YesNo) constraint;
        return condition(constraint, yesNo.term(), fact)
                .operator(Operator.EQUAL.symbol())
                .expected(String.valueOf(yesNo.expected()))
                .parameter(parameter(yesNo.term()))
                .build();
    }

    private static Condition code(Constraint.Code code, Fact fact) {
        Truth truth = ReferenceEvaluator.truth(code, fact);
        return Condition.builder()
                .field(code.text())
                .arguments(List.of())
                .operator(Operator.EQUAL.symbol())
                .seen(truth == Truth.UNKNOWN ? UNKNOWN : String.valueOf(truth == Truth.TRUE))
                .expected(String.valueOf(true))
                .parameter(Optional.empty())
                .clauses(List.of())
                .build();
    }

    private static ConditionBuilder condition(Constraint constraint, Term left, Fact fact) {
        List<ClauseId> clauses = constraint
                .parameters()
                .flatMap(parameter -> fact.supposition().worth(parameter.index()).clauses().stream())
                .distinct()
                .sorted()
                .toList();
        return Condition.builder()
                .field(name(left))
                .arguments(arguments(left, fact))
                .seen(shown(left, fact))
                .parameter(Optional.empty())
                .clauses(clauses)
                .years(years(left, fact));
    }

    private static Optional<YearSequence> years(Term term, Fact fact) {
        return term instanceof Term.MeasureTerm measure && ReferenceEvaluator.isKnown(term, fact)
                ? measure.years(fact)
                : Optional.empty();
    }

    private static String name(Term term) {
        if (term instanceof Term.FieldTerm field) {
            return field.field().name();
        }
        if (term instanceof Term.MeasureTerm measure) {
            return measure.measure().name();
        }
        return term instanceof Term.ParameterTerm parameter ? parameter.kind().word() : term.text();
    }

    private static List<String> arguments(Term term, Fact fact) {
        if (term instanceof Term.MeasureTerm measure) {
            return measure.arguments().stream()
                    .map(argument -> shown(argument, fact))
                    .toList();
        }
        return parameter(term).stream().toList();
    }

    private static Optional<String> parameter(Term term) {
        return term instanceof Term.ParameterTerm parameter ? Optional.of(parameter.name()) : Optional.empty();
    }

    private static String shown(Term term, Fact fact) {
        return ReferenceEvaluator.isKnown(term, fact) ? term.value(fact).toString() : UNKNOWN;
    }
}
