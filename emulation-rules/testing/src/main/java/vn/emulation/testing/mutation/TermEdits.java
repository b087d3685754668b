package vn.emulation.testing.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.rule.Term;

/**
 * What else can stand in the place of a term.
 *
 * @param constants the values there are
 */
record TermEdits(Constants constants) {

    /** Returns a term with one value otherwise that it is given; beside is what it is compared with. */
    Stream<Edit<Term>> of(Term term, Optional<Term> beside) {
        if (term instanceof Term.MeasureTerm measure) {
            return IntStream.range(0, measure.arguments().size())
                    .boxed()
                    .flatMap(at -> argument(measure, at)
                            .map(edit -> edit(edit.kind(), measure, with(measure, at, edit.changed()))));
        }
        return term instanceof Term.LiteralTerm literal
                ? Stream.concat(stepped(literal), beside.flatMap(other -> constant(other, literal)).stream())
                : Stream.empty();
    }

    private Stream<Edit<Term>> argument(Term.MeasureTerm measure, int at) {
        Term argument = measure.arguments().get(at);
        if (argument instanceof Term.LiteralTerm literal && literal.type() == ValueType.TEXT) {
            return constants.otherArgument(measure, at, literal).stream()
                    .map(other -> edit(MutantKind.CONSTANT, literal, other));
        }
        return of(argument, Optional.empty());
    }

    private static Term with(Term.MeasureTerm measure, int at, Term argument) {
        List<Term> arguments = new ArrayList<>(measure.arguments());
        arguments.set(at, argument);
        return new Term.MeasureTerm(measure.measure(), arguments);
    }

    private Optional<Edit<Term>> constant(Term beside, Term.LiteralTerm literal) {
        return constants.other(beside, literal).map(other -> edit(MutantKind.CONSTANT, literal, other));
    }

    /** Returns the number or day one more and one less. What is counted is never less than none. */
    static Stream<Edit<Term>> stepped(Term.LiteralTerm literal) {
        Stream<Object> values = Stream.empty();
        if (literal.literal() instanceof Long number) {
            values = Stream.of(number + 1, number - 1);
            values = values.filter(value -> (Long) value >= 0 || number < 0);
        }
        if (literal.literal() instanceof LocalDate day) {
            values = Stream.of(day.plusDays(1), day.minusDays(1));
        }
        return values.map(value -> new Term.LiteralTerm(literal.type(), value))
                .map(other -> edit(MutantKind.LITERAL, literal, other));
    }

    private static Edit<Term> edit(MutantKind kind, Term before, Term after) {
        return new Edit<>(kind, before.text(), after.text(), after);
    }
}
