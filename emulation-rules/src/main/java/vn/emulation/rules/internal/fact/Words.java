package vn.emulation.rules.internal.fact;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The words about one side of a dossier.
 *
 * @param fields its fields
 * @param measures its measures
 */
record Words(ImmutableList<Field> fields, ImmutableList<Measure> measures) {

    static Words of(List<Field> fields, List<Measure> measures) {
        return new Words(ImmutableList.copyOf(fields), ImmutableList.copyOf(measures));
    }

    /** Returns the vocabulary of all, fields first. */
    static Vocabulary joined(Words... parts) {
        return new Vocabulary(
                Arrays.stream(parts).flatMap(part -> part.fields().stream()).toList(),
                Arrays.stream(parts).flatMap(part -> part.measures().stream()).toList());
    }

    static Field field(String name, ValueType type, Function<DossierFact, Object> value) {
        return Field.of(DossierFact.class, name, type, value);
    }

    /** A measure of one argument, which is of the type given. */
    static <A> Measure measure(
            String name, ValueType type, ValueType argument, Class<A> given, BiFunction<DossierFact, A, Object> value) {
        return measure(
                name, type, List.of(argument), (fact, arguments) -> value.apply(fact, given.cast(arguments.get(0))));
    }

    static Measure measure(
            String name,
            ValueType type,
            List<ValueType> parameters,
            BiFunction<DossierFact, List<Object>, Object> value) {
        return Measure.of(DossierFact.class, name, type, parameters, value);
    }

    /** A count that a text is given to, such as the id of a form. */
    static Measure countOf(String name, BiFunction<DossierFact, String, Object> value) {
        return measure(name, ValueType.NUMBER, ValueType.TEXT, String.class, value);
    }

    /** A yes-or-no on a share in a hundred. */
    static Measure atLeast(String name, BiFunction<DossierFact, Long, Object> value) {
        return measure(name, ValueType.BOOLEAN, ValueType.NUMBER, Long.class, value);
    }
}
