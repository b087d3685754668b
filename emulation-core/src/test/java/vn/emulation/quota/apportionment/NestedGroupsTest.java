package vn.emulation.quota.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NestedGroupsTest {
    private static final List<ApportionmentUnit> UNITS = List.of(
            ApportionmentUnit.of("a", 50).in("town"),
            ApportionmentUnit.of("b", 30).in("town"),
            ApportionmentUnit.of("c", 10).in("coast"),
            ApportionmentUnit.of("d", 10));

    @Test
    void groups_without_bounds_change_nothing() {
        assertThat(shares(ApportionmentGroup.of("town"), ApportionmentGroup.of("coast")))
                .containsExactly(5, 3, 1, 1)
                .isEqualTo(Shares.of(ApportionmentProblem.of(10, Shares.weights(50, 30, 10, 10))));
    }

    @Test
    void a_maximum_of_a_group_is_shared_in_it_and_what_is_left_goes_to_the_others() {
        assertThat(shares(ApportionmentGroup.of("town").atMost(8), ApportionmentGroup.of("coast")))
                .containsExactly(5, 3, 1, 1);
        assertThat(shares(ApportionmentGroup.of("town").atMost(5), ApportionmentGroup.of("coast")))
                .containsExactly(3, 2, 2, 2);
    }

    @Test
    void a_minimum_of_a_group_is_taken_from_the_others() {
        assertThat(shares(
                        ApportionmentGroup.of("town"),
                        ApportionmentGroup.of("coast").atLeast(1)))
                .containsExactly(5, 3, 1, 1);
        assertThat(shares(
                        ApportionmentGroup.of("town"),
                        ApportionmentGroup.of("coast").atLeast(4)))
                .containsExactly(3, 2, 4, 1);
    }

    @Test
    void a_tie_inside_a_full_group_stays_in_it() {
        ApportionmentResult result = solve(
                5,
                List.of(
                        ApportionmentUnit.of("a", 1).in("g"),
                        ApportionmentUnit.of("b", 1).in("g"),
                        ApportionmentUnit.of("c", 1)),
                ApportionmentGroup.of("g").atMost(1));

        assertThat(result.shares())
                .containsExactly(new UnitShare("a", 0), new UnitShare("b", 0), new UnitShare("c", 4));
        assertThat(result.ties()).containsExactly(new ApportionmentTie(List.of("a", "b"), 1, List.of()));
    }

    @Test
    void a_tie_over_a_group_keeps_the_maximum_of_the_group() {
        ApportionmentResult result = solve(
                2,
                List.of(
                        ApportionmentUnit.of("a", 1).in("g"),
                        ApportionmentUnit.of("b", 1).in("g"),
                        ApportionmentUnit.of("c", 1),
                        ApportionmentUnit.of("d", 1)),
                ApportionmentGroup.of("g").atMost(1));

        assertThat(result.ties())
                .containsExactly(new ApportionmentTie(
                        List.of("a", "b", "c", "d"), 2, List.of(new TieLimit("g", List.of("a", "b"), 0, 1))));
    }

    @Test
    void a_tie_over_a_group_keeps_the_minimum_of_the_group() {
        ApportionmentResult result = solve(
                2,
                List.of(
                        ApportionmentUnit.of("a", 1).in("g"),
                        ApportionmentUnit.of("b", 1).in("g"),
                        ApportionmentUnit.of("c", 1)),
                ApportionmentGroup.of("g").atLeast(1));

        assertThat(result.ties()).containsExactly(new ApportionmentTie(List.of("a", "b", "c"), 2, List.of()));
        assertThat(Vectors.of(result)).hasSize(3);
    }

    @Test
    void a_minimum_that_binds_a_tie_is_one_of_its_limits() {
        ApportionmentResult result = solve(
                2,
                List.of(
                        ApportionmentUnit.of("a", 1).in("g"),
                        ApportionmentUnit.of("b", 1).in("g"),
                        ApportionmentUnit.of("c", 1),
                        ApportionmentUnit.of("d", 1)),
                ApportionmentGroup.of("g").atLeast(1));

        assertThat(result.ties())
                .containsExactly(new ApportionmentTie(
                        List.of("a", "b", "c", "d"), 2, List.of(new TieLimit("g", List.of("a", "b"), 1, 2))));
    }

    @Test
    void a_place_is_kept_for_a_minimum_from_stronger_claims() {
        ApportionmentResult result = solve(
                2,
                List.of(
                        ApportionmentUnit.of("a", 5),
                        ApportionmentUnit.of("b", 5),
                        ApportionmentUnit.of("c", 5),
                        ApportionmentUnit.of("d", 1).in("g"),
                        ApportionmentUnit.of("e", 1).in("g")),
                ApportionmentGroup.of("g").atLeast(1));

        assertThat(result.shares()).extracting(UnitShare::places).containsOnly(0);
        assertThat(result.ties())
                .containsExactly(
                        new ApportionmentTie(List.of("a", "b", "c"), 1, List.of()),
                        new ApportionmentTie(List.of("d", "e"), 1, List.of()));
    }

    @Test
    void a_place_below_a_maximum_is_kept_for_a_minimum_further_in() {
        ApportionmentResult result = solve(
                4,
                List.of(
                        ApportionmentUnit.of("a", 9).in("outer"),
                        ApportionmentUnit.of("b", 9).in("outer"),
                        ApportionmentUnit.of("c", 9).in("outer"),
                        ApportionmentUnit.of("d", 1).in("inner"),
                        ApportionmentUnit.of("e", 1).in("inner"),
                        ApportionmentUnit.of("f", 1)),
                ApportionmentGroup.of("inner").in("outer").atLeast(1),
                ApportionmentGroup.of("outer").atMost(2));

        assertThat(result.shares()).extracting(UnitShare::places).containsExactly(0, 0, 0, 0, 0, 2);
        assertThat(result.ties())
                .containsExactly(
                        new ApportionmentTie(List.of("a", "b", "c"), 1, List.of()),
                        new ApportionmentTie(List.of("d", "e"), 1, List.of()));
    }

    @Test
    void two_full_groups_have_two_ties() {
        ApportionmentResult result = solve(
                2,
                List.of(
                        ApportionmentUnit.of("a", 1).in("g"),
                        ApportionmentUnit.of("b", 1).in("g"),
                        ApportionmentUnit.of("c", 1).in("h"),
                        ApportionmentUnit.of("d", 1).in("h")),
                ApportionmentGroup.of("g").atLeast(1).atMost(1),
                ApportionmentGroup.of("h").atLeast(1).atMost(1));

        assertThat(result.ties())
                .containsExactly(
                        new ApportionmentTie(List.of("a", "b"), 1, List.of()),
                        new ApportionmentTie(List.of("c", "d"), 1, List.of()));
    }

    @Test
    void bounds_of_a_group_in_a_group_hold_at_both_levels() {
        ApportionmentResult result = solve(
                12,
                List.of(
                        ApportionmentUnit.of("a", 9).in("inner"),
                        ApportionmentUnit.of("b", 9).in("inner"),
                        ApportionmentUnit.of("c", 6).in("outer"),
                        ApportionmentUnit.of("d", 2)),
                ApportionmentGroup.of("inner").in("outer").atMost(4),
                ApportionmentGroup.of("outer").atMost(6));

        assertThat(result.shares())
                .containsExactly(
                        new UnitShare("a", 2), new UnitShare("b", 2), new UnitShare("c", 2), new UnitShare("d", 6));
        assertThat(result.ties()).isEmpty();
    }

    private static ApportionmentResult solve(int places, List<ApportionmentUnit> units, ApportionmentGroup... groups) {
        return Apportionment.solve(
                new ApportionmentProblem(ApportionmentMethod.WEBSTER, places, units, List.of(groups)));
    }

    private static List<Integer> shares(ApportionmentGroup... groups) {
        return solve(10, UNITS, groups).shares().stream().map(UnitShare::places).toList();
    }
}
