package vn.emulation.quota.selection.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
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

        assertThat(certain(other, fillFirst)).isEqualTo(certain(instance, fillFirst));
        assertThat(groups(other, fillFirst)).isEqualTo(groups(instance, fillFirst));
    }

    /** Rows of many, against as many types and rows of one. */
    @Property(tries = 1500)
    void a_row_is_as_many_rows_of_one(@ForAll("crowds") CrossingInstance instance, @ForAll boolean fillFirst) {
        CrossingInstance apart = Renumbered.apart(instance);

        assertThat(certain(apart, fillFirst)).isEqualTo(certain(instance, fillFirst));
        assertThat(contested(apart, fillFirst)).isEqualTo(contested(instance, fillFirst));
        assertThat(counts(apart, fillFirst)).isEqualTo(counts(instance, fillFirst));
    }

    private static Map<Integer, Integer> counts(CrossingInstance instance, boolean fillFirst) {
        Map<Integer, Integer> counts = new TreeMap<>();
        if (instance.solve(fillFirst) instanceof KernelOutcome.Best best) {
            Rows rows = instance.entrants().rows();
            for (int row = 0; row < rows.size(); row++) {
                counts.merge(rows.level()[row], best.taken()[row], Integer::sum);
            }
        }
        return counts;
    }

    /** The entrants certainly selected. */
    private static Set<Integer> certain(CrossingInstance instance, boolean fillFirst) {
        Set<Integer> certain = new HashSet<>();
        if (instance.solve(fillFirst) instanceof KernelOutcome.Best best) {
            List<List<Integer>> members = instance.entrants().members();
            for (int row = 0; row < members.size(); row++) {
                certain.addAll(best.group()[row] < 0 && best.taken()[row] > 0 ? members.get(row) : List.of());
            }
        }
        return certain;
    }

    /** The contested entrants, by group. */
    private static Set<Set<Integer>> groups(CrossingInstance instance, boolean fillFirst) {
        if (!(instance.solve(fillFirst) instanceof KernelOutcome.Best best)) {
            return Set.of();
        }
        List<List<Integer>> members = instance.entrants().members();
        return Agreement.groups(best).stream()
                .map(rows ->
                        rows.stream().flatMap(row -> members.get(row).stream()).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Set<Integer> contested(CrossingInstance instance, boolean fillFirst) {
        return groups(instance, fillFirst).stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<CrossingInstance> crowds() {
        return Arbitraries.randomValue(random -> CrossingInstance.random(random, 60));
    }

    @Provide
    Arbitrary<CrossingInstance> instances() {
        return Arbitraries.randomValue(random -> CrossingInstance.random(random, 9));
    }
}
