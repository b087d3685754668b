package vn.emulation.testing.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.CampaignBuilder;
import vn.emulation.campaign.RoundId;
import vn.emulation.decision.Effect;
import vn.emulation.decision.RuleId;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.RuleSource;
import vn.emulation.source.Alternative;
import vn.emulation.source.Clause;
import vn.emulation.source.ClauseId;
import vn.emulation.source.Reading;
import vn.emulation.source.ReadingBuilder;
import vn.emulation.source.ReadingId;
import vn.emulation.source.Treatment;
import vn.emulation.testing.cases.CasePlace;
import vn.emulation.testing.cases.Expectation;
import vn.emulation.testing.cases.ExpectedDecision;
import vn.emulation.testing.cases.ExpectedFinding;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.rules.RulesUnderTest;
import vn.emulation.text.LocalisedText;

/** Each way in which a link can be missing, beside the set in which it is not. */
class MatrixHolesTest {

    private static final BundledPlan PLAN = BundledPlans.plan("poor-2021-2025");
    private static final EvaluationRequest NOBODY = EvaluationRequestBuilder.builder(
                    PLAN.sample(RoundId.of("annual-2025")))
            .dossiers(List.of())
            .build();
    private static final RulesUnderTest WHOLE = RulesUnderTest.of(PLAN.campaign(), PLAN.sources());

    private static List<String> holes(MatrixSources sources) {
        return TraceabilityMatrix.of(sources).holes().stream()
                .map(hole -> hole.kind() + " " + hole.what())
                .toList();
    }

    private static RulesUnderTest without(Predicate<RuleSource> dropped) {
        return RulesUnderTest.of(
                PLAN.campaign(),
                PLAN.sources().stream().filter(dropped.negate()).toList());
    }

    private static RulesUnderTest with(Campaign campaign) {
        return RulesUnderTest.of(campaign, PLAN.sources());
    }

    private static RuleCase given(Optional<String> clause, String rule, Set<String> limits) {
        ExpectedDecision decision = new ExpectedDecision(
                DossierId.of("A"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Set.of(new ExpectedFinding(Effect.BARS, RuleId.of(rule), false))),
                Optional.empty(),
                Optional.empty(),
                Map.of());
        return new RuleCase(
                "a case",
                clause.map(ClauseId::of),
                "",
                new CasePlace("cases/a.yaml", 7),
                NOBODY,
                new Expectation(List.of(decision), Optional.of(limits)));
    }

    @Test
    void a_shipped_plan_lacks_nothing_but_what_was_not_looked_at() {
        assertThat(holes(MatrixSources.of(WHOLE))).isEmpty();
        assertThat(TraceabilityMatrix.of(MatrixSources.of(WHOLE).withCases(List.of()))
                        .holes(HoleKind.RULE_WITHOUT_CASE))
                .hasSize(25);
    }

    @Test
    void a_clause_whose_rules_are_gone_is_unanswered_and_its_parameters_are_unused() {
        assertThat(holes(MatrixSources.of(without(source -> source.name().equals("rules/IV.2-window.drl")))))
                .containsExactly(
                        "CLAUSE_UNANSWERED poor-2021-2025/IV.2/b2/window",
                        "PARAMETER_UNUSED window-closes",
                        "PARAMETER_UNUSED window-opens-earliest",
                        "PARAMETER_UNUSED window-opens-latest");
    }

    @Test
    void rules_without_texts_are_named_with_their_places() {
        List<Hole> silent = TraceabilityMatrix.of(
                        MatrixSources.of(without(source -> source.kind() == RuleSource.Kind.TEXTS_EN)))
                .holes();

        assertThat(silent).hasSize(25).allMatch(hole -> hole.kind() == HoleKind.RULE_WITHOUT_TEXT);
        assertThat(new MatrixWords(Locale.ENGLISH).hole(silent.get(0)))
                .isEqualTo("rules/III-milestones.drl:4: The rule (poor-2021-2025/III/b2/other-period) has no text in"
                        + " Vietnamese or in English. Maybe add one to the message files.");
    }

    @Test
    void a_reading_that_nothing_depends_on_is_unused() {
        Reading more = ReadingBuilder.builder(PLAN.campaign().readings().get(0))
                .id(ReadingId.of("poor-2021-2025/more"))
                .alternatives(List.of(alternative("A"), alternative("B")))
                .defaultAlternative("A")
                .build();
        Campaign campaign = CampaignBuilder.builder(PLAN.campaign())
                .readings(Stream.concat(PLAN.campaign().readings().stream(), Stream.of(more))
                        .toList())
                .build();

        assertThat(holes(MatrixSources.of(with(campaign)))).containsExactly("READING_UNUSED poor-2021-2025/more");
    }

    private static Alternative alternative(String key) {
        return new Alternative(key, new LocalisedText(key, key));
    }

    @Test
    void a_rule_on_a_clause_that_is_said_to_be_informative_rests_on_none() {
        ClauseId clause = ClauseId.of("poor-2021-2025/V.2");
        Campaign campaign = CampaignBuilder.builder(PLAN.campaign())
                .clauses(PLAN.campaign().clauses().stream()
                        .map(each -> each.id().equals(clause)
                                ? new Clause(clause, each.summary(), Treatment.INFORMATIVE, List.of())
                                : each)
                        .toList())
                .build();

        assertThat(holes(MatrixSources.of(with(campaign))))
                .containsExactly(
                        "RULE_WITHOUT_CLAUSE poor-2021-2025/V.2/complete",
                        "RULE_WITHOUT_CLAUSE poor-2021-2025/V.2/missing");
    }

    @Test
    void a_case_fills_the_hole_of_its_clause_and_that_of_each_rule_it_expects() {
        TraceabilityMatrix none = TraceabilityMatrix.of(MatrixSources.of(WHOLE).withCases(List.of()));
        TraceabilityMatrix one = TraceabilityMatrix.of(MatrixSources.of(WHOLE)
                .withCases(List.of(given(
                        Optional.of("poor-2021-2025/V.2"),
                        "poor-2021-2025/V.2/missing",
                        Set.of("poor-2021-2025/IV.1/household-subject@unit=a: 1 of 2")))));

        assertThat(none.holes())
                .filteredOn(hole -> !one.holes().contains(hole))
                .extracting(hole -> hole.kind() + " " + hole.what())
                .containsExactly(
                        "CLAUSE_WITHOUT_CASE poor-2021-2025/V.2",
                        "RULE_WITHOUT_CASE poor-2021-2025/IV.1/household-subject",
                        "RULE_WITHOUT_CASE poor-2021-2025/V.2/missing");
        assertThat(one.cases())
                .containsExactly(new CaseRow(
                        "a case",
                        "cases/a.yaml:7",
                        Optional.of(ClauseId.of("poor-2021-2025/V.2")),
                        List.of(
                                RuleId.of("poor-2021-2025/IV.1/household-subject"),
                                RuleId.of("poor-2021-2025/V.2/missing"))));
    }

    @Test
    void a_case_for_a_clause_that_is_gone_and_one_for_none_are_told() {
        List<RuleCase> cases = List.of(
                given(Optional.of("poor-2021-2025/V.9"), "poor-2021-2025/V.2/missing", Set.of()),
                given(Optional.empty(), "poor-2021-2025/V.2/missing", Set.of()));

        assertThat(holes(MatrixSources.of(WHOLE).withCases(cases)))
                .contains("CASE_CLAUSE_UNKNOWN a case (poor-2021-2025/V.9)", "CASE_WITHOUT_CLAUSE a case");
    }

    @Test
    void a_clause_of_which_no_rule_fired_decided_nobody() {
        MatrixSources empty = MatrixSources.of(WHOLE).withRound(WHOLE.evaluate(NOBODY));
        MatrixSources sample =
                MatrixSources.of(WHOLE).withRound(WHOLE.evaluate(PLAN.sample(RoundId.of("annual-2025"))));

        assertThat(holes(empty))
                .containsExactly(
                        "CLAUSE_DECIDED_NOBODY poor-2021-2025/III/b2",
                        "CLAUSE_DECIDED_NOBODY poor-2021-2025/III/b3",
                        "CLAUSE_DECIDED_NOBODY poor-2021-2025/IV.1",
                        "CLAUSE_DECIDED_NOBODY poor-2021-2025/IV.2/b2",
                        "CLAUSE_DECIDED_NOBODY poor-2021-2025/IV.2/b2/window",
                        "CLAUSE_DECIDED_NOBODY poor-2021-2025/V.2");
        assertThat(holes(sample)).containsExactly("CLAUSE_DECIDED_NOBODY poor-2021-2025/III/b3");
    }
}
