package vn.emulation.quota.selection.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Two crossing trees against a look at every set of entrants. */
class CrossingOracleProperties {

    @Property(tries = 4000)
    void the_outcome_is_that_of_all_best_sets(
            @ForAll("instances") CrossingInstance instance, @ForAll boolean fillFirst) {
        CrossingAgreement.check(instance, fillFirst);
    }

    @Property(tries = 500)
    void the_attainable_count_is_the_most_under_all_caps(@ForAll("instances") CrossingInstance instance) {
        List<Integer> nodes = new ArrayList<>(
                IntStream.range(0, instance.sets().size()).boxed().toList());
        Collections.shuffle(nodes, new Random(nodes.size()));
        AttainableCounts attainable =
                new AttainableCounts(instance.entrants().rows(), instance.left(), instance.right());

        for (int node : nodes) {
            assertThat(attainable.most(node)).isEqualTo(instance.mostUnderCaps(node));
        }
    }

    /** Trees change sides, and types and entrants are numbered anew. */
    @Property(tries = 1000)
    void numbers_and_sides_are_of_no_effect(
            @ForAll("instances") CrossingInstance instance, @ForAll boolean fillFirst, @ForAll long seed) {
        CrossingInstance other = Renumbered.of(instance, new Random(seed));

        assertThat(standing(other, fillFirst)).isEqualTo(standing(instance, fillFirst));
    }

    /** What can be said without numbers: entrants certainly selected, and the contested ones by group. */
    private static List<Set<Set<Integer>>> standing(CrossingInstance instance, boolean fillFirst) {
        if (!(instance.solve(fillFirst) instanceof KernelOutcome.Best best)) {
            return List.of();
        }
        List<List<Integer>> members = instance.entrants().members();
        Set<Set<Integer>> certain = new HashSet<>();
        for (int row = 0; row < members.size(); row++) {
            if (best.group()[row] < 0 && best.taken()[row] > 0) {
                certain.add(Set.copyOf(members.get(row)));
            }
        }
        Set<Set<Integer>> groups = Agreement.groups(best).stream()
                .map(rows ->
                        rows.stream().flatMap(row -> members.get(row).stream()).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        return List.of(certain, groups);
    }

    @Provide
    Arbitrary<CrossingInstance> instances() {
        return Arbitraries.randomValue(random -> CrossingInstance.random(random, 9));
    }
}
