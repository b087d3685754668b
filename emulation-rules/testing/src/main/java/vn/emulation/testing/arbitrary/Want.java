package vn.emulation.testing.arbitrary;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.emulation.rules.internal.proof.Slot;

/**
 * Something that rules are to read in a dossier.
 *
 * @param slot what is read
 * @param value what it is to be
 */
record Want(Slot slot, Object value) {

    static List<Want> all(Slot slot, Stream<?> values) {
        return values.map(value -> new Want(slot, value)).collect(ImmutableList.toImmutableList());
    }

    static Stream<Object> bothAnswers() {
        return Stream.of(true, false);
    }

    /** Returns a bound and what stands next to it; every constant where it is one of an enum. */
    static Stream<?> about(Object bound) {
        if (bound instanceof Long number) {
            return LongStream.rangeClosed(-1, 1).map(step -> number + step).boxed();
        }
        if (bound instanceof LocalDate day) {
            return LongStream.rangeClosed(-1, 1).mapToObj(day::plusDays);
        }
        return bound instanceof Enum<?> constant
                ? Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                : Stream.of(bound);
    }

    @Override
    public String toString() {
        return slot + "=" + value;
    }
}
