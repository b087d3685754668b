package vn.emulation.testing.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.DossierId;
import vn.emulation.json.EmulationJson;
import vn.emulation.testing.rules.Workbench;

class RuleComparisonTest {

    private static final String DEADLINE = "parameter:annual-deadline";

    /**
     * In the sample of 2029 two dossiers came on or after 15 October: 13 (a person) on the 15th and 14 (a collective) on
     * the 16th. Due at the end of the month, both are eligible. Person 13 has rank 6 where 3 places go by rank, one of
     * them to the unranked 06 perhaps: no place. Collective 14 has no rank, so that of the 2 places for collectives only
     * the first is certain: 05, second, has to wait for a rank, and 12, third, is no longer next.
     */
    @Test
    void a_later_deadline_reaches_two_and_through_one_of_them_two_others() {
        ComparisonReport report = RuleComparison.of(ChangedPlan.bundled(), ChangedPlan.with(ChangedPlan.LATER))
                .compare(ChangedPlan.sample("annual-2029"));

        assertThat(report.dossiers())
                .extracting(
                        each -> each.dossier().value(),
                        each -> each.before().verdict(),
                        each -> each.before().outcome(),
                        each -> each.after().verdict(),
                        each -> each.after().outcome(),
                        DossierChange::turn,
                        DossierChange::reach)
                .containsExactly(
                        tuple(
                                "HS-2029-05",
                                Verdict.ELIGIBLE,
                                Outcome.PROPOSED,
                                Verdict.ELIGIBLE,
                                Outcome.AWAITING_RANK,
                                Turn.LOSES,
                                Reach.KNOCK_ON),
                        tuple(
                                "HS-2029-12",
                                Verdict.ELIGIBLE,
                                Outcome.RESERVE,
                                Verdict.ELIGIBLE,
                                Outcome.NOT_SELECTED,
                                Turn.LOSES,
                                Reach.KNOCK_ON),
                        tuple(
                                "HS-2029-13",
                                Verdict.CONTESTED,
                                Outcome.NOT_CONSIDERED,
                                Verdict.ELIGIBLE,
                                Outcome.NOT_SELECTED,
                                Turn.GAINS,
                                Reach.DIRECT),
                        tuple(
                                "HS-2029-14",
                                Verdict.UNDETERMINED,
                                Outcome.NOT_CONSIDERED,
                                Verdict.ELIGIBLE,
                                Outcome.AWAITING_RANK,
                                Turn.GAINS,
                                Reach.DIRECT));
        assertThat(report.dossiers()).allSatisfy(each -> {
            assertThat(each.causes()).isEqualTo(new Causes(List.of(List.of(DEADLINE)), true, OptionalInt.empty()));
            assertThat(each.through().isPresent()).isEqualTo(each.reach() == Reach.KNOCK_ON);
        });
        KnockOn through = ChangedPlan.change(report, "HS-2029-05").through().orElseThrow();
        assertThat(through.movedBy()).containsExactly(List.of(DossierId.of("HS-2029-14")));
        assertThat(through.exact()).isTrue();
        assertThat(through.limits()).singleElement().asString().contains("COLLECTIVE");
        assertThat(report.byKind())
                .extracting(
                        ChangeTotal::of,
                        ChangeTotal::dossiers,
                        ChangeTotal::gains,
                        ChangeTotal::losses,
                        ChangeTotal::eligibleBefore,
                        ChangeTotal::eligibleAfter,
                        ChangeTotal::placesBefore,
                        ChangeTotal::placesAfter)
                .containsExactly(tuple("INDIVIDUAL", 9, 1, 0, 5, 6, 2, 2), tuple("COLLECTIVE", 5, 1, 2, 3, 4, 2, 1));
        assertThat(report.setsTried()).isZero();
    }

    @Test
    void the_change_is_told_with_what_each_set_says() {
        RuleChange change = RuleComparison.of(ChangedPlan.bundled(), ChangedPlan.with(ChangedPlan.LATER))
                .changes()
                .get(0);

        assertThat(change.id()).isEqualTo(DEADLINE);
        assertThat(change.kind()).isEqualTo(RuleChange.Kind.PARAMETER_CHANGED);
        assertThat(change.clauses()).extracting(Object::toString).containsExactly("ar-2023-2030/III.3/b1");
        assertThat(change.before()).hasSize(4).first().asString().endsWith("--10-15 (BEFORE, NONE)");
        assertThat(change.after()).hasSize(4).first().asString().endsWith("--10-31 (BEFORE, NONE)");
    }

    @Test
    void a_rule_that_says_something_else_is_told_by_what_differs() {
        assertThat(RuleComparison.of(ChangedPlan.bundled(), ChangedPlan.with(ChangedPlan.ONE_MAY_LACK))
                        .changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.id()).isEqualTo("rule:ar-2023-2030/IV.2/b2/complete");
                    assertThat(change.kind()).isEqualTo(RuleChange.Kind.RULE_CHANGED);
                    assertThat(change.before()).containsExactly("missingDocumentCount == 0");
                    assertThat(change.after()).containsExactly("missingDocumentCount <= 1");
                });
    }

    @Test
    void an_added_rule_brings_its_parameter_along_and_a_limit_stated_anew_is_direct() {
        ComparisonReport report = RuleComparison.of(ChangedPlan.bundled(), ChangedPlan.with(ChangedPlan.CAP))
                .compare(ChangedPlan.sample("annual-2029"));

        assertThat(report.changes())
                .extracting(RuleChange::id, RuleChange::kind, RuleChange::isEffective)
                .containsExactly(
                        tuple("parameter:a-cap", RuleChange.Kind.PARAMETER_ADDED, false),
                        tuple("rule:own/cap", RuleChange.Kind.RULE_ADDED, true));
        assertThat(report.dossiers()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.kind()).hasToString("INDIVIDUAL");
            assertThat(each.before().verdict()).isEqualTo(each.after().verdict());
            assertThat(each.reach()).isEqualTo(Reach.DIRECT);
            assertThat(each.causes().sets()).containsExactly(List.of("rule:own/cap"));
        });
        assertThat(report.total().placesBefore()).isEqualTo(4);
    }

    /**
     * Of the individuals of 2029 two leaders are eligible: 01, third, and 06 without a rank. Without a place for leaders
     * the third place goes to 11, fourth, whom the new limit does not count.
     */
    @Test
    void whom_a_new_limit_does_not_count_is_moved_by_those_whom_it_counts() {
        DossierChange change = ChangedPlan.change(
                RuleComparison.of(ChangedPlan.bundled(), ChangedPlan.with(ChangedPlan.NO_LEADER))
                        .compare(ChangedPlan.sample("annual-2029")),
                "HS-2029-11");

        assertThat(change.after().outcome()).isEqualTo(Outcome.PROPOSED);
        assertThat(change.reach()).isEqualTo(Reach.KNOCK_ON);
        KnockOn through = change.through().orElseThrow();
        assertThat(through.movedBy()).containsExactly(List.of(DossierId.of("HS-2029-01"), DossierId.of("HS-2029-06")));
        assertThat(through.exact()).isFalse();
    }

    @Test
    void removed_and_added_are_each_others_mirror() {
        Workbench whole = ChangedPlan.bundled();
        int late = whole.rules().stream()
                .map(rule -> rule.id())
                .toList()
                .indexOf(RuleId.of("ar-2023-2030/III.1/contract-worker"));
        Workbench without = whole.without(late);

        ComparisonReport removed = RuleComparison.of(whole, without).compare(ChangedPlan.sample("annual-2029"));
        ComparisonReport added = RuleComparison.of(without, whole).compare(ChangedPlan.sample("annual-2029"));

        assertThat(removed.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(RuleChange.Kind.RULE_REMOVED);
            assertThat(change.after()).isEmpty();
        });
        assertThat(added.changes().get(0).after())
                .isEqualTo(removed.changes().get(0).before());
        assertThat(removed.dossiers())
                .extracting(each -> each.dossier().value())
                .containsExactly("HS-2029-08");
        assertThat(removed.total().gains()).isEqualTo(1).isEqualTo(added.total().losses());
        assertThat(added.dossiers().get(0).before())
                .isEqualTo(removed.dossiers().get(0).after());
    }

    @Test
    void what_no_set_within_the_bound_does_is_said_to_be_so() {
        Workbench after = ChangedPlan.with(ChangedPlan.LATER, ChangedPlan.CONTRACT);

        ComparisonReport report =
                RuleComparison.of(ChangedPlan.bundled(), after).within(0).compare(ChangedPlan.sample("annual-2029"));

        assertThat(report.dossiers()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.causes()).isEqualTo(new Causes(List.of(), false, OptionalInt.of(0)));
        });
        assertThat(report.byCause())
                .singleElement()
                .extracting(CauseTotal::changed)
                .isEqualTo(report.total().changed());
    }

    @Test
    void equal_rules_change_nothing() {
        ComparisonReport report = RuleComparison.of(ChangedPlan.bundled(), ChangedPlan.bundled())
                .compare(ChangedPlan.sample("annual-2029"));

        assertThat(report.changes()).isEmpty();
        assertThat(report.dossiers()).isEmpty();
        assertThat(report.total().dossiers()).isEqualTo(14);
    }

    @Test
    void threads_do_not_change_the_report() {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Workbench after = ChangedPlan.with(ChangedPlan.LATER, ChangedPlan.CONTRACT, ChangedPlan.ONE_MAY_LACK);
            RuleComparison comparison = RuleComparison.of(ChangedPlan.bundled(), after);

            byte[] alone = EmulationJson.create().write(comparison.compare(ChangedPlan.sample("annual-2029")));
            byte[] beside = EmulationJson.create().write(comparison.on(two).compare(ChangedPlan.sample("annual-2029")));

            assertThat(beside).isEqualTo(alone);
        } finally {
            two.shutdown();
        }
    }

    @Test
    void a_bound_below_nothing_is_refused() {
        RuleComparison comparison = RuleComparison.of(ChangedPlan.bundled(), ChangedPlan.bundled());

        assertThatThrownBy(() -> comparison.within(-1)).hasMessage("The bound (-1) is negative.\nMaybe 0 or more.");
    }
}
