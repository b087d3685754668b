package vn.emulation.rules.internal.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import vn.emulation.decision.YearSequence;

/**
 * A named predicate or count on a fact that takes arguments.
 *
 * @param name its name in rule files
 * @param type the type of its values
 * @param parameters the types of its arguments
 * @param named of which enum an argument, by its place from 0, names a constant, where rule files write it out as text
 * @param forms the places, from 0, of arguments that are the id of a form of award
 * @param guard the field, or the measure of the same arguments, that tells whether it is known; empty when it always is
 * @param need what has to be asked for when it is not known, empty when it always is or nobody can be asked
 * @param years tells the years it is counted from, empty for what is not counted by years
 * @param value computes it
 */
@RecordBuilder
public record Measure(
        String name,
        ValueType type,
        List<ValueType> parameters,
        Map<Integer, Class<? extends Enum<?>>> named,
        Set<Integer> forms,
        Optional<Word> guard,
        Optional<NeedTarget> need,
        Optional<BiFunction<Fact, List<Object>, YearSequence>> years,
        BiFunction<Fact, List<Object>, Object> value)
        implements Word {

    static <F extends Fact> Measure of(
            Class<F> facts,
            String name,
            ValueType type,
            List<ValueType> parameters,
            BiFunction<F, List<Object>, Object> value) {
        return new Measure(
                name,
                type,
                parameters,
                Map.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                (fact, given) -> value.apply(facts.cast(fact), given));
    }

    Measure countedIn(BiFunction<DossierView, List<Object>, YearSequence> counted) {
        return MeasureBuilder.builder(this)
                .years(Optional.of((fact, given) -> counted.apply(((DossierFact) fact).view(), given)))
                .build();
    }

    Measure naming(int parameter, Class<? extends Enum<?>> constants) {
        return MeasureBuilder.builder(this).named(Map.of(parameter, constants)).build();
    }

    Measure ofForms(Integer... places) {
        return MeasureBuilder.builder(this).forms(Set.of(places)).build();
    }

    Measure guardedBy(Word known) {
        return MeasureBuilder.builder(this).guard(Optional.of(known)).build();
    }

    Measure needing(NeedTarget target) {
        return MeasureBuilder.builder(this).need(Optional.of(target)).build();
    }
}
