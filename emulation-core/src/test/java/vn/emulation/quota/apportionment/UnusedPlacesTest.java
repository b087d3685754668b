package vn.emulation.quota.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnusedPlacesTest {

    @ParameterizedTest
    @EnumSource
    void what_nobody_can_use_is_left_with_the_reason(ApportionmentMethod method) {
        List<ApportionmentUnit> units = List.of(
                ApportionmentUnit.of("a", 5).atMost(3),
                ApportionmentUnit.of("b", 5).atMost(1),
                ApportionmentUnit.of("c", 0).atLeast(1));

        ApportionmentResult exact = Apportionment.solve(ApportionmentProblem.of(method, 5, units));
        ApportionmentResult more = Apportionment.solve(ApportionmentProblem.of(method, 6, units));

        assertThat(exact.unused()).isEmpty();
        assertThat(more.unused()).contains(new UnusedPlaces(1, List.of("a", "b"), List.of(), List.of("c")));
        assertThat(more.shares())
                .isEqualTo(exact.shares())
                .containsExactly(new UnitShare("a", 3), new UnitShare("b", 1), new UnitShare("c", 1));
    }

    @Test
    void a_full_group_is_named_for_all_that_stands_in_it() {
        ApportionmentResult result = Apportionment.solve(new ApportionmentProblem(
                ApportionmentMethod.WEBSTER,
                9,
                List.of(
                        ApportionmentUnit.of("a", 5).in("inner"),
                        ApportionmentUnit.of("b", 5).in("outer").atMost(9),
                        ApportionmentUnit.of("c", 5).atMost(2)),
                List.of(
                        ApportionmentGroup.of("inner").in("outer").atMost(5),
                        ApportionmentGroup.of("outer").atMost(4))));

        assertThat(result.unused()).contains(new UnusedPlaces(3, List.of("c"), List.of("outer"), List.of()));
    }

    @Test
    void the_sentences_name_only_what_there_is() {
        UnusedPlaces all = new UnusedPlaces(3, List.of("c"), List.of("g", "h"), List.of("a", "b"));
        UnusedPlaces weightless = new UnusedPlaces(1, List.of(), List.of(), List.of("a"));

        assertThat(all.text(Locale.ENGLISH))
                .isEqualTo("Places left that nobody can use: (3). At their maximum are the units (c). "
                        + "At their maximum are the groups (g, h). Without weight are the units (a, b).");
        assertThat(all.text(Locale.forLanguageTag("vi")))
                .isEqualTo("Số chỉ tiêu không ai dùng được: (3). Đơn vị đã đạt mức tối đa: (c). "
                        + "Nhóm đã đạt mức tối đa: (g, h). Đơn vị không có trọng số: (a, b).");
        assertThat(weightless.text(Locale.ENGLISH))
                .isEqualTo("Places left that nobody can use: (1). Without weight are the units (a).");
    }

    @Test
    void units_without_weight_use_nothing() {
        ApportionmentResult result =
                Apportionment.solve(ApportionmentProblem.of(2, List.of(ApportionmentUnit.of("a", 0))));

        assertThat(result.shares()).containsExactly(new UnitShare("a", 0));
        assertThat(result.unused()).isEqualTo(Optional.of(new UnusedPlaces(2, List.of(), List.of(), List.of("a"))));
    }

    @Test
    void a_tie_inside_a_full_group_remains_when_places_are_left() {
        ApportionmentResult result = Apportionment.solve(new ApportionmentProblem(
                ApportionmentMethod.JEFFERSON,
                5,
                List.of(
                        ApportionmentUnit.of("a", 1).in("g"),
                        ApportionmentUnit.of("b", 1).in("g")),
                List.of(ApportionmentGroup.of("g").atMost(3))));

        assertThat(result.ties()).containsExactly(new ApportionmentTie(List.of("a", "b"), 1, List.of()));
        assertThat(result.unused()).contains(new UnusedPlaces(2, List.of(), List.of("g"), List.of()));
    }
}
