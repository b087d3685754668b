package vn.emulation.rules.internal.load;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.jspecify.annotations.Nullable;
import vn.emulation.rules.lint.DiagnosticCode;

/**
 * What is made of each getter of a descriptor that rules may have.
 *
 * @param type the descriptor
 * @param read the getters of which every value is checked while a rule is read
 * @param silent the getters that say where something stands, or again what another getter says
 * @param empty the getters that must say nothing
 */
record AdmittedDescriptor<T extends BaseDescr>(
        Class<T> type, Set<String> read, Set<String> silent, List<Empty<T>> empty) {

    private static final Set<String> OF_EVERY_DESCRIPTOR = ImmutableSet.of(
            "getResource",
            "getNamespace",
            "getText",
            "getLine",
            "getColumn",
            "getEndLine",
            "getEndColumn",
            "getStartCharacter",
            "getEndCharacter",
            "positionAsString",
            "isNegated",
            "negate");

    /**
     * A getter that must say nothing.
     *
     * @param getter its name
     * @param value what it says
     * @param code what is told when it says something
     * @param word what the author wrote to make it say something
     */
    record Empty<T extends BaseDescr>(
            String getter, Function<T, @Nullable Object> value, DiagnosticCode code, String word) {

        /** Returns what the getter says; nothing for null, no, and what is empty. */
        List<Object> found(T descriptor) {
            Object said = value.apply(descriptor);
            if (said instanceof Collection<?> many) {
                return List.copyOf(many);
            }
            if (said instanceof Map<?, ?> map) {
                return List.copyOf(map.values());
            }
            if (said instanceof Optional<?> optional) {
                return optional.stream().<Object>map(each -> each).toList();
            }
            return said == null || said.equals(false) || said.equals("") ? List.of() : List.of(said);
        }
    }

    static <T extends BaseDescr> AdmittedDescriptor<T> of(Class<T> type) {
        return new AdmittedDescriptor<>(type, Set.of(), OF_EVERY_DESCRIPTOR, List.of());
    }

    AdmittedDescriptor<T> reads(String... getters) {
        return new AdmittedDescriptor<>(type, ImmutableSet.copyOf(getters), silent, empty);
    }

    AdmittedDescriptor<T> saysNothingBy(String... getters) {
        Set<String> more =
                Stream.concat(silent.stream(), Arrays.stream(getters)).collect(ImmutableSet.toImmutableSet());
        return new AdmittedDescriptor<>(type, read, more, empty);
    }

    AdmittedDescriptor<T> empty(String getter, Function<T, @Nullable Object> value, DiagnosticCode code, String word) {
        List<Empty<T>> more = ImmutableList.<Empty<T>>builder()
                .addAll(empty)
                .add(new Empty<>(getter, value, code, word))
                .build();
        return new AdmittedDescriptor<>(type, read, silent, more);
    }

    /** Returns the names of all getters that the gate knows. */
    Set<String> getters() {
        return Stream.of(read.stream(), silent.stream(), empty.stream().map(Empty::getter))
                .flatMap(names -> names)
                .collect(ImmutableSet.toImmutableSet());
    }
}
