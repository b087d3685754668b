package vn.emulation.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.quota.Standing.AWAITING_GRANT;
import static vn.emulation.quota.Standing.AWAITING_RANK;
import static vn.emulation.quota.Standing.NOT_SELECTED;
import static vn.emulation.quota.Standing.RESERVE;
import static vn.emulation.quota.Standing.SELECTED;
import static vn.emulation.quota.Standing.TIED;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.Samples;
import vn.emulation.dossier.DossierId;
import vn.emulation.nominee.NomineeKind;

class RankSelectionTest {

    private static Candidate candidate(String id, int position) {
        return new Candidate(DossierId.of(id), position == 0 ? OptionalInt.empty() : OptionalInt.of(position));
    }

    /** Candidates a, b, c, … with the given positions, 0 for one that nobody ranked. */
    private static List<Candidate> candidates(int... positions) {
        return IntStream.range(0, positions.length)
                .mapToObj(i -> candidate(Character.toString('a' + i), positions[i]))
                .toList();
    }

    private static Placement place(List<Candidate> candidates, int places) {
        Grant grant = GrantBuilder.builder(Samples.grant()).places(places).build();
        return new RankSelection(Samples.FORM, NomineeKind.INDIVIDUAL, candidates).place(Optional.of(grant));
    }

    private static List<Standing> standings(Placement placement) {
        return placement.candidates().stream().map(PlacedCandidate::standing).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "0, NOT_SELECTED, NOT_SELECTED, NOT_SELECTED",
        "1, SELECTED, RESERVE, NOT_SELECTED",
        "2, SELECTED, SELECTED, RESERVE",
        "3, SELECTED, SELECTED, SELECTED",
        "4, SELECTED, SELECTED, SELECTED"
    })
    void the_best_ranked_receive_the_places(int places, Standing first, Standing second, Standing third) {
        assertThat(standings(place(candidates(1, 2, 3), places))).containsExactly(first, second, third);
    }

    @Test
    void candidates_stand_by_position_then_id_and_the_unranked_last() {
        Placement placement = place(candidates(0, 2, 1, 2, 0), 5);

        assertThat(placement.candidates())
                .extracting(placed -> placed.candidate().dossier().value())
                .containsExactly("c", "b", "d", "a", "e");
    }

    @Test
    void equals_for_whom_there_are_too_few_places_are_a_tie() {
        Placement placement = place(candidates(1, 2, 2, 2, 5), 3);

        assertThat(standings(placement)).containsExactly(SELECTED, TIED, TIED, TIED, NOT_SELECTED);
        assertThat(placement.tie())
                .contains(new TieCase(2, 2, List.of(DossierId.of("b"), DossierId.of("c"), DossierId.of("d"))));
        assertThat(placement.cutLine()).hasValue(1);
    }

    @Test
    void equals_for_whom_the_places_suffice_are_no_tie() {
        Placement placement = place(candidates(1, 2, 2, 5), 3);

        assertThat(standings(placement)).containsExactly(SELECTED, SELECTED, SELECTED, RESERVE);
        assertThat(placement.tie()).isEmpty();
        assertThat(placement.cutLine()).hasValue(2);
    }

    @Test
    void equals_next_in_line_are_all_reserve() {
        assertThat(standings(place(candidates(1, 2, 2, 3), 1)))
                .containsExactly(SELECTED, RESERVE, RESERVE, NOT_SELECTED);
    }

    @Test
    void a_candidate_not_ranked_leaves_uncertain_only_what_it_could_change() {
        assertThat(standings(place(candidates(1, 2, 3, 0), 2)))
                .containsExactly(SELECTED, AWAITING_RANK, NOT_SELECTED, AWAITING_RANK);
    }

    @Test
    void nothing_is_uncertain_when_there_is_a_place_for_everybody() {
        assertThat(standings(place(candidates(1, 0, 0), 3))).containsExactly(SELECTED, SELECTED, SELECTED);
    }

    @Test
    void without_a_grant_nobody_is_selected_and_the_ranking_stands() {
        Placement placement =
                new RankSelection(Samples.FORM, NomineeKind.INDIVIDUAL, candidates(2, 1)).place(Optional.empty());

        assertThat(standings(placement)).containsExactly(AWAITING_GRANT, AWAITING_GRANT);
        assertThat(placement.grant()).isEmpty();
        assertThat(placement.cutLine()).isEmpty();
        assertThat(placement.candidates().get(0).candidate().dossier()).isEqualTo(DossierId.of("b"));
    }

    @Test
    void nobody_is_placed_among_nobody() {
        assertThat(place(List.of(), 3).candidates()).isEmpty();
        assertThat(place(List.of(), 3).tie()).isEmpty();
    }

    @Test
    void a_position_as_large_as_numbers_go_stands_before_none() {
        assertThat(standings(place(List.of(candidate("a", 0), candidate("b", Integer.MAX_VALUE)), 1)))
                .containsExactly(AWAITING_RANK, AWAITING_RANK);
        assertThat(place(List.of(candidate("a", 0), candidate("b", Integer.MAX_VALUE)), 1)
                        .candidates()
                        .get(0)
                        .candidate()
                        .dossier())
                .isEqualTo(DossierId.of("b"));
    }

    @Test
    void order_of_the_candidates_makes_no_difference() {
        List<Candidate> reversed = new ArrayList<>(candidates(1, 2, 2, 0, 5));
        Collections.reverse(reversed);

        assertThat(place(reversed, 2)).isEqualTo(place(candidates(1, 2, 2, 0, 5), 2));
    }

    @Test
    void a_hundred_thousand_candidates_of_as_many_positions_are_quickly_placed() {
        List<Candidate> many = IntStream.rangeClosed(1, 100_000)
                .mapToObj(i -> candidate("D" + i, i))
                .toList();

        Placement placement = Assertions.assertTimeout(Duration.ofSeconds(10), () -> place(many, 40_000));

        assertThat(placement.cutLine()).hasValue(40_000);
    }
}
