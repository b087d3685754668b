package vn.emulation.quota.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HamiltonTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Test
    void whole_quotas_then_the_largest_remainders() {
        assertThat(shares(10, Shares.weights(47, 35, 18))).containsExactly(5, 3, 2);
    }

    @Test
    void a_unit_raised_to_its_minimum_takes_no_part_in_remainders() {
        List<ApportionmentUnit> units = Shares.weights(195, 104, 1);

        assertThat(shares(4, units)).containsExactly(3, 1, 0);
        assertThat(shares(4, List.of(units.get(0), units.get(1), units.get(2).atLeast(1))))
                .containsExactly(2, 1, 1);
        assertThat(shares(5, List.of(units.get(0), units.get(1), units.get(2).atLeast(1))))
                .containsExactly(3, 1, 1);
    }

    @Test
    void a_raised_unit_with_the_largest_remainder_receives_no_second_place() {
        List<ApportionmentUnit> units = Shares.weights(21, 21, 18);
        List<ApportionmentUnit> raised =
                List.of(units.get(0), units.get(1), units.get(2).atLeast(1));

        ApportionmentResult result =
                Apportionment.solve(ApportionmentProblem.of(ApportionmentMethod.HAMILTON, 2, raised));

        assertThat(result.shares()).extracting(UnitShare::places).containsExactly(0, 0, 1);
        assertThat(result.ties()).containsExactly(new ApportionmentTie(List.of("u1", "u2"), 1, List.of()));
    }

    @Test
    void where_minimums_leave_too_few_places_the_raised_are_set_aside_and_the_rest_shared_anew() {
        List<ApportionmentUnit> units = Shares.weights(80, 40, 30, 5, 5, 5);
        List<ApportionmentUnit> raised =
                units.stream().map(unit -> unit.atLeast(1)).toList();

        assertThat(shares(10, units)).containsExactly(5, 3, 2, 0, 0, 0);
        assertThat(shares(10, raised)).containsExactly(4, 2, 1, 1, 1, 1);
        assertThat(shares(9, raised)).containsExactly(3, 2, 1, 1, 1, 1);
    }

    @Test
    void a_full_unit_leaves_its_remainder_to_the_others() {
        List<ApportionmentUnit> units = Shares.weights(56, 24, 20);

        assertThat(shares(10, units)).containsExactly(6, 2, 2);
        assertThat(shares(10, List.of(units.get(0).atMost(5), units.get(1), units.get(2))))
                .containsExactly(5, 3, 2);
    }

    @Test
    void where_maximums_leave_too_many_places_the_full_are_set_aside_and_the_rest_shared_anew() {
        List<ApportionmentUnit> units = Shares.weights(80, 15, 5);

        assertThat(shares(100, List.of(units.get(0).atMost(40), units.get(1), units.get(2))))
                .containsExactly(40, 45, 15);
    }

    @Test
    void a_remainder_of_nothing_can_win_where_a_full_unit_leaves_places() {
        ApportionmentResult result = Apportionment.solve(ApportionmentProblem.of(
                ApportionmentMethod.HAMILTON,
                4,
                List.of(
                        ApportionmentUnit.of("u1", 2).atMost(1),
                        ApportionmentUnit.of("u2", 1),
                        ApportionmentUnit.of("u3", 1))));

        assertThat(result.shares()).extracting(UnitShare::places).containsExactly(1, 1, 1);
        assertThat(result.ties()).containsExactly(new ApportionmentTie(List.of("u2", "u3"), 1, List.of()));
    }

    @Test
    void places_of_earlier_years_count_as_if_all_years_were_one() {
        List<ApportionmentUnit> units = Shares.weights(60, 32, 8);

        assertThat(shares(4, units)).containsExactly(3, 1, 0);
        assertThat(shares(4, List.of(units.get(0).after(3), units.get(1).after(1), units.get(2))))
                .containsExactly(2, 1, 1);
    }

    @Test
    void units_without_weight_receive_their_minimum() {
        List<ApportionmentUnit> units = Shares.weights(0, 3, 0);

        assertThat(shares(5, List.of(units.get(0), units.get(1), units.get(2).atLeast(1))))
                .containsExactly(0, 4, 1);
    }

    @Test
    void the_notes_say_where_webster_differs_and_who_loses_when_a_place_is_added() {
        ApportionmentResult result =
                Apportionment.solve(ApportionmentProblem.of(ApportionmentMethod.HAMILTON, 10, Shares.weights(6, 6, 2)));

        assertThat(result.shares()).extracting(UnitShare::places).containsExactly(4, 4, 2);
        assertThat(result.notes())
                .containsExactly(
                        new ApportionmentNote(
                                ApportionmentNote.Kind.DIFFERS_FROM_WEBSTER,
                                List.of(
                                        new UnitChange("u1", 4, 4, 4, 5),
                                        new UnitChange("u2", 4, 4, 4, 5),
                                        new UnitChange("u3", 2, 2, 1, 2))),
                        new ApportionmentNote(
                                ApportionmentNote.Kind.LOSES_WHEN_ONE_IS_ADDED,
                                List.of(new UnitChange("u3", 2, 2, 1, 1))));
        assertThat(result.notes())
                .extracting(note -> note.text(Locale.ENGLISH))
                .containsExactly(
                        "Webster's method gives another number of places: u1 4 → 4–5, u2 4 → 4–5, u3 2 → 1–2.",
                        "With one place more in all, these units would receive fewer: u3 2 → 1.");
        assertThat(result.notes())
                .extracting(note -> note.text(VIETNAMESE))
                .containsExactly(
                        "Phương pháp Webster cho số chỉ tiêu khác: u1 4 → 4–5, u2 4 → 4–5, u3 2 → 1–2.",
                        "Nếu có thêm một chỉ tiêu, các đơn vị sau lại được ít hơn: u3 2 → 1.");
    }

    @Test
    void the_note_on_webster_names_only_units_whose_places_differ() {
        ApportionmentResult result =
                Apportionment.solve(ApportionmentProblem.of(ApportionmentMethod.HAMILTON, 3, Shares.weights(1, 4, 4)));

        assertThat(result.notes())
                .containsExactly(new ApportionmentNote(
                        ApportionmentNote.Kind.DIFFERS_FROM_WEBSTER, List.of(new UnitChange("u1", 0, 1, 0, 0))));
    }

    @Test
    void other_methods_have_no_notes() {
        assertThat(Apportionment.solve(ApportionmentProblem.of(10, Shares.weights(6, 6, 2)))
                        .notes())
                .isEmpty();
    }

    private static List<Integer> shares(int places, List<ApportionmentUnit> units) {
        return Shares.of(ApportionmentProblem.of(ApportionmentMethod.HAMILTON, places, units));
    }
}
