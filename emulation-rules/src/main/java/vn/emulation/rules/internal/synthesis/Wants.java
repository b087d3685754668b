package vn.emulation.rules.internal.synthesis;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.emulation.rules.internal.proof.Slot;

/**
 * What rules are to read.
 *
 * @param values the value of each slot
 */
record Wants(ImmutableMap<Slot, Object> values) {

    static Wants of(Map<Slot, Object> values) {
        return new Wants(ImmutableMap.copyOf(values));
    }

    <T> Optional<T> of(Class<T> type, String field) {
        return Optional.ofNullable(values.get(Slot.of(field)))
                .filter(type::isInstance)
                .map(type::cast);
    }

    boolean is(String field, boolean expected) {
        return of(Boolean.class, field).equals(Optional.of(expected));
    }

    Optional<Integer> count(String field) {
        return of(Long.class, field)
                .filter(number -> number >= 0 && number <= Integer.MAX_VALUE)
                .map(Long::intValue);
    }

    /** Returns the slots of a measure. */
    List<Slot> slots(String measure) {
        return values.keySet().stream()
                .filter(slot -> slot.word().equals(measure))
                .toList();
    }

    /** Returns the number wanted of a slot. */
    Optional<Long> number(Slot slot) {
        return Optional.ofNullable(values.get(slot))
                .filter(Long.class::isInstance)
                .map(Long.class::cast);
    }

    /** Returns whether anything is wanted of one of the words. */
    boolean speakOf(String... words) {
        return values.keySet().stream().map(Slot::word).anyMatch(List.of(words)::contains);
    }

    /** Returns the greatest percentage that a share is wanted to be at least; the usual one where none is spoken of. */
    int percent(String measure, int usual) {
        List<Slot> shares = slots(measure);
        long least = shares.stream()
                .filter(slot -> Boolean.TRUE.equals(values.get(slot)))
                .flatMap(slot -> slot.arguments().stream())
                .filter(Long.class::isInstance)
                .mapToLong(Long.class::cast)
                .max()
                .orElse(shares.isEmpty() ? usual : 0);
        return (int) Math.max(0, Math.min(100, least));
    }
}
