package vn.emulation.rules.internal.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.decision.YearSequence;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.fact.Field;
import vn.emulation.rules.internal.fact.Measure;
import vn.emulation.rules.internal.fact.ValueType;

/** One side of a comparison, or a yes-or-no by itself. */
public sealed interface Term {

    /** Returns the type of its values. */
    ValueType type();

    /** Returns its value for a fact. */
    Object value(Fact fact);

    /** Returns how it is written for the engine. */
    String generated();

    /** Returns how a rule file writes it. */
    String text();

    /** Returns the parameters it asks for, itself included. */
    default Stream<ParameterTerm> parameters() {
        return Stream.empty();
    }

    /** Returns the fields it looks at, itself included. */
    default Stream<Field> fields() {
        return Stream.empty();
    }

    /** Returns what must hold before it can be read. */
    default Stream<Guard> guards() {
        return Stream.empty();
    }

    /**
     * A field.
     *
     * @param field the field
     */
    record FieldTerm(Field field) implements Term {
        @Override
        public ValueType type() {
            return field.type();
        }

        @Override
        public Object value(Fact fact) {
            return field.value().apply(fact);
        }

        @Override
        public String generated() {
            return field.name();
        }

        @Override
        public String text() {
            return field.name();
        }

        @Override
        public Stream<Field> fields() {
            return Stream.of(field);
        }

        @Override
        public Stream<Guard> guards() {
            return Guard.of(field, List.of()).stream();
        }
    }

    /**
     * A measure with its arguments.
     *
     * @param measure the measure
     * @param arguments the arguments
     */
    record MeasureTerm(Measure measure, List<Term> arguments) implements Term {

        /** Copies the arguments. */
        public MeasureTerm {
            arguments = List.copyOf(arguments);
        }

        @Override
        public ValueType type() {
            return measure.type();
        }

        @Override
        public Object value(Fact fact) {
            return measure.value().apply(fact, given(fact));
        }

        /** Returns the years that its value is counted from, or empty if it is not counted by years. */
        public Optional<YearSequence> years(Fact fact) {
            return measure.years().map(counted -> counted.apply(fact, given(fact)));
        }

        private List<Object> given(Fact fact) {
            Object[] given = new Object[arguments.size()];
            for (int place = 0; place < given.length; place++) {
                given[place] = arguments.get(place).value(fact);
            }
            return List.of(given);
        }

        @Override
        public String generated() {
            return call(arguments.stream().map(MeasureTerm::argument));
        }

        /** What a comparison widens, a call does not: there a number of more than nine digits must say it is long. */
        private static String argument(Term term) {
            boolean number = term instanceof LiteralTerm && term.type() == ValueType.NUMBER;
            return number ? term.text() + "L" : term.generated();
        }

        @Override
        public String text() {
            return call(arguments.stream().map(Term::text));
        }

        @Override
        public Stream<ParameterTerm> parameters() {
            return arguments.stream().flatMap(Term::parameters);
        }

        @Override
        public Stream<Field> fields() {
            return arguments.stream().flatMap(Term::fields);
        }

        @Override
        public Stream<Guard> guards() {
            return Stream.concat(
                    Guard.of(measure, arguments).stream(), arguments.stream().flatMap(Term::guards));
        }

        private String call(Stream<String> written) {
            return measure.name() + written.collect(Collectors.joining(", ", "(", ")"));
        }
    }

    /**
     * A parameter.
     *
     * @param kind what is asked of it
     * @param name its name
     * @param index its index in the rule set
     */
    record ParameterTerm(ParameterKind kind, String name, int index) implements Term {
        @Override
        public ValueType type() {
            return kind.type();
        }

        @Override
        public Object value(Fact fact) {
            return kind.value(fact, index);
        }

        @Override
        public String generated() {
            return kind.accessor() + "(" + index + ")";
        }

        @Override
        public String text() {
            return kind.word() + "(\"" + name + "\")";
        }

        @Override
        public Stream<ParameterTerm> parameters() {
            return Stream.of(this);
        }
    }

    /**
     * A value written in the rule.
     *
     * @param type its type
     * @param literal the value
     */
    record LiteralTerm(ValueType type, Object literal) implements Term {
        @Override
        public Object value(Fact fact) {
            return literal;
        }

        @Override
        public String generated() {
            if (type == ValueType.NUMBER && (long) literal < Integer.MIN_VALUE) {
                return text() + "L"; // The engine widens a large number by itself, but not one below zero.
            }
            return type.isEnum() ? type.javaType().getCanonicalName() + "." + literal : text();
        }

        @Override
        public String text() {
            if (type.isEnum()) {
                return type.javaType().getSimpleName() + "." + literal;
            }
            return type == ValueType.TEXT ? "\"" + literal + "\"" : literal.toString();
        }
    }
}
