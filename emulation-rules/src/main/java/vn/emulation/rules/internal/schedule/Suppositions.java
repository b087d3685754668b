package vn.emulation.rules.internal.schedule;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;

/**
 * Leaves out of combinations of alternatives what makes no difference.
 *
 * @param alternatives the alternatives of each reading that can hold
 */
record Suppositions(ImmutableSetMultimap<ReadingId, ReadingChoice> alternatives) {

    /**
     * Returns the fewest words for "one of these combinations": where a combination is there with every alternative of a
     * reading, the reading is left out.
     */
    List<Set<ReadingChoice>> merged(List<Set<ReadingChoice>> combinations) {
        Set<Set<ReadingChoice>> left = new TreeSet<>(Comparator.comparing(Object::toString));
        left.addAll(combinations);
        for (ReadingId reading : alternatives.keySet()) {
            leaveOut(reading, left);
        }
        return List.copyOf(left);
    }

    private void leaveOut(ReadingId reading, Set<Set<ReadingChoice>> combinations) {
        Set<ReadingChoice> all = alternatives.get(reading);
        for (Set<ReadingChoice> combination : List.copyOf(combinations)) {
            Set<ReadingChoice> rest = new TreeSet<>(Sets.difference(combination, all));
            Set<Set<ReadingChoice>> each = all.stream()
                    .map(alternative -> new TreeSet<>(Sets.union(rest, Set.of(alternative))))
                    .collect(Collectors.toSet());
            if (rest.size() < combination.size() && combinations.containsAll(each)) {
                combinations.removeAll(each);
                combinations.add(rest);
            }
        }
    }
}
