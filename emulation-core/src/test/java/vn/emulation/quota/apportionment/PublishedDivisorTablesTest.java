package vn.emulation.quota.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Published tables by divisor methods; each file names its source. */
class PublishedDivisorTablesTest {

    @ParameterizedTest
    @CsvSource({"1940", "1990", "2000", "2010", "2020"})
    void house_of_representatives_by_huntington_hill_with_one_seat_at_least(int year) {
        PublishedTable table = PublishedTable.read("us-house-" + year);

        assertThat(Shares.byId(ApportionmentProblem.of(ApportionmentMethod.HUNTINGTON_HILL, 435, table.units())))
                .containsExactlyInAnyOrderEntriesOf(table.places("places"));
    }

    @ParameterizedTest
    @CsvSource({
        "bundestag-2025, WEBSTER, 630",
        "nationalrat-2002, JEFFERSON, 183",
        "czech-european-election-2019, JEFFERSON, 21"
    })
    void seats_of_an_election(String name, ApportionmentMethod method, int seats) {
        PublishedTable table = PublishedTable.read(name);

        assertThat(Shares.byId(ApportionmentProblem.of(method, seats, table.units())))
                .containsExactlyInAnyOrderEntriesOf(table.places("places"));
    }

    @ParameterizedTest
    @CsvSource({"proportional", "proportional-27"})
    void european_parliament_by_jefferson_between_6_and_96(String column) {
        PublishedTable table = PublishedTable.read("european-parliament-2016");
        List<ApportionmentUnit> bounded =
                each(table.units(column), unit -> unit.atLeast(6).atMost(96));

        assertThat(Shares.byId(ApportionmentProblem.of(ApportionmentMethod.JEFFERSON, 751, bounded)))
                .containsExactlyInAnyOrderEntriesOf(table.places(column));
    }

    /** Five seats for each Member State, the others by Adams's method, no more than 96 in all. */
    @ParameterizedTest
    @CsvSource({"cambridge", "cambridge-27"})
    void european_parliament_by_the_cambridge_compromise(String column) {
        PublishedTable table = PublishedTable.read("european-parliament-2016");
        List<ApportionmentUnit> bounded = each(table.units(column), unit -> unit.atMost(91));
        int beyondBase = 751 - 5 * bounded.size();
        Map<String, Integer> beyond =
                Shares.byId(ApportionmentProblem.of(ApportionmentMethod.ADAMS, beyondBase, bounded));
        beyond.replaceAll((state, seats) -> seats + 5);

        assertThat(beyond).containsExactlyInAnyOrderEntriesOf(table.places(column));
    }

    /**
     * Five methods, five answers: M. L. Balinski and H. P. Young, Fair Representation, second example, read in
     * github.com/martinlackner/apportionment, commit 25f7a87, tests/test_methods.py.
     */
    @ParameterizedTest
    @MethodSource("fiveAnswers")
    void five_methods_give_five_answers(ApportionmentMethod method, List<Integer> expected) {
        List<ApportionmentUnit> units = Shares.weights(9061, 7179, 5259, 3319, 1182);

        assertThat(Shares.of(ApportionmentProblem.of(method, 26, units))).isEqualTo(expected);
    }

    static Stream<Object[]> fiveAnswers() {
        return Stream.of(
                new Object[] {ApportionmentMethod.ADAMS, List.of(9, 7, 5, 3, 2)},
                new Object[] {ApportionmentMethod.DEAN, List.of(9, 7, 5, 4, 1)},
                new Object[] {ApportionmentMethod.HUNTINGTON_HILL, List.of(9, 7, 6, 3, 1)},
                new Object[] {ApportionmentMethod.WEBSTER, List.of(9, 8, 5, 3, 1)},
                new Object[] {ApportionmentMethod.JEFFERSON, List.of(10, 7, 5, 3, 1)},
                new Object[] {ApportionmentMethod.HAMILTON, List.of(9, 7, 5, 4, 1)});
    }

    /** For All Practical Purposes, 10th ed., chapter 14, example 22: the only difference is the last seat. */
    @Test
    void webster_gives_north_carolina_the_last_seat_of_2010_and_rhode_island_one_less() {
        PublishedTable table = PublishedTable.read("us-house-2010");
        List<ApportionmentUnit> states = each(table.units(), unit -> unit.atLeast(1));
        Map<String, Integer> expected = table.places("places");
        expected.replace("North Carolina", 13, 14);
        expected.replace("Rhode Island", 2, 1);

        assertThat(Shares.byId(ApportionmentProblem.of(435, states))).containsExactlyInAnyOrderEntriesOf(expected);
    }

    /** Department of Commerce v. Montana, 503 U.S. 442 (1992): a seat moves from Washington to Montana. */
    @Test
    void dean_gives_montana_a_second_seat_in_1990_and_washington_one_less() {
        PublishedTable table = PublishedTable.read("us-house-1990");
        Map<String, Integer> expected = table.places("places");
        expected.replace("Montana", 1, 2);
        expected.replace("Washington", 9, 8);

        assertThat(Shares.byId(ApportionmentProblem.of(ApportionmentMethod.DEAN, 435, table.units())))
                .containsExactlyInAnyOrderEntriesOf(expected);
    }

    /** Virginia Mathematics Teacher 48(1), 2024, page 15, on the census of 1830: a House of 240. */
    @ParameterizedTest
    @CsvSource({"JEFFERSON, 40, 28", "WEBSTER, 39, 27", "ADAMS, 37, 26"})
    void new_york_and_pennsylvania_in_1830(ApportionmentMethod method, int newYork, int pennsylvania) {
        List<ApportionmentUnit> states = PublishedTable.read("us-census-1830").units();

        assertThat(Shares.byId(ApportionmentProblem.of(method, 240, states)))
                .containsEntry("NY", newYork)
                .containsEntry("PA", pennsylvania);
    }

    /** lauf-schwarzwald.de/?p=13548: the council of Lauf in the Black Forest, elected before 2024. */
    @Test
    void village_council_by_sainte_lague() {
        assertThat(Shares.of(ApportionmentProblem.of(14, Shares.weights(10_648, 8_578, 6_531))))
                .containsExactly(6, 5, 3);
    }

    /** gemeindewahlen.be: the example by which the German-speaking Community of Belgium explains D'Hondt's method. */
    @Test
    void belgian_example_by_dhondt() {
        List<ApportionmentUnit> lists = Shares.weights(500, 750, 1_400);

        assertThat(Shares.of(ApportionmentProblem.of(ApportionmentMethod.JEFFERSON, 17, lists)))
                .containsExactly(3, 5, 9);
    }

    private static List<ApportionmentUnit> each(
            List<ApportionmentUnit> units, UnaryOperator<ApportionmentUnit> change) {
        return units.stream().map(change).toList();
    }
}
