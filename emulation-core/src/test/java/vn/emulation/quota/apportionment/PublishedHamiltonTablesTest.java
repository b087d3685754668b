package vn.emulation.quota.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published tables and paradoxes of Hamilton's method; each file or test names its source. */
class PublishedHamiltonTablesTest {

    /** C. W. Seaton's letter of 1881; the figures by state are those of georgeszpiro.com/7-alabama-paradox. */
    @ParameterizedTest
    @CsvSource({"299, 8, 9, 18", "300, 7, 10, 19"})
    void alabama_loses_a_seat_when_the_house_of_1880_grows(int seats, int alabama, int texas, int illinois) {
        assertThat(house("us-census-1880", seats, 1))
                .containsEntry("Alabama", alabama)
                .containsEntry("Texas", texas)
                .containsEntry("Illinois", illinois);
    }

    @Test
    void the_result_notes_that_alabama_would_lose_a_seat() {
        List<ApportionmentUnit> states = statesWithMinimum("us-census-1880", 1);

        ApportionmentResult result =
                Apportionment.solve(ApportionmentProblem.of(ApportionmentMethod.HAMILTON, 299, states));

        assertThat(result.notes())
                .contains(new ApportionmentNote(
                        ApportionmentNote.Kind.LOSES_WHEN_ONE_IS_ADDED,
                        List.of(new UnitChange("Alabama", 8, 8, 7, 7))));
    }

    /** M. J. Caulfield, Convergence (MAA): of 382 to 391 seats Maine's number changes five times. */
    @Test
    void maine_comes_and_goes_in_1900() {
        List<Integer> maine = IntStream.rangeClosed(382, 391)
                .mapToObj(seats -> house("us-census-1900", seats, 1).get("ME"))
                .toList();

        assertThat(maine).containsExactly(3, 4, 4, 4, 3, 4, 3, 3, 3, 4);
    }

    /** The same: Colorado has three seats of 350 to 400 but for 357, where it has two. */
    @Test
    void colorado_has_two_seats_of_357_only() {
        int[] two = IntStream.rangeClosed(350, 400)
                .filter(seats -> house("us-census-1900", seats, 1).get("CO") == 2)
                .toArray();
        int[] three = IntStream.rangeClosed(350, 400)
                .filter(seats -> house("us-census-1900", seats, 1).get("CO") == 3)
                .toArray();

        assertThat(two).containsExactly(357);
        assertThat(three).hasSize(50);
    }

    /** The trap: without the one seat that each state has, the historical figures do not come out. */
    @Test
    void without_a_minimum_there_is_no_colorado_paradox() {
        assertThat(house("us-census-1900", 357, 0)).containsEntry("CO", 3);
        assertThat(house("us-census-1880", 299, 0)).containsEntry("Illinois", 19);
    }

    /** ctl.ua.edu/math103/apportionment/paradoxs.htm: Oklahoma and five seats more cost New York a seat. */
    @Test
    void oklahoma_moves_a_seat_from_new_york_to_maine() {
        List<ApportionmentUnit> states = new ArrayList<>(statesWithMinimum("us-census-1900", 1));
        states.add(ApportionmentUnit.of("OK", 1_000_000).atLeast(1));
        Map<String, Integer> before = house("us-census-1900", 386, 1);
        Map<String, Integer> expected = ImmutableMap.<String, Integer>builder()
                .putAll(before)
                .put("OK", 5)
                .put("ME", 4)
                .put("NY", 37)
                .buildKeepingLast();

        assertThat(before).containsEntry("ME", 3).containsEntry("NY", 38);
        assertThat(Shares.byId(ApportionmentProblem.of(ApportionmentMethod.HAMILTON, 391, states)))
                .containsExactlyInAnyOrderEntriesOf(expected);
    }

    /** Thinking Mathematically, 6th ed., chapter 13, exercise 5 (vaia.com): A grows fastest and loses a seat. */
    @Test
    void population_paradox() {
        assertThat(hamilton(24, 530, 990, 2_240)).containsExactly(4, 6, 14);
        assertThat(hamilton(24, 680, 1_250, 2_570)).containsExactly(3, 7, 14);
    }

    /** github.com/jalapic/apportR, vignette: E grows and loses a seat, B does not and gains one. */
    @Test
    void population_paradox_of_five_states() {
        assertThat(hamilton(50, 150, 78, 173, 204, 295)).containsExactly(8, 4, 10, 11, 17);
        assertThat(hamilton(50, 150, 78, 181, 204, 296)).containsExactly(8, 5, 10, 11, 16);
    }

    /** edu.com/homework-helper, question 908175: C loses a seat to B when D comes with its own seven. */
    @Test
    void new_states_paradox() {
        assertThat(hamilton(50, 99, 214, 487)).containsExactly(6, 13, 31);
        assertThat(hamilton(57, 99, 214, 487, 116)).containsExactly(6, 14, 30, 7);
    }

    /**
     * Council of a Dutch municipality, 2022 (GR2022), 17 seats by largest remainders: list 10 has one candidate and
     * wins two seats; list 8 stays below three quarters of the quota and takes no part in residual seats (Kieswet P 8,
     * P 10). Read in github.com/kiesraad/abacus, commit 85da391, apportionment/src/seat_assignment/mod.rs.
     */
    @Test
    void dutch_council_where_a_list_has_no_more_candidates() {
        List<ApportionmentUnit> lists =
                new ArrayList<>(Shares.weights(1116, 485, 832, 658, 601, 649, 606, 326, 1184, 716, 380));
        lists.replaceAll(list -> switch (list.id()) {
            case "u8" -> list.atMost(0);
            case "u10" -> list.atMost(1);
            default -> list;
        });

        assertThat(Shares.byId(ApportionmentProblem.of(ApportionmentMethod.HAMILTON, 17, lists)))
                .containsExactlyInAnyOrderEntriesOf(ImmutableMap.<String, Integer>builder()
                        .put("u1", 3)
                        .put("u2", 1)
                        .put("u3", 2)
                        .put("u4", 2)
                        .put("u5", 1)
                        .put("u6", 2)
                        .put("u7", 1)
                        .put("u8", 0)
                        .put("u9", 3)
                        .put("u10", 1)
                        .put("u11", 1)
                        .buildOrThrow());
    }

    private static Map<String, Integer> house(String census, int seats, int minimum) {
        List<ApportionmentUnit> states = statesWithMinimum(census, minimum);
        return Shares.byId(ApportionmentProblem.of(ApportionmentMethod.HAMILTON, seats, states));
    }

    private static List<ApportionmentUnit> statesWithMinimum(String census, int minimum) {
        return PublishedTable.read(census).units().stream()
                .map(state -> state.atLeast(minimum))
                .toList();
    }

    private static List<Integer> hamilton(int seats, long... populations) {
        return Shares.of(ApportionmentProblem.of(ApportionmentMethod.HAMILTON, seats, Shares.weights(populations)));
    }
}
