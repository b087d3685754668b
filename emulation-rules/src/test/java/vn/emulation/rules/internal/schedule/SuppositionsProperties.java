package vn.emulation.rules.internal.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;

/** Leaving out what makes no difference, against all combinations of two readings of two and one of three alternatives. */
class SuppositionsProperties {

    private static final List<List<ReadingChoice>> AXES =
            List.of(axis("bound", "A", "B"), axis("roll", "A", "B"), axis("days", "A", "B", "C"));
    private static final List<Set<ReadingChoice>> ALL = Lists.cartesianProduct(AXES).stream()
            .<Set<ReadingChoice>>map(TreeSet::new)
            .toList();
    private static final Suppositions SUPPOSITIONS = new Suppositions(AXES.stream()
            .flatMap(List::stream)
            .collect(ImmutableSetMultimap.toImmutableSetMultimap(ReadingChoice::reading, each -> each)));

    private static List<ReadingChoice> axis(String reading, String... alternatives) {
        return List.of(alternatives).stream()
                .map(each -> new ReadingChoice(ReadingId.of("law/" + reading), each))
                .toList();
    }

    @Property
    void says_the_same_in_no_more_words(@ForAll("some") Set<Set<ReadingChoice>> combinations) {
        List<Set<ReadingChoice>> merged = SUPPOSITIONS.merged(List.copyOf(combinations));

        assertThat(ALL.stream().filter(each -> merged.stream().anyMatch(each::containsAll)))
                .containsExactlyInAnyOrderElementsOf(combinations);
        assertThat(merged.size()).isLessThanOrEqualTo(combinations.size());
    }

    @Property
    void no_reading_is_left_that_could_be_left_out(@ForAll("some") Set<Set<ReadingChoice>> combinations) {
        List<Set<ReadingChoice>> merged = SUPPOSITIONS.merged(List.copyOf(combinations));

        for (List<ReadingChoice> axis : AXES) {
            for (Set<ReadingChoice> term : merged) {
                Set<ReadingChoice> rest = Sets.difference(term, Set.copyOf(axis));
                boolean each =
                        axis.stream()
                                .map(choice -> Sets.union(rest, Set.of(choice)))
                                .collect(Collectors.toSet())
                                .stream()
                                .allMatch(merged::contains);
                assertThat(each).as("%s in %s", axis, merged).isFalse();
            }
        }
    }

    @Example
    void all_combinations_are_no_supposition() {
        assertThat(SUPPOSITIONS.merged(ALL)).containsExactly(Set.of());
    }

    @Provide
    Arbitrary<Set<Set<ReadingChoice>>> some() {
        return Arbitraries.subsetOf(ALL).filter(each -> !each.isEmpty() && each.size() < ALL.size());
    }
}
