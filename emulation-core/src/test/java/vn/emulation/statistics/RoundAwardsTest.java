package vn.emulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.emulation.Samples;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.CampaignId;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Decisions;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.NomineeId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.Role;
import vn.emulation.nominee.UnitId;
import vn.emulation.validation.InvalidValueException;

/** What rounds add to the statistics of their year. */
class RoundAwardsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static Decision decision(String dossier, Outcome outcome) {
        return Decision.builder()
                .dossier(DossierId.of(dossier))
                .nominee(NomineeId.of("CB-1"))
                .kind(NomineeKind.INDIVIDUAL)
                .unitId(UnitId.of("U1"))
                .form(Forms.MERIT)
                .receivedOn(Optional.empty())
                .planVerdict(Verdict.ELIGIBLE)
                .lawVerdict(Optional.empty())
                .outcome(outcome)
                .rank(OptionalInt.empty())
                .answers(List.of())
                .warnings(List.of())
                .build();
    }

    private static RoundReport report(Decision... decisions) {
        return Decisions.report(DAY, decisions);
    }

    private static Dossier dossier(String id, Role role) {
        return DossierBuilder.builder(Samples.dossier())
                .id(DossierId.of(id))
                .nominee(new Individual(
                        NomineeId.of("CB-1"), UnitId.of("U1"), Optional.empty(), Optional.of(role), Optional.empty()))
                .build();
    }

    @Test
    void only_what_the_organiser_awards_is_an_award() {
        for (Outcome outcome : Outcome.values()) {
            RoundAwards round = RoundAwards.of(report(decision("D1", outcome)), List.of(), Optional.empty());

            assertThat(round.awarded()).hasSize(outcome == Outcome.AWARDED ? 1 : 0);
            assertThat(round.proposed()).isEqualTo(outcome == Outcome.PROPOSED ? Map.of(Forms.MERIT, 1L) : Map.of());
        }
    }

    @Test
    void an_award_takes_its_class_from_its_dossier_where_that_proves_one() {
        RoundAwards round = RoundAwards.of(
                report(decision("D1", Outcome.AWARDED), decision("D2", Outcome.AWARDED)),
                List.of(dossier("D1", Role.DIRECT_WORKER), dossier("D2", Role.LEADER)),
                Optional.of(AwardMode.THEMATIC));
        DecidedAwardBuilder expected = Forms.award("D1")
                .mode(Optional.of(AwardMode.THEMATIC))
                .campaign(Optional.of(CampaignId.of("ar")))
                .decidedOn(DAY);

        assertThat(round.awarded())
                .containsExactly(
                        expected.nomineeClass(Optional.of(NomineeClass.DIRECT_WORKER))
                                .build(),
                        expected.id("D2").nomineeClass(Optional.empty()).build());
    }

    @Test
    void awards_of_rounds_count_beside_those_listed_and_proposals_are_told() {
        StatisticsTable table = Statistics.of(
                Forms.layout(StatisticsForm.PROVINCIAL_COMMENDATIONS),
                ReportPeriod.calendarYear(2026),
                StatisticsInput.ofAwards(List.of(Forms.award("a").build())),
                List.of(RoundAwards.of(
                        report(
                                decision("D1", Outcome.AWARDED),
                                decision("D2", Outcome.PROPOSED),
                                decision("D3", Outcome.PROPOSED)),
                        List.of(),
                        Optional.empty())));

        assertThat(table.figure("01", "1")).contains(2L);
        assertThat(table.leftOut()).containsExactly(new LeftOut(Forms.MERIT.value(), LeftOut.Reason.PROPOSED, 2));
    }

    @Test
    void an_award_listed_otherwise_than_a_round_decided_it_is_refused() {
        RoundAwards round = RoundAwards.of(report(decision("D1", Outcome.AWARDED)), List.of(), Optional.empty());

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Statistics.of(
                        Forms.layout(StatisticsForm.PROVINCIAL_COMMENDATIONS),
                        ReportPeriod.calendarYear(2026),
                        StatisticsInput.ofAwards(List.of(Forms.award("D1").build())),
                        List.of(round)))
                .withMessage("Two lines share the id (D1) and differ. Maybe one of them has another id.");
        assertThat(Statistics.of(
                                Forms.layout(StatisticsForm.PROVINCIAL_COMMENDATIONS),
                                ReportPeriod.calendarYear(2026),
                                StatisticsInput.ofAwards(round.awarded()),
                                List.of(round))
                        .figure("01", "1"))
                .contains(1L);
    }
}
