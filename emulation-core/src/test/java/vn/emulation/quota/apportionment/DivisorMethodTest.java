package vn.emulation.quota.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DivisorMethodTest {

    @Test
    void a_whole_result_by_webster() {
        ApportionmentProblem problem =
                ApportionmentProblem.of(3, List.of(ApportionmentUnit.of("b", 2), ApportionmentUnit.of("a", 5)));

        assertThat(Apportionment.solve(problem))
                .isEqualTo(ApportionmentResult.builder()
                        .method(ApportionmentMethod.WEBSTER)
                        .places(3)
                        .shares(List.of(new UnitShare("a", 2), new UnitShare("b", 1)))
                        .ties(List.of())
                        .notes(List.of())
                        .certificate(new ApportionmentCertificate(List.of(new CertificateLine(
                                Optional.empty(),
                                Optional.of(claim("a", 2, 10, 3)),
                                Optional.of(claim("a", 3, 10, 5))))))
                        .build());
    }

    private static Claim claim(String unit, int place, long numerator, long denominator) {
        return new Claim(unit, place, BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    @Test
    void a_place_goes_to_the_unit_up_to_its_maximum_and_no_further() {
        List<ApportionmentUnit> units = Shares.weights(90, 10);

        assertThat(shares(10, units.get(0).atMost(10), units.get(1))).containsExactly(9, 1);
        assertThat(shares(10, units.get(0).atMost(9), units.get(1))).containsExactly(9, 1);
        assertThat(shares(10, units.get(0).atMost(8), units.get(1))).containsExactly(8, 2);
        assertThat(shares(10, units.get(0).atMost(0), units.get(1))).containsExactly(0, 10);
    }

    @Test
    void a_minimum_is_taken_from_the_others_in_proportion() {
        List<ApportionmentUnit> units = Shares.weights(80, 19, 1);

        assertThat(shares(10, units.get(0), units.get(1), units.get(2))).containsExactly(8, 2, 0);
        assertThat(shares(10, units.get(0), units.get(1), units.get(2).atLeast(1)))
                .containsExactly(7, 2, 1);
        assertThat(shares(10, units.get(0), units.get(1), units.get(2).atLeast(5)))
                .containsExactly(4, 1, 5);
        assertThat(shares(10, units.get(0), units.get(1), units.get(2).atLeast(10)))
                .containsExactly(0, 0, 10);
    }

    @Test
    void places_of_earlier_years_count_as_if_all_years_were_one() {
        List<ApportionmentUnit> units = Shares.weights(60, 30, 10);
        List<ApportionmentUnit> second =
                List.of(units.get(0).after(3), units.get(1).after(1), units.get(2));

        assertThat(shares(4, units.get(0), units.get(1), units.get(2))).containsExactly(3, 1, 0);
        assertThat(Shares.of(ApportionmentProblem.of(4, second))).containsExactly(2, 1, 1);
        assertThat(shares(8, units.get(0), units.get(1), units.get(2))).containsExactly(5, 2, 1);
    }

    @Test
    void who_received_too_much_earlier_waits() {
        List<ApportionmentUnit> units = Shares.weights(1, 1);

        assertThat(shares(3, units.get(0).after(4), units.get(1))).containsExactly(0, 3);
        assertThat(shares(6, units.get(0).after(4), units.get(1))).containsExactly(1, 5);
    }

    @Test
    void bounds_are_of_this_apportionment_whatever_came_earlier() {
        List<ApportionmentUnit> units = Shares.weights(1, 1);

        assertThat(shares(6, units.get(0).after(4).atLeast(2), units.get(1))).containsExactly(2, 4);
        assertThat(shares(6, units.get(0).after(4), units.get(1).atMost(1))).containsExactly(5, 1);
    }

    @Test
    void a_unit_without_weight_receives_its_minimum() {
        List<ApportionmentUnit> units = Shares.weights(0, 3, 0);

        assertThat(shares(5, units.get(0), units.get(1), units.get(2).atLeast(1)))
                .containsExactly(0, 4, 1);
    }

    @Test
    void decimals_are_weighed_exactly() {
        ApportionmentUnit half = ApportionmentUnit.of("u1", new BigDecimal("0.100000"));
        ApportionmentUnit most = ApportionmentUnit.of("u2", new BigDecimal("0.300000"));
        ApportionmentUnit more = ApportionmentUnit.of("u2", new BigDecimal("0.300001"));
        ApportionmentProblem tied = ApportionmentProblem.of(ApportionmentMethod.JEFFERSON, 3, List.of(half, most));
        ApportionmentProblem clear = ApportionmentProblem.of(ApportionmentMethod.JEFFERSON, 3, List.of(half, more));

        assertThat(Apportionment.solve(tied).ties())
                .containsExactly(new ApportionmentTie(List.of("u1", "u2"), 1, List.of()));
        assertThat(Shares.of(clear)).containsExactly(0, 3);
    }

    @ParameterizedTest
    @EnumSource
    void the_largest_weights_are_compared_exactly(ApportionmentMethod method) {
        BigDecimal heaviest = BigDecimal.valueOf(ApportionmentUnit.HEAVIEST);
        ApportionmentUnit lighter = ApportionmentUnit.of("u1", heaviest.subtract(new BigDecimal("0.000001")));
        ApportionmentUnit heavier = ApportionmentUnit.of("u2", heaviest);
        ApportionmentResult result =
                Apportionment.solve(ApportionmentProblem.of(method, 999_999_999, List.of(lighter, heavier)));

        assertThat(result.shares()).containsExactly(new UnitShare("u1", 499_999_999), new UnitShare("u2", 500_000_000));
    }

    @ParameterizedTest
    @EnumSource
    void the_most_places_of_all_years_are_shared_exactly(ApportionmentMethod method) {
        ApportionmentUnit heavy =
                ApportionmentUnit.of("u1", ApportionmentUnit.HEAVIEST).after(ApportionmentProblem.MOST);
        ApportionmentUnit light =
                ApportionmentUnit.of("u2", new BigDecimal("0.000001")).after(ApportionmentProblem.MOST);
        ApportionmentProblem problem =
                ApportionmentProblem.of(method, ApportionmentProblem.MOST, List.of(heavy, light));

        assertThat(Shares.of(problem)).containsExactly(ApportionmentProblem.MOST, 0);
        assertThat(ApportionmentAudit.of(problem, Apportionment.solve(problem))).isEmpty();
    }

    @Test
    void the_order_of_units_does_not_matter() {
        List<ApportionmentUnit> units = Shares.weights(5, 3, 3, 8, 1, 3, 9);
        List<ApportionmentUnit> reversed = new ArrayList<>(units);
        Collections.reverse(reversed);

        assertThat(ApportionmentProblem.of(12, reversed)).isEqualTo(ApportionmentProblem.of(12, units));
        assertThat(Apportionment.solve(ApportionmentProblem.of(12, reversed)))
                .isEqualTo(Apportionment.solve(ApportionmentProblem.of(12, units)));
    }

    private static List<Integer> shares(int places, ApportionmentUnit... units) {
        return Shares.of(ApportionmentProblem.of(places, List.of(units)));
    }
}
