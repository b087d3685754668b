package vn.emulation.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.RoundId;
import vn.emulation.decision.Decision;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.RoundReportBuilder;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Rank;
import vn.emulation.json.EmulationJson;
import vn.emulation.nominee.OrgTree;
import vn.emulation.quota.PlacedCandidate;
import vn.emulation.quota.PlacementBuilder;
import vn.emulation.quota.selection.BandCount;
import vn.emulation.quota.selection.Zone;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;
import vn.emulation.rules.EmulationEngine;
import vn.emulation.rules.EvaluationOptions;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.GroupCount;
import vn.emulation.rules.JudgedDossier;
import vn.emulation.rules.Rival;
import vn.emulation.rules.RoundInParts;
import vn.emulation.rules.RoundMargin;
import vn.emulation.rules.RoundOutline;
import vn.emulation.rules.RoundPlaces;

/** A round in parts comes to what the round as a whole comes to. */
class RoundInPartsTest {

    private static final int PARTS = 5;
    private static final Comparator<PlacedCandidate> BY_POSITION = Comparator.comparing(
                    (PlacedCandidate each) -> each.candidate().position().orElse(Integer.MAX_VALUE))
            .thenComparing(each -> each.candidate().dossier());

    @ParameterizedTest
    @CsvSource({
        "ar-2023-2030, annual-2026, 4000, 10, 1000000, 0",
        "ar-2023-2030, annual-2026, 4000, 10, 300, 0",
        "ar-2023-2030, annual-2026, 3000, 20, 1000000, 3",
        "ar-2023-2030, annual-2026, 1500, -1, 500, 0",
        "poor-2021-2025, annual-2025, 4000, 10, 1000000, 0",
        "poor-2021-2025, annual-2025, 4000, 5, 40, 0",
        "poor-2021-2025, annual-2025, 200, 20, 30, 10",
    })
    void a_generated_round(String plan, String round, int dossiers, int percent, int ranks, int unranked) {
        Campaign campaign = BundledPlans.plan(plan).campaign();
        OrgTree units = RoundGenerator.units(campaign, 60);
        RoundGenerator generator = RoundGenerator.of(campaign, RoundId.of(round), units, 7);
        Random dice = new Random(dossiers + ranks);
        EvaluationRequest request = EvaluationRequest.builder()
                .campaign(campaign)
                .round(RoundId.of(round))
                .dossiers(generator
                        .dossiers(dossiers)
                        .map(each -> ranked(each, dice, ranks, unranked))
                        .toList())
                .grants(percent < 0 ? List.of() : generator.grants(dossiers, percent))
                .orgTree(units)
                .rulings(List.of())
                .calendar(EmulationJson.create().bundledWorkCalendar())
                .decidedOn(LocalDate.of(2026, 12, 1))
                .build();

        assertEqual(EmulationEngine.of(BundledPlans.plan(plan).ruleSet()), request);
    }

    private static Dossier ranked(Dossier dossier, Random dice, int ranks, int unranked) {
        Optional<Rank> rank = dice.nextInt(1000) < unranked
                ? Optional.empty()
                : Optional.of(new Rank(1 + dice.nextInt(ranks), "Council", LocalDate.of(2026, 11, 1)));
        return DossierBuilder.builder(dossier).rank(rank).build();
    }

    @Test
    void the_sample_rounds() {
        for (BundledPlan plan : BundledPlans.load().all()) {
            EmulationEngine engine = EmulationEngine.of(plan.ruleSet());
            plan.sampleRounds().forEach(round -> assertEqual(engine, plan.sample(round)));
        }
    }

    private static void assertEqual(EmulationEngine engine, EvaluationRequest request) {
        RoundReport whole = engine.evaluate(request);

        RoundReport inParts = new Host(engine, request).report();

        assertThat(inParts.quota()).isEqualTo(whole.quota());
        assertThat(inParts.placements()).isEqualTo(whole.placements());
        for (int each = 0; each < whole.decisions().size(); each++) {
            assertThat(inParts.decisions().get(each))
                    .isEqualTo(whole.decisions().get(each));
        }
        assertThat(inParts).isEqualTo(whole);
    }

    /** A host that hands on no more than it has to. */
    private static final class Host {

        private final RoundInParts round;
        private final List<JudgedDossier> judged = new ArrayList<>();
        private final RoundOutline outline;
        private final RoundMargin margin;

        Host(EmulationEngine engine, EvaluationRequest request) {
            EvaluationRequest rest = EvaluationRequestBuilder.builder(request)
                    .dossiers(List.of())
                    .build();
            this.round = engine.inParts(rest, EvaluationOptions.defaults());
            ImmutableListMultimap<Integer, Dossier> parts = Multimaps.index(
                    request.dossiers(),
                    each -> Math.floorMod(each.nominee().id().hashCode(), PARTS));
            parts.asMap().values().forEach(part -> judged.addAll(round.judge(List.copyOf(part))));
            this.outline = round.outline(judged.stream().map(GroupCount::of).toList());
            this.margin = outline.margin(rivals().stream()
                    .filter(rival -> rival.rank().isPresent())
                    .map(rival -> new BandCount(
                            outline.type(rival.group()), Rival.band(rival.rank().getAsInt()), 1))
                    .toList());
            judged.sort(Comparator.comparing(each -> each.decision().dossier()));
        }

        private List<Rival> rivals() {
            return judged.stream().flatMap(each -> each.rival().stream()).toList();
        }

        RoundReport report() {
            List<Rival> contested = rivals().stream()
                    .filter(rival -> margin.zone(rival) == Zone.CONTESTED)
                    .toList();
            RoundPlaces places = margin.places(contested);
            List<Decision> decisions = judged.stream()
                    .map(each -> places.placed(each, this::ahead))
                    .toList();
            RoundReport shell =
                    places.report(judged.stream().map(JudgedDossier::digest).iterator());
            return RoundReportBuilder.builder(shell)
                    .decisions(decisions)
                    .placements(shell.placements().stream()
                            .map(each -> PlacementBuilder.builder(each)
                                    .candidates(rivals().stream()
                                            .filter(rival ->
                                                    rival.group().form().equals(each.form())
                                                            && rival.group().kind() == each.kind())
                                            .map(places::candidate)
                                            .sorted(BY_POSITION)
                                            .toList())
                                    .build())
                            .toList())
                    .build();
        }

        private List<DossierId> ahead(int type) {
            return rivals().stream()
                    .filter(rival -> outline.type(rival.group()) == type && margin.zone(rival) == Zone.AHEAD)
                    .map(Rival::dossier)
                    .toList();
        }
    }
}
