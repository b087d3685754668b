package vn.emulation.testing.coverage;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** Numbers items in the order they are named. Filled by one thread, then only read. */
final class Items {

    private final List<CoverageItem> items = new ArrayList<>();
    private final Map<CoverageItem, Integer> numbers = new HashMap<>();

    /** Returns the number of an item, which is new where none is equal. */
    int add(CoverageItem item) {
        Integer number = numbers.computeIfAbsent(item, none -> items.size());
        if (number == items.size()) {
            items.add(item);
        }
        return number;
    }

    Optional<Integer> number(CoverageItem item) {
        return Optional.ofNullable(numbers.get(item));
    }

    int size() {
        return items.size();
    }

    CoverageItem item(int number) {
        return items.get(number);
    }

    SortedSet<CoverageItem> of(BitSet seen) {
        return seen.stream()
                .mapToObj(items::get)
                .collect(ImmutableSortedSet.toImmutableSortedSet(CoverageItem::compareTo));
    }

    /** Returns all items but those left out. */
    SortedSet<CoverageItem> without(BitSet leftOut) {
        BitSet rest = new BitSet();
        rest.set(0, items.size());
        rest.andNot(leftOut);
        return of(rest);
    }
}
