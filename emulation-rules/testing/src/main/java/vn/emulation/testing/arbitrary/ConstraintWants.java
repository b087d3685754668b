package vn.emulation.testing.arbitrary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.emulation.parameter.Parameter;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.proof.Slot;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.Term;

/**
 * What could be read where a constraint is tried: values about its bound.
 *
 * @param fact tells what parameters are worth
 * @param parameters the parameters, by index
 */
record ConstraintWants(Fact fact, List<Parameter> parameters) {

    private static final int MOST_COUNTED = 2;

    Stream<Want> of(Constraint constraint) {
        if (constraint instanceof Constraint.Comparison comparison) {
            return Stream.concat(
                    compared(comparison.left(), comparison.right()), compared(comparison.right(), comparison.left()));
        }
        if (constraint instanceof Constraint.OneOf oneOf) {
            return slot(oneOf.term()).stream()
                    .flatMap(slot ->
                            Want.all(slot, oneOf.members().stream().flatMap(member -> Want.about(member.literal())))
                                    .stream());
        }
        return constraint.terms().flatMap(this::answered);
    }

    private Stream<Want> answered(Term term) {
        return slot(term).stream().flatMap(slot -> Want.all(slot, Want.bothAnswers()).stream());
    }

    private Stream<Want> compared(Term read, Term bound) {
        return slot(read).stream().flatMap(slot -> Want.all(slot, bounds(bound)).stream());
    }

    /** Where both sides are read, small numbers make them meet. */
    private Stream<?> bounds(Term bound) {
        return slot(bound).isPresent() && bound.type() == ValueType.NUMBER
                ? LongStream.rangeClosed(0, MOST_COUNTED).boxed()
                : values(bound).flatMap(Want::about);
    }

    private Optional<Slot> slot(Term term) {
        if (term instanceof Term.FieldTerm field) {
            return Optional.of(Slot.of(field.field().name()));
        }
        if (term instanceof Term.MeasureTerm measure) {
            List<Object> arguments = new ArrayList<>();
            measure.arguments().forEach(argument -> value(argument).ifPresent(arguments::add));
            return Optional.of(new Slot(measure.measure().name(), arguments))
                    .filter(slot -> arguments.size() == measure.arguments().size());
        }
        return Optional.empty();
    }

    /** Returns everything that a term may be worth by some reading and on some day. */
    Stream<Object> values(Term term) {
        Stream<Object> written = term instanceof Term.ParameterTerm parameter
                ? parameters.get(parameter.index()).values().stream()
                        .flatMap(dated -> dated.cases().stream())
                        .flatMap(each -> written(each.value()).stream())
                : Stream.of();
        return Stream.concat(value(term).stream(), written).distinct();
    }

    /** A deadline is a day only in a round, which the fact knows. */
    private static Optional<Object> written(ParameterValue value) {
        if (value instanceof ParameterValue.Day day) {
            return Optional.of(day.date());
        }
        return value instanceof ParameterValue.Amount amount
                ? Optional.of(amount.number())
                        .filter(number -> number.stripTrailingZeros().scale() <= 0)
                        .map(BigDecimal::longValueExact)
                : Optional.empty();
    }

    /** Returns what is the same for every dossier under the fact's supposition. */
    private Optional<Object> value(Term term) {
        if (term instanceof Term.LiteralTerm literal) {
            return Optional.of(literal.literal());
        }
        return term instanceof Term.ParameterTerm parameter && fact.worthKnown(parameter.index())
                ? Optional.of(parameter.value(fact))
                : Optional.empty();
    }
}
