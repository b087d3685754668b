package vn.emulation.quota.selection.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The laminar kernel against a solver of another kind that knows nothing of ranks: under nested limits the best by rank
 * also have the greatest sum of scores.
 */
class SecondOpinionTest {

    @BeforeAll
    static void load() {
        FlowModel.assumeOrTools();
    }

    @ParameterizedTest(name = "{0} entrants, {1} units, {2} clusters, {3} levels, seed {4}")
    @CsvSource({
        "1000, 100, 10, 0, 1",
        "1000, 100, 10, 0, 2",
        "1000, 300, 7, 0, 3",
        "1000, 20, 3, 0, 4",
        "1000, 1000, 5, 0, 5",
        "1000, 100, 10, 40, 6",
        "1000, 20, 3, 5, 7"
    })
    void thousand(int entrants, int units, int clusters, int levels, long seed) {
        compare(ClusteredUnits.of(entrants, units, clusters, levels, seed));
    }

    @Tag("long")
    @ParameterizedTest(name = "{0} entrants, {1} units, {2} clusters, {3} levels, seed {4}")
    @CsvSource({
        "10000, 1000, 20, 0, 1",
        "10000, 10000, 100, 0, 2",
        "10000, 1000, 20, 100, 3",
        "100000, 10000, 100, 0, 4",
        "100000, 1000, 10, 0, 5",
        "100000, 10000, 100, 1000, 6"
    })
    void up_to_a_hundred_thousand(int entrants, int units, int clusters, int levels, long seed) {
        compare(ClusteredUnits.of(entrants, units, clusters, levels, seed));
    }

    private static void compare(ClusteredUnits instance) {
        RankedRows ranked = instance.ranked();
        KernelOutcome.Best best = (KernelOutcome.Best) LaminarKernel.solve(ranked.rows(), instance.tree());
        FlowModel flow = new FlowModel(instance.score(), instance.type(), instance.tree());
        assertThat(flow.solve()).isTrue();
        assertThat(flow.sum()).isEqualTo(instance.sum(ranked, best)).isPositive();
        assertThat(flow.selected().cardinality())
                .isEqualTo(Arrays.stream(best.taken()).sum());
        if (Arrays.stream(instance.score()).distinct().count() == instance.score().length) {
            assertThat(flow.selected()).isEqualTo(selected(ranked, best));
        }
    }

    private static BitSet selected(RankedRows ranked, KernelOutcome.Best best) {
        BitSet selected = new BitSet();
        for (int each = 0; each < ranked.rowOf().length; each++) {
            selected.set(each, best.taken()[ranked.rowOf()[each]] > 0);
        }
        return selected;
    }

    @Test
    void both_find_the_same_floor_possible_and_one_more_impossible() {
        ClusteredUnits instance = ClusteredUnits.of(1000, 100, 10, 0, 8);
        Rows rows = instance.ranked().rows();
        instance.tree().cap()[1] = 1000;
        long attainable = LaminarKernel.attainable(rows, instance.tree())[1];
        for (int more = -1; more <= 1; more++) {
            instance.tree().floor()[1] = (int) attainable + more;
            assertThat(LaminarKernel.solve(rows, instance.tree()) instanceof KernelOutcome.Best)
                    .isEqualTo(new FlowModel(instance.score(), instance.type(), instance.tree()).solve())
                    .isEqualTo(more <= 0);
        }
    }
}
