package vn.emulation.rules.internal.fact;

import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A field of a fact that a constraint may look at.
 *
 * @param name its name in rule files
 * @param type the type of its values
 * @param guard the field that tells whether it is known, empty when it always is
 * @param given whether it is what the fact is about, which nobody could wish otherwise
 * @param need what has to be asked for when it is not known, empty when it always is or nobody can be asked
 * @param dimension the dimension that a pool is split by where a rule looks at the field, empty for none
 * @param within the dimensions without which a pool does not have it, none where every pool has
 * @param value reads it
 */
@RecordBuilder
public record Field(
        String name,
        ValueType type,
        Optional<Word> guard,
        boolean given,
        Optional<NeedTarget> need,
        Optional<Dimension> dimension,
        Set<Dimension> within,
        Function<Fact, Object> value)
        implements Word {

    static <F extends Fact> Field of(Class<F> facts, String name, ValueType type, Function<F, Object> value) {
        return new Field(
                name,
                type,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                fact -> value.apply(facts.cast(fact)));
    }

    Field asGiven() {
        return FieldBuilder.builder(this).given(true).build();
    }

    Field guardedBy(Field known) {
        return FieldBuilder.builder(this).guard(Optional.of(known)).build();
    }

    Field needing(NeedTarget target) {
        return FieldBuilder.builder(this).need(Optional.of(target)).build();
    }

    Field within(Dimension... split) {
        return FieldBuilder.builder(this).within(ImmutableSet.copyOf(split)).build();
    }

    Field by(Dimension split) {
        return FieldBuilder.builder(this).dimension(Optional.of(split)).build();
    }
}
