package vn.emulation.quota.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.emulation.quota.Standing;

/** Selections against every set of up to eight entrants. */
class SelectionProperties {

    @Provide
    Arbitrary<SelectionProblem> laminar() {
        return Worlds.laminar(8);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void under_nested_limits_everybody_comes_out_as_by_trial(@ForAll("laminar") SelectionProblem problem) {
        assertComesOutAsByTrial(problem);
        assertThat(Selection.of(problem).result().tier()).isEqualTo(Tier.LAMINAR);
    }

    @Provide
    Arbitrary<SelectionProblem> crossing() {
        return Worlds.crossing(8);
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void under_crossing_limits_everybody_comes_out_as_by_trial(@ForAll("crossing") SelectionProblem problem) {
        assertComesOutAsByTrial(problem);
    }

    private static void assertComesOutAsByTrial(SelectionProblem problem) {
        SelectionResult result = Selection.of(problem).result();
        List<Standing> standings =
                result.entrants().stream().map(PlacedEntrant::standing).toList();
        List<Standing> expected = Trial.standings(problem);

        if (expected.isEmpty()) {
            assertThat(result.impossible()).isNotEmpty();
            assertThat(standings).contains(Standing.LIMITS_CONFLICT);
        } else {
            assertThat(result.impossible()).isEmpty();
            assertThat(standings).isEqualTo(expected);
        }
    }
}
