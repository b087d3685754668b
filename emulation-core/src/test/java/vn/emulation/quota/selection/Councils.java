package vn.emulation.quota.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.emulation.dossier.CouncilVote;
import vn.emulation.validation.InvalidValueException;

/** Decides ties by lot, as far as the limits allow the choice. */
final class Councils {
    private static final CouncilVote VOTE = new CouncilVote("council", LocalDate.of(2025, 11, 20), 7, 5, 1);

    private Councils() {}

    static TieDecision decision(String digest, List<String> chosen) {
        return new TieDecision(digest, chosen, "12/BB-HĐTĐKT", VOTE);
    }

    /** Returns decisions on about half of the ties of a selection. */
    static List<TieDecision> some(SelectionProblem problem, Random dice) {
        List<TieDecision> decisions = new ArrayList<>();
        for (TieCase tie : Selection.of(problem).result().ties()) {
            if (dice.nextBoolean()) {
                decisions.add(decision(tie.digest(), chosen(problem, tie, dice)));
            }
        }
        return decisions;
    }

    private static List<String> chosen(SelectionProblem problem, TieCase tie, Random dice) {
        while (true) {
            List<String> drawn = new ArrayList<>(tie.tied());
            Collections.shuffle(drawn, dice);
            List<String> chosen = drawn.subList(0, tie.places());
            try {
                Selection.of(problem, List.of(decision(tie.digest(), chosen)));
                return chosen;
            } catch (InvalidValueException refused) {
                dice.nextInt();
            }
        }
    }
}
