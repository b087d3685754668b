package vn.emulation.testing.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CombinationsTest {

    @Test
    void all_are_found_once_as_another_library_finds_them() {
        for (int numbers = 0; numbers <= 6; numbers++) {
            for (int size = 1; size <= numbers + 1; size++) {
                List<Set<Integer>> found = all(new Combinations(numbers, size));
                Set<Integer> range = ContiguousSet.create(Range.closedOpen(0, numbers), DiscreteDomain.integers());

                assertThat(found).doesNotHaveDuplicates();
                assertThat(new HashSet<>(found))
                        .isEqualTo(size > numbers ? Set.of() : Set.copyOf(Sets.combinations(range, size)));
            }
        }
    }

    private static List<Set<Integer>> all(Combinations combinations) {
        List<Set<Integer>> all = new ArrayList<>();
        List<BitSet> next = combinations.next(4);
        while (!next.isEmpty()) {
            next.forEach(set -> all.add(set.stream().boxed().collect(Collectors.toSet())));
            next = combinations.next(4);
        }
        return all;
    }
}
