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
            return condition(constraint, oneOf.term(), fact)
                    .operator("in")
                    .expected(members(oneOf))
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

    /** Returns what is told of a constraint that held, of which everything is known, given what was seen. */
    static Condition fired(Constraint constraint, Term left, Object seen, List<ClauseId> clauses, Fact fact) {
        return new Condition(
                name(left),
                firedArguments(left, fact),
                operator(constraint),
                seen.toString(),
                firedExpected(constraint, fact),
                constraint instanceof Constraint.Comparison comparison
                        ? parameter(comparison.right())
                        : constraint instanceof Constraint.YesNo ? parameter(left) : Optional.empty(),
                clauses,
                left instanceof Term.MeasureTerm measure ? measure.years(fact) : Optional.empty());
    }

    private static List<String> firedArguments(Term left, Fact fact) {
        if (!(left instanceof Term.MeasureTerm measure)) {
            return left instanceof Term.ParameterTerm parameter ? List.of(parameter.name()) : List.of();
        }
        String[] arguments = new String[measure.arguments().size()];
        for (int place = 0; place < arguments.length; place++) {
            arguments[place] = measure.arguments().get(place).value(fact).toString();
        }
        return List.of(arguments);
    }

    private static String firedExpected(Constraint constraint, Fact fact) {
        return constraint instanceof Constraint.Comparison comparison
                ? comparison.right().value(fact).toString()
                : constraint instanceof Constraint.OneOf oneOf ? members(oneOf) : expected(constraint);
    }

    private static String members(Constraint.OneOf oneOf) {
        return oneOf.members().stream()
                .map(member -> member.literal().toString())
                .collect(Collectors.joining(", "));
    }

    private static String operator(Constraint constraint) {
        if (constraint instanceof Constraint.Comparison comparison) {
            return comparison.operator().symbol();
        }
        return constraint instanceof Constraint.OneOf ? "in" : Operator.EQUAL.symbol();
    }

    private static String expected(Constraint constraint) {
        return String.valueOf(((Constraint.YesNo) constraint).expected());
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
