package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.campaign.RoundId;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;
import vn.emulation.nominee.NomineeId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.quota.Grant;
import vn.emulation.quota.Placement;

/** What the sample rounds show of places, and of dossiers that belong together. */
class SampleSelectionTest {

    private static final RoundId ANNUAL_2026 = RoundId.of("annual-2026");

    @Test
    void places_of_collectives_end_inside_a_tie() {
        Placement placement = placement(ANNUAL_2026, NomineeKind.COLLECTIVE);
        List<DossierId> tied = ids("HS-2026-019", "HS-2026-025", "HS-2026-075");

        assertThat(placement.grant()).map(Grant::places).hasValue(12);
        assertThat(SampleReports.REPORTS.get(ANNUAL_2026).quota().ties())
                .singleElement()
                .satisfies(tie -> {
                    assertThat(tie.keys()).containsExactly(BigDecimal.valueOf(12));
                    assertThat(tie.places()).isEqualTo(2);
                    assertThat(tie.tied())
                            .isEqualTo(tied.stream().map(DossierId::value).toList());
                    assertThat(tie.limits())
                            .containsExactly(
                                    "ar-2023-2030/III.2/b2/granted@form=provincial-merit-certificate,kind=COLLECTIVE");
                });
        assertThat(with(ANNUAL_2026, Outcome.TIED)).isEqualTo(tied);
    }

    @Test
    void places_of_individuals_end_between_two_positions() {
        Placement placement = placement(ANNUAL_2026, NomineeKind.INDIVIDUAL);

        assertThat(placement.grant()).map(Grant::places).hasValue(28);
        assertThat(placement.cutLine()).isEqualTo(OptionalInt.of(29));
        assertThat(with(ANNUAL_2026, Outcome.RESERVE)).isEqualTo(ids("HS-2026-004", "HS-2026-161"));
    }

    @ParameterizedTest
    @CsvSource({"annual-2025", "final-2025"})
    void a_form_without_a_grant_awaits_it(String round) {
        List<Placement> merit = SampleReports.REPORTS.get(RoundId.of(round)).placements().stream()
                .filter(placement -> placement.form().value().equals("provincial-merit-certificate"))
                .toList();

        assertThat(merit).extracting(Placement::kind).containsExactly(NomineeKind.INDIVIDUAL, NomineeKind.COLLECTIVE);
        assertThat(merit).extracting(Placement::grant).containsOnly(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"CB-0711, HS-2029-03, HS-GD-03", "CB-0758, HS-2029-13, HS-GD-19"})
    void dossiers_of_two_rounds_due_the_same_day_stay_two(String nominee, String annual, String wholePeriod) {
        assertThat(of(NomineeId.of(nominee))).extracting(Dossier::id).isEqualTo(ids(annual, wholePeriod));
        assertThat(of(NomineeId.of(nominee)))
                .extracting(Dossier::round)
                .containsExactly(RoundId.of("annual-2029"), RoundId.of("whole-period-2029"));
    }

    @Test
    void a_nominee_put_forward_for_two_forms_is_eligible_for_the_one_on_offer() {
        Dossier right = SampleReports.DOSSIERS.get(DossierId.of("HS-2026-029"));
        Dossier wrong = SampleReports.DOSSIERS.get(DossierId.of("HS-2026-030"));

        assertThat(wrong.nominee()).isEqualTo(right.nominee());
        assertThat(wrong.achievements()).isEqualTo(right.achievements());
        assertThat(SampleReports.decision(right.id()).planVerdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(SampleReports.decision(wrong.id()).planVerdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @Test
    void a_collective_and_its_leader_share_an_achievement() {
        assertThat(achievements("HS-2026-002")).containsAll(achievements("HS-2026-005"));
    }

    private static Placement placement(RoundId round, NomineeKind kind) {
        return SampleReports.REPORTS.get(round).placements().stream()
                .filter(placement -> placement.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<DossierId> with(RoundId round, Outcome outcome) {
        return SampleReports.REPORTS.get(round).decisions().stream()
                .filter(decision -> decision.outcome() == outcome)
                .map(Decision::dossier)
                .toList();
    }

    private static List<Dossier> of(NomineeId nominee) {
        return SampleReports.DOSSIERS.values().stream()
                .filter(dossier -> dossier.nominee().id().equals(nominee))
                .toList();
    }

    private static List<Achievement> achievements(String dossier) {
        return SampleReports.DOSSIERS.get(DossierId.of(dossier)).achievements().items();
    }

    private static List<DossierId> ids(String... dossiers) {
        return Stream.of(dossiers).map(DossierId::of).toList();
    }
}
