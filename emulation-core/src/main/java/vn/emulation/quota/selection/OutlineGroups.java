package vn.emulation.quota.selection;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The groups of an outline that hold anybody, with one entrant to stand for each. Immutable. */
final class OutlineGroups {
    private static final long FIRST_NAME = 1_000_000_000L;

    private final List<EntrantGroup> groups;
    private final ImmutableMap<Map<String, String>, Integer> numbers;

    OutlineGroups(List<EntrantGroup> all) {
        this.groups = all.stream().filter(group -> group.entrants() > 0).toList();
        ImmutableMap.Builder<Map<String, String>, Integer> byTraits = ImmutableMap.builder();
        IntStream.range(0, groups.size())
                .forEach(group -> byTraits.put(groups.get(group).traits(), group));
        this.numbers = byTraits.buildOrThrow();
    }

    EntrantGroup get(int group) {
        return groups.get(group);
    }

    OptionalInt find(Map<String, String> traits) {
        Integer number = numbers.get(traits);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Returns the stand-ins, in the order of the groups. */
    List<Entrant> standIns(int keys) {
        List<BigDecimal> same = Collections.nCopies(keys, BigDecimal.ZERO);
        return IntStream.range(0, groups.size())
                .mapToObj(group -> Entrant.of(
                        String.valueOf(FIRST_NAME + group),
                        same,
                        groups.get(group).traits()))
                .toList();
    }

    /** Returns how many entrants each scope of a population of the stand-ins holds. */
    int[] sizes(Population population, int scopes) {
        int[] sizes = new int[scopes];
        for (int group = 0; group < groups.size(); group++) {
            for (int scope : population.scopes(population.type(group))) {
                sizes[scope] = Math.addExact(sizes[scope], groups.get(group).entrants());
            }
        }
        return sizes;
    }
}
