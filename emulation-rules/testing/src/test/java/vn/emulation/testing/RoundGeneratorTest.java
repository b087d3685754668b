package vn.emulation.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.hash.Hashing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.RoundId;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.Dossier;
import vn.emulation.json.DossierFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.OrgTree;
import vn.emulation.quota.Grant;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;
import vn.emulation.rules.EmulationEngine;
import vn.emulation.rules.EvaluationRequest;

class RoundGeneratorTest {

    private static final Campaign REFORM = BundledPlans.plan("ar-2023-2030").campaign();
    private static final RoundId ANNUAL_2026 = RoundId.of("annual-2026");
    private static final OrgTree UNITS = RoundGenerator.units(REFORM, 60);

    private static RoundGenerator generator(long seed) {
        return RoundGenerator.of(REFORM, ANNUAL_2026, UNITS, seed);
    }

    @Test
    void gives_the_same_bytes_for_a_seed_on_every_machine() {
        List<Dossier> dossiers = generator(20261015).dossiers(100).toList();
        byte[] json = EmulationJson.create().writeCompact(new DossierFile(1, dossiers));

        assertThat(Hashing.sha256().hashBytes(json).toString())
                .isEqualTo("12db2d50e709935ccae47760e89821f0e2f5a86e77566904fd4529a2521ce9a4");
    }

    @Test
    void gives_other_dossiers_for_another_seed() {
        assertThat(generator(1).dossiers(50))
                .doesNotContainAnyElementsOf(generator(2).dossiers(50).toList());
    }

    @Test
    void makes_a_dossier_only_when_it_is_taken() {
        assertThat(generator(1).dossiers(Long.MAX_VALUE).limit(3))
                .extracting(dossier -> dossier.id().value())
                .containsExactly("annual-2026-000000001", "annual-2026-000000002", "annual-2026-000000003");
    }

    @Test
    void gives_a_hundred_thousand_dossiers_with_ids_in_order() {
        assertThat(generator(3).dossiers(100_000).map(Dossier::id))
                .hasSize(100_000)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void gives_no_dossiers_when_none_are_asked_for() {
        assertThat(generator(1).dossiers(0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ar-2023-2030, annual-2026",
        "ar-2023-2030, whole-period-2029",
        "poor-2021-2025, annual-2025",
        "poor-2021-2025, final-2025"
    })
    void reaches_every_verdict_but_an_error_and_most_often_the_best(String plan, String round) {
        Map<Verdict, Long> verdicts =
                report(BundledPlans.plan(plan), RoundId.of(round)).verdicts();

        assertThat(verdicts).containsEntry(Verdict.ERROR, 0L);
        assertThat(verdicts.get(Verdict.ELIGIBLE)).isBetween(500L, 950L);
        assertThat(verdicts.get(Verdict.NOT_ELIGIBLE)).isBetween(20L, 200L);
        assertThat(verdicts.get(Verdict.UNDETERMINED)).isBetween(30L, 250L);
        assertThat(verdicts.get(Verdict.CONTESTED)).isBetween(15L, 250L);
    }

    @Test
    void grants_a_share_of_places_for_each_form_and_kind() {
        assertThat(generator(1).grants(1_000, 20))
                .extracting(Grant::kind, Grant::places)
                .containsExactly(
                        tuple(NomineeKind.INDIVIDUAL, 133),
                        tuple(NomineeKind.COLLECTIVE, 66),
                        tuple(NomineeKind.HOUSEHOLD, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 11, 12, 500})
    void makes_as_many_units_as_asked_for_all_below_the_organiser(int count) {
        OrgTree tree = RoundGenerator.units(REFORM, count);

        assertThat(tree.units()).hasSize(count).allMatch(unit -> tree.isWithin(unit.id(), REFORM.organiser()));
    }

    @Test
    void refuses_what_it_cannot_make() {
        assertThatThrownBy(() -> RoundGenerator.of(REFORM, RoundId.of("annual-2031"), UNITS, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "The campaign (ar-2023-2030) has no round (annual-2031).\nMaybe choose one of [");
        assertThatThrownBy(() -> RoundGenerator.of(REFORM, ANNUAL_2026, OrgTree.of(List.of()), 1))
                .hasMessage("The organiser (syt-an-giang) is none of the (0) units.\nMaybe add it to them.");
        assertThatThrownBy(() -> generator(1).dossiers(-1))
                .hasMessage("The number of dossiers (-1) is negative.\nMaybe ask for 0 or more.");
        assertThatThrownBy(() -> RoundGenerator.units(REFORM, 0))
                .hasMessage("The number of units (0) is below 1.\nMaybe ask for 1 or more.");
        assertThatThrownBy(() -> generator(1).grants(-1, 20))
                .hasMessage("The number of dossiers (-1) is negative.\nMaybe ask for 0 or more.");
        assertThatThrownBy(() -> generator(1).grants(1, 101))
                .hasMessage("The percentage (101) is not from 0 to 100.\nMaybe 20.");
    }

    private static RoundReport report(BundledPlan plan, RoundId round) {
        Campaign campaign = plan.campaign();
        OrgTree units = RoundGenerator.units(campaign, 60);
        RoundGenerator generator = RoundGenerator.of(campaign, round, units, 7);
        EvaluationRequest request = EvaluationRequest.builder()
                .campaign(campaign)
                .round(round)
                .dossiers(generator.dossiers(1_000).toList())
                .grants(generator.grants(1_000, 20))
                .orgTree(units)
                .rulings(List.of())
                .calendar(EmulationJson.create().bundledWorkCalendar())
                .decidedOn(LocalDate.of(campaign.round(round).orElseThrow().year(), 12, 1))
                .build();
        return EmulationEngine.of(plan.ruleSet()).evaluate(request);
    }
}
