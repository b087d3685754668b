package vn.emulation.quota.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.emulation.dossier.CouncilVote;
import vn.emulation.quota.Standing;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.Scope;

/** Decisions on ties that are none, told with what is wrong. */
class TieRefusalsTest {

    private static final SelectionProblem PROBLEM = SelectionProblem.builder()
            .name("round")
            .ranking(List.of(RankingKey.of("score", KeyOrder.HIGHER_FIRST)))
            .limits(List.of(Limit.atMost("total", Scope.all(), 2)))
            .entrants(List.of(entrant("A", 9), entrant("B", 8), entrant("C", 8), entrant("D", 8)))
            .build();
    private static final TieCase TIE = Selection.of(PROBLEM).result().ties().get(0);

    private static Entrant entrant(String id, int score) {
        return Entrant.of(id, List.of(BigDecimal.valueOf(score)), Map.of());
    }

    private static CouncilVote vote(int inFavour, int against) {
        return new CouncilVote("Council", LocalDate.parse("2026-11-05"), 9, inFavour, against);
    }

    private static TieDecision choice(String... chosen) {
        return new TieDecision(TIE.digest(), List.of(chosen), "7/BB", vote(6, 3));
    }

    @Test
    void the_case_tells_who_for_how_many_places_because_of_what_at_which_key() {
        assertThat(TIE.tied()).containsExactly("B", "C", "D");
        assertThat(TIE.places()).isEqualTo(1);
        assertThat(TIE.limits()).containsExactly("total");
        assertThat(TIE.keys()).containsExactly(BigDecimal.valueOf(8));
        assertThat(TIE.waiting()).isEmpty();
    }

    @Test
    void a_choice_settles_it() {
        SelectionResult settled = Selection.of(PROBLEM, List.of(choice("C"))).result();

        assertThat(settled.ids(Standing.SELECTED)).containsExactly("A", "C");
        assertThat(settled.ids(Standing.NOT_SELECTED)).containsExactly("B", "D");
        assertThat(settled.ties()).isEmpty();
    }

    @Test
    void more_than_there_are_places_for_or_others_than_the_tied_are_refused() {
        assertThatThrownBy(() -> Selection.of(PROBLEM, List.of(choice("B", "C"))))
                .hasMessage("The decision on the tie (" + TIE.digest()
                        + ") chooses (2), and there are places for (1). Maybe correct it.");
        assertThatThrownBy(() -> Selection.of(PROBLEM, List.of(choice("A", "X"))))
                .hasMessage("The decision on the tie (" + TIE.digest()
                        + ") chooses (A, X), who are not tied in it. Maybe correct the names.\nThe decision on the tie ("
                        + TIE.digest() + ") chooses (2), and there are places for (1). Maybe correct it.");
    }

    @Test
    void two_that_differ_and_one_on_a_case_that_has_changed_are_refused() {
        assertThatThrownBy(() -> Selection.of(PROBLEM, List.of(choice("B"), choice("C"))))
                .hasMessage("Two decisions on the tie (" + TIE.digest() + ") differ. Maybe remove one.");
        SelectionProblem fewer = PROBLEM.among(PROBLEM.entrants().subList(0, 3));
        assertThatThrownBy(() -> Selection.of(fewer, List.of(choice("B"))))
                .hasMessage(
                        "A decision is about the tie (" + TIE.digest() + "), which is none of the selection (round)."
                                + " Maybe it was made before dossiers, ranks or limits changed: put the present case to the"
                                + " council.");
    }

    @Test
    void nobody_chosen_no_minutes_and_a_vote_not_won_are_refused_together() {
        assertThatThrownBy(() -> new TieDecision("d", List.of(), " ", vote(4, 4)))
                .hasMessage("The decision on the tie (d) chooses nobody. Maybe name those chosen.\nThe decision on the"
                        + " tie (d) names no minutes. Maybe give their number.\nIn the vote on the tie (d), (4) were in"
                        + " favour and (4) against. Maybe check the numbers: that is no decision.");
    }
}
