package vn.emulation.quota.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.emulation.dossier.CouncilVote;
import vn.emulation.quota.Standing;
import vn.emulation.validation.InvalidValueException;

/** A decision settles a tie as every best set that it leaves does, and a choice that no best set makes is refused. */
class TieDecisionProperties {

    static TieDecision decision(TieCase tie, List<String> chosen) {
        CouncilVote vote = new CouncilVote("Council", LocalDate.parse("2026-11-05"), 9, 8, 1);
        return new TieDecision(tie.digest(), chosen, "12/BB-HĐ", vote);
    }

    @Provide
    Arbitrary<SelectionProblem> laminar() {
        return Worlds.laminar(8);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void every_choice_of_the_council_is_taken_if_a_best_set_makes_it(@ForAll("laminar") SelectionProblem problem) {
        everyChoiceIsTakenIfABestSetMakesIt(problem);
    }

    @Provide
    Arbitrary<SelectionProblem> crossing() {
        return Worlds.crossing(8);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void where_limits_cross_too(@ForAll("crossing") SelectionProblem problem) {
        everyChoiceIsTakenIfABestSetMakesIt(problem);
    }

    static void everyChoiceIsTakenIfABestSetMakesIt(SelectionProblem problem) {
        Selection open = Selection.of(problem);
        List<Set<String>> best = Trial.bestIds(problem);
        if (best.isEmpty()) {
            // A floor that cannot be kept stands in the way of its own component alone, which trial does not tell.
            return;
        }
        for (TieCase tie : open.result().ties()) {
            for (int choice = 0; choice < 1 << tie.tied().size(); choice++) {
                if (Integer.bitCount(choice) == tie.places()) {
                    choose(problem, best, tie, chosen(tie, choice));
                }
            }
        }
    }

    private static List<String> chosen(TieCase tie, int choice) {
        return IntStream.range(0, tie.tied().size())
                .filter(each -> (choice >> each & 1) == 1)
                .mapToObj(tie.tied()::get)
                .toList();
    }

    private static void choose(SelectionProblem problem, List<Set<String>> best, TieCase tie, List<String> chosen) {
        List<Set<String>> possible = best.stream()
                .filter(set -> tie.tied().stream().allMatch(id -> set.contains(id) == chosen.contains(id)))
                .toList();
        List<TieDecision> decisions = List.of(decision(tie, chosen));
        if (possible.isEmpty()) {
            assertThat(catchThrowable(() -> Selection.of(problem, decisions)))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage(
                            "The limits leave no place for all that the decision on the tie (%s) chooses together: (%s). Maybe choose others.",
                            tie.digest(), String.join(", ", chosen));
        } else {
            SelectionResult settled = Selection.of(problem, decisions).result();
            for (Entrant entrant : problem.entrants()) {
                Set<Boolean> in =
                        possible.stream().map(set -> set.contains(entrant.id())).collect(Collectors.toSet());
                Standing expected =
                        in.size() == 2 ? Standing.TIED : in.contains(true) ? Standing.SELECTED : Standing.NOT_SELECTED;
                assertThat(settled.entrant(entrant.id()).orElseThrow().standing())
                        .isEqualTo(expected);
            }
        }
    }
}
