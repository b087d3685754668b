package vn.emulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.emulation.award.AwardFormId;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.CampaignId;
import vn.emulation.campaign.LaunchLevel;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.Sex;
import vn.emulation.time.DateWindow;

/** What the forms count. */
class StatisticsTest {

    private static StatisticsTable provincial(DecidedAward... awards) {
        return Forms.table(StatisticsForm.PROVINCIAL_COMMENDATIONS, awards);
    }

    @Test
    void an_award_of_which_all_is_stated_counts_in_its_rows_and_in_the_totals() {
        StatisticsTable table = provincial(Forms.award("a")
                .nomineeClass(Optional.of(NomineeClass.DIRECT_WORKER))
                .mode(Optional.of(AwardMode.THEMATIC))
                .build());

        assertThat(Forms.shown(table)).isEqualTo("01{1=1, 2=1} 05{1=1, 2=1} 10{1=1, 2=1} 12{1=1, 2=1}");
        assertThat(table.leftOut()).isEmpty();
    }

    @Test
    void a_class_or_mode_that_is_not_stated_counts_as_not_stated_and_is_never_guessed() {
        assertThat(Forms.shown(provincial(Forms.award("a").build())))
                .isEqualTo("01{1=1, 2=1} 05{1=1, 2=1} individual-class-not-stated{1=1, 2=1} "
                        + "mode-not-stated{1=1, 2=1}");
        assertThat(Forms.shown(
                        provincial(Forms.award("a").kind(NomineeKind.COLLECTIVE).build())))
                .isEqualTo("01{1=1, 2=1} 02{1=1, 2=1} collective-class-not-stated{1=1, 2=1} "
                        + "mode-not-stated{1=1, 2=1}");
    }

    @Test
    void a_household_has_no_class() {
        assertThat(Forms.shown(
                        provincial(Forms.award("a").kind(NomineeKind.HOUSEHOLD).build())))
                .isEqualTo("01{1=1, 2=1} 04{1=1, 2=1} mode-not-stated{1=1, 2=1}");
    }

    @Test
    void an_enterprise_is_one_of_the_collectives() {
        assertThat(Forms.shown(provincial(Forms.award("a")
                        .form(AwardFormId.of("provincial-emulation-flag"))
                        .kind(NomineeKind.COLLECTIVE)
                        .nomineeClass(Optional.of(NomineeClass.ENTERPRISE))
                        .mode(Optional.of(AwardMode.REGULAR))
                        .build())))
                .isEqualTo("01{1=1, 4=1} 02{1=1, 4=1} 03{1=1, 4=1} 11{1=1, 4=1}");
    }

    @Test
    void a_line_of_many_counts_as_many() {
        StatisticsTable table = provincial(
                Forms.award("a").count(OptionalInt.of(DecidedAward.MOST)).build(),
                Forms.award("b").count(OptionalInt.of(DecidedAward.MOST)).build(),
                Forms.award("c").count(OptionalInt.of(DecidedAward.MOST)).build());

        assertThat(table.figure("01", "1")).contains(3_000_000_000L);
    }

    @Test
    void an_award_that_the_form_has_no_column_for_is_left_out_by_name() {
        StatisticsTable table = provincial(
                Forms.award("a").form(AwardFormId.of("advanced-worker")).build(),
                Forms.award("b").form(AwardFormId.of("advanced-worker")).build(),
                Forms.award("c").form(AwardFormId.of("labour-medal-third")).build());

        assertThat(Forms.shown(table)).isEmpty();
        assertThat(table.leftOut())
                .containsExactly(
                        new LeftOut("advanced-worker", LeftOut.Reason.OTHER_FORM, 2),
                        new LeftOut("labour-medal-third", LeftOut.Reason.OTHER_FORM, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "CALENDAR_YEAR, 2025-12-31, 0, 0",
        "CALENDAR_YEAR, 2026-01-01, 1, 0",
        "CALENDAR_YEAR, 2026-12-14, 1, 0",
        "CALENDAR_YEAR, 2026-12-15, 1, 1",
        "CALENDAR_YEAR, 2026-12-16, 1, 1",
        "CALENDAR_YEAR, 2026-12-31, 1, 1",
        "CALENDAR_YEAR, 2027-01-01, 0, 0",
        "REPORTING_YEAR, 2025-12-14, 0, 0",
        "REPORTING_YEAR, 2025-12-15, 1, 0",
        "REPORTING_YEAR, 2025-12-16, 1, 0",
        "REPORTING_YEAR, 2026-12-14, 1, 0",
        "REPORTING_YEAR, 2026-12-15, 0, 0",
        "REPORTING_YEAR, 2026-12-16, 0, 0"
    })
    void the_day_of_the_decision_puts_an_award_into_a_year(
            PeriodBasis basis, LocalDate decidedOn, long counted, long fromReportDay) {
        StatisticsTable table = Statistics.of(
                Forms.layout(StatisticsForm.PROVINCIAL_COMMENDATIONS),
                new ReportPeriod(2026, basis),
                StatisticsInput.ofAwards(
                        List.of(Forms.award("a").decidedOn(decidedOn).build())));

        assertThat(table.figure("01", "1")).contains(counted);
        assertThat(table.fromReportDay()).isEqualTo(fromReportDay);
        assertThat(table.leftOut())
                .isEqualTo(
                        counted == 1
                                ? List.of()
                                : List.of(new LeftOut(Forms.MERIT.value(), LeftOut.Reason.OTHER_PERIOD, 1)));
    }

    @Test
    void form_0602_counts_what_the_state_awards_by_who_submitted_it() {
        StatisticsTable table = Forms.table(
                StatisticsForm.STATE_COMMENDATIONS,
                Forms.award("a")
                        .form(AwardFormId.of("labour-medal-third"))
                        .kind(NomineeKind.COLLECTIVE)
                        .nomineeClass(Optional.of(NomineeClass.OTHER_COLLECTIVE))
                        .mode(Optional.of(AwardMode.DEDICATION))
                        .proposer(Optional.of(Proposer.PROVINCE))
                        .build(),
                Forms.award("b")
                        .form(AwardFormId.of("prime-minister-merit-certificate"))
                        .kind(NomineeKind.HOUSEHOLD)
                        .mode(Optional.of(AwardMode.RESISTANCE))
                        .build());

        assertThat(Forms.shown(table))
                .isEqualTo("1{1=2, 2.labour-medal-third.collective=1, household=1} "
                        + "3{1=1, 2.labour-medal-third.collective=1} proposer-not-stated{1=1, household=1} "
                        + "6{1=1, 2.labour-medal-third.collective=1} "
                        + "other-collectives{1=1, 2.labour-medal-third.collective=1} 8{1=1, household=1} "
                        + "19{1=1, 2.labour-medal-third.collective=1} 21{1=1, household=1}");
    }

    @Test
    void form_0601_counts_campaigns_by_launch_scope_duration_and_mode() {
        StatisticsTable table = campaigns(
                LaunchedCampaign.builder()
                        .id(CampaignId.of("a"))
                        .level(Optional.of(LaunchLevel.PRIME_MINISTER))
                        .scope(Optional.of(CampaignScope.NATIONAL))
                        .mode(Optional.of(AwardMode.THEMATIC))
                        .window(DateWindow.of(LocalDate.of(2026, 1, 1), LocalDate.of(2031, 1, 1)))
                        .build(),
                LaunchedCampaign.builder()
                        .id(CampaignId.of("b"))
                        .window(DateWindow.startingOn(LocalDate.of(2026, 12, 31)))
                        .build(),
                LaunchedCampaign.builder()
                        .id(CampaignId.of("c"))
                        .window(DateWindow.endingBefore(LocalDate.of(2027, 1, 1)))
                        .build());

        assertThat(Forms.shown(table))
                .isEqualTo("01{1=2, 2=1, level-not-stated=1} 02{1=1, 2=1} scope-not-stated{1=1, level-not-stated=1} "
                        + "10{1=1, 2=1} duration-not-stated{1=1, level-not-stated=1} 11{1=1, 2=1} "
                        + "mode-not-stated{1=1, level-not-stated=1}");
        assertThat(table.leftOut()).containsExactly(new LeftOut("c", LeftOut.Reason.UNDATED, 1));
        assertThat(table.fromReportDay()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(LaunchLevel.class)
    void every_level_of_launch_has_one_column(LaunchLevel level) {
        StatisticsTable table = campaigns(LaunchedCampaign.builder()
                .id(CampaignId.of("a"))
                .level(Optional.of(level))
                .window(DateWindow.year(2026))
                .build());
        String column = switch (level) {
            case PRIME_MINISTER, PRESIDENT -> "2";
            case MINISTRY, PROVINCE -> "3";
            case UNIT -> "4";
        };

        assertThat(Forms.shown(table)).startsWith("01{1=1, " + column + "=1} ");
    }

    private static StatisticsTable campaigns(LaunchedCampaign... campaigns) {
        return Statistics.of(
                Forms.layout(StatisticsForm.CAMPAIGNS),
                ReportPeriod.calendarYear(2026),
                StatisticsInput.builder()
                        .campaigns(Optional.of(List.of(campaigns)))
                        .build());
    }

    @Test
    void forms_0604_and_0605_count_who_is_there_whatever_the_year() {
        StatisticsInput input = StatisticsInput.builder()
                .bodies(Optional.of(List.of(
                        new EmulationBody("a", Optional.of(BodyLevel.DIVISION_OF_HOME_AFFAIRS)),
                        new EmulationBody("b", Optional.empty()))))
                .officers(Optional.of(List.of(
                        Officer.builder()
                                .id("x")
                                .sex(Optional.of(Sex.FEMALE))
                                .age(OptionalInt.of(56))
                                .education(Optional.of(Education.POSTGRADUATE))
                                .yearsInField(OptionalInt.of(10))
                                .build(),
                        Officer.builder().id("y").build())))
                .build();

        assertThat(Forms.shown(
                        Statistics.of(Forms.layout(StatisticsForm.BODIES), ReportPeriod.calendarYear(2026), input)))
                .isEqualTo("01{1=2} 05{1=1} level-not-stated{1=1}");
        assertThat(Forms.shown(
                        Statistics.of(Forms.layout(StatisticsForm.OFFICERS), ReportPeriod.calendarYear(2026), input)))
                .isEqualTo("01{1=2, 2=1, sex-not-stated=1} 06{1=1, 2=1} age-not-stated{1=1, sex-not-stated=1} "
                        + "12{1=1, 2=1} education-not-stated{1=1, sex-not-stated=1} 15{1=1, 2=1} "
                        + "years-not-stated{1=1, sex-not-stated=1}");
    }
}
