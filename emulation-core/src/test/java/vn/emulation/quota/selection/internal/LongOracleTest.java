package vn.emulation.quota.selection.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tens of thousands of instances against a look at every set: {@code mvn -Plong test}. */
@Tag("long")
class LongOracleTest {

    @Test
    void crossing_trees() {
        checkCrossing(60_000, 9);
    }

    @Test
    void larger_crossing_trees() {
        checkCrossing(8_000, 12);
    }

    @Test
    void crossing_trees_without_ties() {
        int feasible = 0;
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            RankedCrossing instance = RankedCrossing.random(random, 200 + 30 * seed);
            feasible += CrossingFlowOracleProperties.check(instance, random.nextBoolean()) ? 1 : 0;
        }
        assertThat(feasible).isBetween(40, 59);
        System.out.println("Crossing trees without ties: 60, feasible " + feasible);
    }

    @Test
    void limits_of_any_sets() {
        checkGeneral("Limits of any sets", 20_000, random -> GeneralInstance.random(random, 9));
    }

    @Test
    void tangled_limits() {
        checkGeneral("Tangled limits", 5_000, random -> GeneralInstance.tangled(random, 12));
    }

    private static void checkGeneral(String what, int instances, Function<Random, GeneralInstance> drawn) {
        int feasible = 0;
        int joined = 0;
        for (int seed = 0; seed < instances; seed++) {
            GeneralInstance instance = drawn.apply(new Random(seed));
            for (boolean fillFirst : new boolean[] {false, true}) {
                CrossingAgreement.Checked checked = GeneralAgreement.check(instance, fillFirst);
                feasible += checked.isFeasible() ? 1 : 0;
                joined += checked.isFinest() ? 0 : 1;
            }
        }
        assertThat(feasible).isBetween(instances, 2 * instances - 1);
        assertThat(joined).isLessThan(feasible / 100);
        System.out.println(what + ": " + 2 * instances + ", feasible " + feasible + ", with a group that could be"
                + " divided " + joined);
    }

    private static void checkCrossing(int instances, int entrants) {
        int feasible = 0;
        int joined = 0;
        for (int seed = 0; seed < instances; seed++) {
            CrossingInstance instance = CrossingInstance.random(new Random(seed), entrants);
            for (boolean fillFirst : new boolean[] {false, true}) {
                CrossingAgreement.Checked checked = CrossingAgreement.check(instance, fillFirst);
                feasible += checked.isFeasible() ? 1 : 0;
                joined += checked.isFinest() ? 0 : 1;
            }
        }
        assertThat(feasible).isBetween(instances, 2 * instances - 1);
        assertThat(joined).isLessThan(feasible / 1000);
        System.out.println("Crossing trees of up to " + entrants + " entrants: " + 2 * instances + ", feasible "
                + feasible + ", with a group that could be divided " + joined);
    }
}
