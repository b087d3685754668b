package vn.emulation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Gives each of its items once before it gives any again. Used by one thread.
 *
 * @param <T> the items
 */
final class Bag<T> {

    private final List<T> items;
    private final Random random;
    private final List<T> left = new ArrayList<>();

    Bag(Collection<T> items, Random random) {
        this.items = List.copyOf(items);
        this.random = random;
    }

    T next() {
        if (left.isEmpty()) {
            left.addAll(items);
            Collections.shuffle(left, random);
        }
        return left.remove(left.size() - 1);
    }
}
