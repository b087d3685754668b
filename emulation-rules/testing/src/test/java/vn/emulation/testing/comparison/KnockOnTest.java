package vn.emulation.testing.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.testing.rules.Workbench;

/** Who moved whom, against rounds in which only some of those who moved were put forward. */
class KnockOnTest {

    private static final Workbench LATER = ChangedPlan.with(ChangedPlan.LATER);
    private static final EvaluationRequest ROUND = round();
    private static final ComparisonReport REPORT =
            RuleComparison.of(ChangedPlan.bundled(), LATER).compare(ROUND);

    /** Those of the sample of 2026 who rank among the first or came late. */
    private static EvaluationRequest round() {
        EvaluationRequest sample = ChangedPlan.sample("annual-2026");
        return EvaluationRequestBuilder.builder(sample)
                .dossiers(sample.dossiers().stream().filter(KnockOnTest::counts).toList())
                .build();
    }

    private static boolean counts(Dossier dossier) {
        return dossier.rank().filter(rank -> rank.position() <= 32).isPresent()
                || dossier.receivedOn()
                        .filter(day -> !day.isBefore(LocalDate.of(2026, 10, 15)))
                        .isPresent();
    }

    @Test
    void each_group_alone_moves_it_and_nobody_of_a_group_can_be_missing() {
        List<DossierChange> moved = REPORT.dossiers().stream()
                .filter(change -> change.reach() == Reach.KNOCK_ON)
                .toList();

        assertThat(moved).anyMatch(change -> groups(change).size() > 1);
        assertThat(moved).allSatisfy(change -> {
            assertThat(change.through().orElseThrow().exact()).isTrue();
            groups(change).forEach(group -> {
                assertThat(isMovedBy(change, new HashSet<>(group))).isTrue();
                group.forEach(one ->
                        assertThat(isMovedBy(change, without(group, one))).isFalse());
            });
        });
    }

    @Test
    void every_single_one_that_is_enough_is_named() {
        DossierChange change = REPORT.dossiers().stream()
                .filter(each -> each.through().isPresent() && groups(each).size() > 1)
                .findFirst()
                .orElseThrow();

        assertThat(movers().stream()
                        .filter(mover -> isMovedBy(change, Set.of(mover)))
                        .map(List::of))
                .containsExactlyElementsOf(groups(change));
    }

    private static List<List<DossierId>> groups(DossierChange change) {
        return change.through().orElseThrow().movedBy();
    }

    private static Set<DossierId> without(List<DossierId> group, DossierId one) {
        Set<DossierId> others = new HashSet<>(group);
        others.remove(one);
        return others;
    }

    private static List<DossierId> movers() {
        return REPORT.dossiers().stream()
                .filter(change -> change.reach() == Reach.DIRECT)
                .map(DossierChange::dossier)
                .toList();
    }

    /** By the first rules none of the movers is eligible, which is to the others as if it were not put forward. */
    private static boolean isMovedBy(DossierChange change, Set<DossierId> movers) {
        List<DossierId> absent = new ArrayList<>(movers());
        absent.removeAll(movers);
        RoundReport report = LATER.evaluate(EvaluationRequestBuilder.builder(ROUND)
                .dossiers(ROUND.dossiers().stream()
                        .filter(dossier -> !absent.contains(dossier.id()))
                        .toList())
                .build());
        return report.decision(change.dossier()).orElseThrow().outcome()
                == change.after().outcome();
    }
}
