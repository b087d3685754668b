package vn.emulation.quota.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.emulation.quota.Standing;
import vn.emulation.quota.selection.audit.Proof;
import vn.emulation.quota.selection.audit.SelectionAudit;
import vn.emulation.quota.selection.audit.SelectionCertificate;
import vn.emulation.validation.Violation;

/** Audits against the decisions that a result follows, does not follow, or that are about something else. */
class DecisionAuditProperties {
    private static final BigDecimal SLIGHTLY = new BigDecimal("0.25");

    @Provide
    Arbitrary<SelectionProblem> laminar() {
        return Worlds.laminar(10);
    }

    @Provide
    Arbitrary<SelectionProblem> crossingWithTies() {
        return Worlds.crossing(8).filter(problem -> Trial.standings(problem).contains(Standing.TIED));
    }

    @Property(tries = 150)
    void a_result_is_found_out_under_other_decisions_than_its_own(
            @ForAll("laminar") SelectionProblem problem, @ForAll long seed) {
        Random dice = new Random(seed);
        List<TieDecision> decisions = Councils.some(problem, dice);
        List<TieDecision> others = Councils.some(problem, dice);
        SelectionResult result = Selection.of(problem, decisions).result();

        boolean same = Selection.of(problem, others).result().equals(result)
                && Selection.of(problem, others).result().ties().equals(result.ties());
        assertThat(SelectionAudit.of(problem, result, others).holds()).isEqualTo(same);
    }

    @Property(tries = 150)
    void a_decision_about_no_tie_is_found_out(@ForAll("laminar") SelectionProblem problem) {
        List<TieDecision> foreign = List.of(Councils.decision("00ff", List.of("n0")));

        assertThat(SelectionAudit.of(problem, Selection.of(problem).result(), foreign)
                        .violations())
                .containsExactly(new Violation("selection.audit.decision-unknown", List.of("00ff", "world")));
    }

    /** A decision ranks the chosen slightly before, and the others slightly behind, those they were equal to. */
    @Property(tries = 100)
    void decided_results_under_crossing_limits_are_proved(
            @ForAll("crossingWithTies") SelectionProblem problem, @ForAll long seed) {
        SelectionResult open = ResultByTrial.of(problem).orElseThrow();
        List<TieCase> ties = open.ties();
        TieCase tie = ties.get(new Random(seed).nextInt(ties.size()));
        List<String> drawn = new ArrayList<>(tie.tied());
        Collections.shuffle(drawn, new Random(seed));
        List<String> chosen = drawn.subList(0, tie.places());
        SelectionProblem settled = settled(problem, tie, chosen);
        SelectionResult result = ResultByTrial.of(settled).orElseThrow();
        Assume.that(tie.tied().stream()
                .allMatch(id -> result.entrant(id).orElseThrow().standing()
                        == (chosen.contains(id) ? Standing.SELECTED : Standing.NOT_SELECTED)));
        Assume.that(Trial.bestSets(problem).containsAll(Trial.bestSets(settled)));

        List<TieDecision> decisions = List.of(Councils.decision(tie.digest(), chosen));
        assertThat(SelectionAudit.of(problem, result, decisions))
                .isEqualTo(new SelectionCertificate(Proof.OPTIMAL, List.of()));
        assertThat(SelectionAudit.of(problem, result, List.of()).holds()).isFalse();
        assertThat(SelectionAudit.of(problem, open, decisions).holds()).isFalse();
    }

    private static SelectionProblem settled(SelectionProblem problem, TieCase tie, List<String> chosen) {
        return problem.among(problem.entrants().stream()
                .map(entrant -> !tie.tied().contains(entrant.id())
                        ? entrant
                        : new Entrant(
                                entrant.id(),
                                List.of(
                                        entrant.keys().get(0),
                                        chosen.contains(entrant.id())
                                                ? entrant.keys().get(1).add(SLIGHTLY)
                                                : entrant.keys().get(1).subtract(SLIGHTLY)),
                                entrant.traits()))
                .toList());
    }
}
