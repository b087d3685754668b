package vn.emulation.rules.internal.fact;

import java.util.List;
import java.util.function.BiFunction;

/**
 * A named predicate or count on {@code Dossier} that takes arguments.
 *
 * @param name its name in rule files
 * @param type the type of its values
 * @param parameters the types of its arguments
 * @param value computes it
 */
public record Measure(
        String name, ValueType type, List<ValueType> parameters, BiFunction<DossierFact, List<Object>, Object> value) {}
