package vn.emulation.quota.selection.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laminar kernel against every set of up to nine entrants. */
class LaminarKernelProperties {

    @Provide
    Arbitrary<TreeCase> cases() {
        return TreeCases.upTo(9);
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void it_finds_a_best_set_and_knows_who_is_in_every_one_and_in_none(@ForAll("cases") TreeCase example) {
        TriedSets expected = example.byTrial();
        RankedRows ranked = example.ranked();
        KernelOutcome outcome = LaminarKernel.solve(ranked.rows(), example.tree());

        if (outcome instanceof KernelOutcome.Best best) {
            assertThat(countsByLevel(ranked.rows(), best)).isEqualTo(expected.counts());
            for (int entrant = 0; entrant < example.level().length; entrant++) {
                int row = ranked.rowOf()[entrant];
                boolean certain = best.group()[row] < 0;
                boolean whole = best.taken()[row] == ranked.rows().count()[row];
                assertThat(certain && whole).as("in %s", entrant).isEqualTo(expected.isAlwaysIn(entrant));
                assertThat(certain && !whole).as("out %s", entrant).isEqualTo(expected.isNeverIn(entrant));
                assertThat(certain || whole || best.taken()[row] >= 0).isTrue();
            }
        } else {
            assertThat(expected.sets()).isEmpty();
        }
    }

    private static int[] countsByLevel(Rows rows, KernelOutcome.Best best) {
        int[] counts = new int[Arrays.stream(rows.level()).max().orElse(-1) + 1];
        IntStream.range(0, rows.size()).forEach(row -> counts[rows.level()[row]] += best.taken()[row]);
        return counts;
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void those_of_a_group_are_joined_by_exchanges_and_no_exchange_joins_two_groups(@ForAll("cases") TreeCase example) {
        TriedSets expected = example.byTrial();
        RankedRows ranked = example.ranked();
        if (LaminarKernel.solve(ranked.rows(), example.tree()) instanceof KernelOutcome.Best best) {
            int size = example.level().length;
            DisjointSets joined = new DisjointSets(size);
            for (int in = 0; in < size; in++) {
                for (int out = 0; out < size; out++) {
                    if (expected.canExchange(in, out)) {
                        joined.union(in, out);
                    }
                }
            }
            int[] group =
                    IntStream.of(ranked.rowOf()).map(row -> best.group()[row]).toArray();
            for (int one = 0; one < size; one++) {
                for (int other = 0; other < size; other++) {
                    boolean same = one == other || (group[one] >= 0 && group[one] == group[other]);
                    assertThat(same).as("%s and %s", one, other).isEqualTo(joined.find(one) == joined.find(other));
                }
            }
        }
    }
}
