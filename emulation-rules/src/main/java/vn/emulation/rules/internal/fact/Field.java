package vn.emulation.rules.internal.fact;

import java.util.Optional;
import java.util.function.Function;

/**
 * A field of {@code Dossier} that a constraint may look at.
 *
 * @param name its name in rule files
 * @param type the type of its values
 * @param guard the field that tells whether it is known, empty when it always is
 * @param given whether it is what the dossier is about, which nobody could wish otherwise
 * @param need what has to be asked for when it is not known, empty when it always is
 * @param value reads it
 */
public record Field(
        String name,
        ValueType type,
        Optional<String> guard,
        boolean given,
        Optional<NeedTarget> need,
        Function<DossierFact, Object> value) {

    static Field of(String name, ValueType type, Function<DossierFact, Object> value) {
        return new Field(name, type, Optional.empty(), false, Optional.empty(), value);
    }

    static Field given(String name, ValueType type, Function<DossierFact, Object> value) {
        return new Field(name, type, Optional.empty(), true, Optional.empty(), value);
    }

    static Field guarded(
            String name, ValueType type, String guard, NeedTarget need, Function<DossierFact, Object> value) {
        return new Field(name, type, Optional.of(guard), false, Optional.of(need), value);
    }
}
