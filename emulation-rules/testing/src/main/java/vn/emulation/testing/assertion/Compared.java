package vn.emulation.testing.assertion;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was expected, and what was found, in order.
 *
 * @param expected what was expected
 * @param found what was found
 */
record Compared<T extends Comparable<? super T>>(ImmutableSortedSet<T> expected, ImmutableSortedSet<T> found) {

    static <T extends Comparable<? super T>> Compared<T> of(Stream<T> expected, Stream<T> found) {
        return new Compared<>(sorted(expected), sorted(found));
    }

    private static <T extends Comparable<? super T>> ImmutableSortedSet<T> sorted(Stream<T> items) {
        return items.collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    boolean isEqual() {
        return expected.equals(found);
    }

    Set<T> lacking() {
        return Sets.difference(expected, found);
    }

    Set<T> more() {
        return Sets.difference(found, expected);
    }

    Set<T> shared() {
        return Sets.intersection(expected, found);
    }
}
