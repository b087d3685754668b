package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.campaign.RoundId;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.CouncilVote;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.nominee.OrgTree;
import vn.emulation.nominee.UnitId;
import vn.emulation.quota.UnitCount;
import vn.emulation.quota.selection.TieCase;
import vn.emulation.quota.selection.TieDecision;
import vn.emulation.time.WorkCalendar;

/** What an engine keeps of a round for the next request never shows in a report. */
class KeptRoundTest {

    private static final BundledPlan PLAN = BundledPlans.plan("ar-2023-2030");
    private static final EvaluationRequest ROUND = PLAN.sample(RoundId.of("annual-2026"));
    private static final RoundReport REPORT = fresh(ROUND);

    /** One change of each part of a request but the campaign, which is that of the rules. */
    private static final Map<String, UnaryOperator<EvaluationRequestBuilder>> CHANGES = Map.of(
            "round", KeptRoundTest::ofNextYear,
            "dossiers",
                    request -> request.dossiers(
                            ROUND.dossiers().subList(1, ROUND.dossiers().size())),
            "tieDecisions", request -> request.tieDecisions(List.of(tieDecision())),
            "decidedOn", request -> request.decidedOn(ROUND.decidedOn().plusDays(1)),
            "grants", request -> request.grants(List.of()),
            "counts", request -> request.counts(List.of(count())),
            "rulings", request -> request.rulings(Requests.rulings("ar-2023-2030/criteria=ONE")),
            "orgTree", request -> request.orgTree(OrgTree.of(List.of())),
            "calendar",
                    request -> request.calendar(new WorkCalendar(
                            "another",
                            ROUND.calendar().title(),
                            ROUND.calendar().years())));

    private static UnitCount count() {
        UnitId unit = ROUND.orgTree().units().get(0).id();
        return new UnitCount(unit, "headcount", 7, LocalDate.parse("2026-09-30"), Optional.empty());
    }

    private static TieDecision tieDecision() {
        TieCase tie = REPORT.quota().ties().get(0);
        CouncilVote vote = new CouncilVote("Hội đồng", LocalDate.parse("2026-11-05"), 11, 9, 2);
        return new TieDecision(tie.digest(), List.of("HS-2026-019", "HS-2026-075"), "31/BB-HĐTĐKT", vote);
    }

    private static EvaluationRequestBuilder ofNextYear(EvaluationRequestBuilder request) {
        RoundId next = ROUND.campaign().rounds().stream()
                .filter(round -> round.kind() == ROUND.awardRound().kind()
                        && round.year() == ROUND.awardRound().year() + 1)
                .findFirst()
                .orElseThrow()
                .id();
        return request.round(next)
                .dossiers(ROUND.dossiers().stream()
                        .map(each -> DossierBuilder.builder(each).round(next).build())
                        .toList());
    }

    private static RoundReport fresh(EvaluationRequest request) {
        return EmulationEngine.of(RuleSet.load(PLAN.campaign(), PLAN.sources())).evaluate(request);
    }

    private static Stream<String> parts() {
        return Arrays.stream(EvaluationRequest.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(part -> !part.equals("campaign"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void a_request_that_differs_in_one_part_is_decided_as_by_a_new_engine(String part) {
        EmulationEngine engine = EmulationEngine.of(RuleSet.load(PLAN.campaign(), PLAN.sources()));
        EvaluationRequest changed = Objects.requireNonNull(CHANGES.get(part))
                .apply(EvaluationRequestBuilder.builder(ROUND))
                .build();

        assertThat(engine.evaluate(ROUND)).isEqualTo(REPORT);
        assertThat(engine.evaluate(changed)).isEqualTo(fresh(changed)).isNotEqualTo(REPORT);
        assertThat(engine.evaluate(ROUND)).isEqualTo(REPORT);
    }

    @Test
    void a_part_decided_alone_is_decided_as_when_judged() {
        RoundInParts round = EmulationEngine.of(PLAN.ruleSet())
                .inParts(
                        EvaluationRequestBuilder.builder(ROUND)
                                .dossiers(List.of())
                                .build(),
                        EvaluationOptions.defaults());
        List<Dossier> part = ROUND.dossiers().subList(20, 50);

        assertThat(round.decide(part))
                .isEqualTo(
                        round.judge(part).stream().map(JudgedDossier::decision).toList())
                .isEqualTo(round.decide(Lists.reverse(part)))
                .hasSize(30)
                .extracting(Decision::outcome)
                .containsOnly(Outcome.AWAITING_GRANT, Outcome.NOT_CONSIDERED);
    }
}
