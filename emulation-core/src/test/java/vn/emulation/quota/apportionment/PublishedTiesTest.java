package vn.emulation.quota.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Elections that a lot decided or has to decide.
 *
 * <p>The Dutch cases are read in github.com/kiesraad/abacus (the software of the Electoral Council), commit 85da391,
 * apportionment/src/seat_assignment/mod.rs; there a lot is drawn under Kieswet, articles P 7 and P 8.
 */
class PublishedTiesTest {

    /** Council of a Dutch municipality, 2026 (GR2026), 33 seats: lists 3 and 9 average 617 votes; the lot fell on 9. */
    @Test
    void dutch_council_of_2026_where_a_lot_was_drawn() {
        ApportionmentResult result = Apportionment.solve(ApportionmentProblem.of(
                ApportionmentMethod.JEFFERSON, 33, Shares.weights(8268, 4892, 1851, 2586, 1074, 1852, 1337, 573, 617)));

        assertThat(result.shares()).extracting(UnitShare::places).containsExactly(13, 7, 2, 4, 1, 3, 2, 0, 0);
        assertThat(result.ties()).containsExactly(new ApportionmentTie(List.of("u3", "u9"), 1, List.of()));
    }

    /** Largest remainders, 15 seats: five lists with equal remainders and four residual seats. */
    @Test
    void dutch_example_of_five_equal_remainders() {
        ApportionmentResult result = Apportionment.solve(ApportionmentProblem.of(
                ApportionmentMethod.HAMILTON, 15, Shares.weights(500, 140, 140, 140, 140, 140)));

        assertThat(result.shares()).extracting(UnitShare::places).containsExactly(6, 1, 1, 1, 1, 1);
        assertThat(result.ties())
                .containsExactly(new ApportionmentTie(List.of("u2", "u3", "u4", "u5", "u6"), 4, List.of()));
    }

    /** Largest averages, 23 seats: the same lists, one seat more for list 1, then three left for the five others. */
    @Test
    void dutch_example_of_five_equal_averages() {
        ApportionmentResult result = Apportionment.solve(ApportionmentProblem.of(
                ApportionmentMethod.JEFFERSON, 23, Shares.weights(500, 140, 140, 140, 140, 140)));

        assertThat(result.shares()).extracting(UnitShare::places).containsExactly(10, 2, 2, 2, 2, 2);
        assertThat(result.ties())
                .containsExactly(new ApportionmentTie(List.of("u2", "u3", "u4", "u5", "u6"), 3, List.of()));
    }

    /** One third each is left over: doubles see 0.3333333333333333 and 0.33333333333333326 and hide the tie. */
    @Test
    void three_remainders_of_one_third_are_equal() {
        ApportionmentResult result =
                Apportionment.solve(ApportionmentProblem.of(ApportionmentMethod.HAMILTON, 3, Shares.weights(1, 4, 4)));

        assertThat(result.shares()).extracting(UnitShare::places).containsExactly(0, 1, 1);
        assertThat(result.ties()).containsExactly(new ApportionmentTie(List.of("u1", "u2", "u3"), 1, List.of()));
    }

    /** 1000 / √2 is 6000 / √72: doubles see 707.1067811865474 and 707.1067811865476. */
    @Test
    void claims_with_square_roots_are_equal() {
        ApportionmentResult result = Apportionment.solve(
                ApportionmentProblem.of(ApportionmentMethod.HUNTINGTON_HILL, 10, Shares.weights(1000, 6000)));

        assertThat(result.shares()).extracting(UnitShare::places).containsExactly(1, 8);
        assertThat(result.ties()).containsExactly(new ApportionmentTie(List.of("u1", "u2"), 1, List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void equal_units_with_one_place_too_few_are_tied_by_every_method(ApportionmentMethod method) {
        ApportionmentResult result = Apportionment.solve(ApportionmentProblem.of(method, 5, Shares.weights(7, 7, 7)));

        assertThat(result.shares()).extracting(UnitShare::places).containsExactly(1, 1, 1);
        assertThat(result.ties()).containsExactly(new ApportionmentTie(List.of("u1", "u2", "u3"), 2, List.of()));
    }
}
