package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.RoundId;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.json.EmulationJson;
import vn.emulation.law.DueEvent;
import vn.emulation.schedule.CampaignCalendar;
import vn.emulation.schedule.DueAction;
import vn.emulation.schedule.DueDate;
import vn.emulation.schedule.DueKind;
import vn.emulation.source.ReadingId;
import vn.emulation.source.Ruling;
import vn.emulation.time.CalendarYear;
import vn.emulation.time.DayKind;
import vn.emulation.time.WorkCalendar;
import vn.emulation.validation.InvalidValueException;

/** The calendars of the bundled campaigns, with the law beside them. */
class CampaignCalendarTest {

    private static final WorkCalendar DAYS = EmulationJson.create().bundledWorkCalendar();
    private static final RuleSet REFORM = withLaw("ar-2023-2030");
    private static final RuleSet POOR = withLaw("poor-2021-2025");

    private static RuleSet withLaw(String campaign) {
        BundledPlan plan = BundledPlans.load().all().stream()
                .filter(each -> each.campaign().id().value().equals(campaign))
                .findFirst()
                .orElseThrow();
        return BundledLaw.load().withoutRules().over(plan).ruleSet();
    }

    private static CalendarRequestBuilder request(Dossier... dossiers) {
        return CalendarRequest.builder().calendar(DAYS).dossiers(List.of(dossiers));
    }

    private static Dossier received(String id, String day) {
        return DossierBuilder.builder(Dossiers.reform())
                .id(DossierId.of(id))
                .receivedOn(Optional.of(LocalDate.parse(day)))
                .build();
    }

    private static Dossier poor(String form, String day) {
        return DossierBuilder.builder(Dossiers.poor("annual-2025"))
                .form(AwardFormId.of(form))
                .receivedOn(Optional.of(LocalDate.parse(day)))
                .build();
    }

    private static DueAction action(CampaignCalendar calendar, String id) {
        return calendar.actions().stream()
                .filter(action -> action.id().equals(calendar.campaign() + "/" + id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(ids(calendar)));
    }

    private static String ids(CampaignCalendar calendar) {
        return calendar.actions().stream().map(DueAction::id).collect(Collectors.joining("\n"));
    }

    /** The dates as {@code day [readings]}, the default first. */
    private static List<String> dates(DueAction action) {
        return action.dates().stream().map(CampaignCalendarTest::told).toList();
    }

    private static String told(DueDate date) {
        String when = date.lastDay()
                .map(LocalDate::toString)
                .orElseGet(() -> date.undated().orElseThrow().reason()
                        + date.undated()
                                .get()
                                .missingYear()
                                .map(year -> " " + year)
                                .orElse("")
                        + date.undated()
                                .get()
                                .notBefore()
                                .map(day -> " from " + day)
                                .orElse(""));
        return when + (date.readings().isEmpty() ? "" : " " + date.readings());
    }

    @Test
    void the_rounds_of_a_plan_are_due_on_both_days_where_readings_differ() {
        CampaignCalendar calendar = REFORM.calendar(request().build());
        DueAction of2023 = action(calendar, "annual-2023/annual-deadline");

        assertThat(of2023.by())
                .extracting(role -> role.en())
                .containsExactly("Divisions and subordinate units of the Department");
        assertThat(of2023.what().en())
                .isEqualTo("When yearly dossiers are due at the Department of Health: Yearly round 2023");
        assertThat(of2023.citations())
                .extracting(cited -> cited.clause().value())
                .containsExactly("ar-2023-2030/III.3/b1");
        // 14 and 15 October 2023 are a Saturday and a Sunday.
        assertThat(dates(of2023))
                .containsExactly(
                        "2023-10-14 [[ar-2023-2030/deadline-bound=BEFORE, ar-2023-2030/deadline-roll=NONE]]",
                        "2023-10-15 [[ar-2023-2030/deadline-bound=ON_OR_BEFORE, ar-2023-2030/deadline-roll=NONE]]",
                        "2023-10-16 [[ar-2023-2030/deadline-roll=NEXT_WORKING_DAY]]");
        assertThat(dates(action(calendar, "annual-2026/annual-deadline")))
                .containsExactly(
                        "2026-10-14 [[ar-2023-2030/deadline-bound=BEFORE]]",
                        "2026-10-15 [[ar-2023-2030/deadline-bound=ON_OR_BEFORE]]");
    }

    @Test
    void a_deadline_that_may_roll_in_a_year_without_a_calendar_names_the_year() {
        List<String> of2029 =
                dates(action(REFORM.calendar(request().build()), "whole-period-2029/whole-period-deadline"));

        assertThat(of2029)
                .containsExactly(
                        "2029-10-14 [[ar-2023-2030/deadline-bound=BEFORE, ar-2023-2030/deadline-roll=NONE]]",
                        "CALENDAR_YEAR_MISSING 2029 from 2029-10-14"
                                + " [[ar-2023-2030/deadline-bound=BEFORE, ar-2023-2030/deadline-roll=NEXT_WORKING_DAY]]",
                        "2029-10-15 [[ar-2023-2030/deadline-bound=ON_OR_BEFORE, ar-2023-2030/deadline-roll=NONE]]",
                        "CALENDAR_YEAR_MISSING 2029 from 2029-10-15 [[ar-2023-2030/deadline-bound=ON_OR_BEFORE,"
                                + " ar-2023-2030/deadline-roll=NEXT_WORKING_DAY]]");
    }

    @Test
    void a_host_that_gives_the_year_gets_the_day() {
        CalendarYear of2029 = new CalendarYear(2029, List.of(), List.of(), "host");
        CampaignCalendar calendar =
                REFORM.calendar(request().calendar(DAYS.with(of2029)).build());

        assertThat(dates(action(calendar, "whole-period-2029/whole-period-deadline")))
                .containsExactly(
                        "2029-10-14 [[ar-2023-2030/deadline-bound=BEFORE, ar-2023-2030/deadline-roll=NONE]]",
                        "2029-10-15 [[ar-2023-2030/deadline-bound=ON_OR_BEFORE, ar-2023-2030/deadline-roll=NONE],"
                                + " [ar-2023-2030/deadline-roll=NEXT_WORKING_DAY]]");
    }

    @Test
    void a_ruling_leaves_one_day() {
        Ruling bound = ruling("ar-2023-2030/deadline-bound", "ON_OR_BEFORE");
        CampaignCalendar calendar =
                REFORM.calendar(request().rulings(List.of(bound)).build());

        assertThat(dates(action(calendar, "annual-2026/annual-deadline"))).containsExactly("2026-10-15");
        assertThat(action(calendar, "annual-2026/annual-deadline")
                        .dates()
                        .get(0)
                        .byDefault())
                .isTrue();
        assertThat(dates(action(calendar, "annual-2023/annual-deadline")))
                .containsExactly(
                        "2023-10-15 [[ar-2023-2030/deadline-roll=NONE]]",
                        "2023-10-16 [[ar-2023-2030/deadline-roll=NEXT_WORKING_DAY]]");
    }

    private static Ruling ruling(String reading, String alternative) {
        return Ruling.builder()
                .reading(ReadingId.of(reading))
                .alternative(alternative)
                .decidedBy("council")
                .decidedOn(LocalDate.of(2026, 1, 5))
                .document("1/BB")
                .build();
    }

    @Test
    void milestones_run_through_their_years_and_duties_without_a_day_come_last() {
        CampaignCalendar calendar = POOR.calendar(request().build());
        DueAction run = action(calendar, "III/b2/run-2025");
        DueAction review = action(calendar, "III/b3/mid-term-review-2023");

        assertThat(run.dates().get(0).from()).contains(LocalDate.of(2022, 1, 1));
        assertThat(dates(run)).containsExactly("2025-12-31");
        assertThat(review.round()).contains(RoundId.of("mid-term-2023"));
        assertThat(review.by()).extracting(role -> role.en()).containsExactly("Department of Health");
        assertThat(dates(action(calendar, "annual-2025/dossiers"))).containsExactly("NOT_STATED_IN_PLAN");
        assertThat(action(calendar, "annual-2025/dossiers").what().vi())
                .isEqualTo("Gửi hồ sơ: Đợt xét khen thưởng năm 2025");
        assertThat(calendar.actions().stream()
                        .filter(action -> action.kind() == DueKind.STANDING_DUTY)
                        .map(DueAction::id))
                .containsExactly(
                        "poor-2021-2025/II/b1/duty",
                        "poor-2021-2025/II/b1/duty-2",
                        "poor-2021-2025/II/b2/duty",
                        "poor-2021-2025/II/b3/duty",
                        "poor-2021-2025/II/b4/duty",
                        "poor-2021-2025/V.1/duty",
                        "poor-2021-2025/V.1/duty-2",
                        "poor-2021-2025/V.2/duty",
                        "poor-2021-2025/V.2/duty-2",
                        "poor-2021-2025/V.2/duty-3");
        assertThat(calendar.actions().get(calendar.actions().size() - 1).earliest())
                .isEmpty();
        assertThat(calendar.actions().get(0).earliest()).contains(LocalDate.of(2022, 12, 31));
    }

    @Test
    void the_authoritys_days_run_from_its_own_day_and_end_no_earlier_than_from_the_day_received() {
        Dossier dossier = received("D-1", "2026-01-09");
        String id = "annual-2026/provincial-processing/2024-01-01";

        // Saturday 10 January is worked; Tết is from 16 to 20 February.
        assertThat(dates(action(REFORM.calendar(request(dossier).build()), id)))
                .containsExactly(
                        "EVENT_DAY_NOT_GIVEN from 2026-02-12 [[law/processing-split=DAYS_25], [law/processing-split=KEPT]]",
                        "EVENT_DAY_NOT_GIVEN from 2026-01-29 [[law/processing-split=DAYS_15]]",
                        "EVENT_DAY_NOT_GIVEN from 2026-02-05 [[law/processing-split=DAYS_20]]");
        DueAction submitted = action(
                REFORM.calendar(request(dossier)
                        .submittedOn(Optional.of(LocalDate.of(2026, 1, 12)))
                        .build()),
                id);
        assertThat(submitted.eventOn()).contains(LocalDate.of(2026, 1, 12));
        assertThat(dates(submitted))
                .containsExactly(
                        "2026-02-23 [[law/processing-split=DAYS_25], [law/processing-split=KEPT]]",
                        "2026-02-02 [[law/processing-split=DAYS_15]]",
                        "2026-02-09 [[law/processing-split=DAYS_20]]");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-06, 2026-02-13",
        "2026-02-09, 2026-02-23", // over Tết
        "2026-08-21, 2026-08-27", // Saturday 22 August is worked
        "2026-08-24, 2026-09-03", // over National Day
        "2025-12-30, 2026-01-08",
        "2026-09-30, 2026-10-07"
    })
    void an_incomplete_dossier_is_told_of_within_five_working_days(String day, String last) {
        DueAction notice =
                action(REFORM.calendar(request(received("D-1", day)).build()), "annual-2026/incomplete-notice/" + day);

        assertThat(dates(notice))
                .containsExactly(
                        last + " [[law/ministry-rule=GENERAL]]",
                        "LIMIT_NOT_STATED [[law/ministry-rule=MINISTRY_ONLY]]");
        assertThat(notice.citations())
                .extracting(cited -> cited.clause().value())
                .containsExactly(
                        "decision-988-2024/merit-certificate",
                        "civil-code-2015/147.2",
                        "civil-code-2015/148.5",
                        "labour-code-2019/112");
    }

    @Test
    void every_day_of_receipt_is_counted_as_somebody_who_ticks_off_days_would() {
        List<LocalDate> days =
                LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2026, 10, 1)).toList();
        CampaignCalendar calendar = REFORM.calendar(request()
                .dossiers(days.stream()
                        .map(day -> received("D-" + day, day.toString()))
                        .toList())
                .build());

        for (LocalDate day : days) {
            LocalDate last = day.plusDays(1)
                    .datesUntil(day.plusDays(40))
                    .filter(each -> DAYS.dayKind(each) == DayKind.WORKING)
                    .skip(4)
                    .findFirst()
                    .orElseThrow();
            assertThat(dates(action(calendar, "annual-2026/incomplete-notice/" + day))
                            .get(0))
                    .isEqualTo(last + " [[law/ministry-rule=GENERAL]]");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-29, text-not-known", // no text on incomplete dossiers before 2024 was read
        "2023-12-31, text-not-known",
        "2024-01-01, 2024-01-01",
        "2026-09-30, 2026-09-30",
        "2026-10-01, text-not-known"
    })
    void a_limit_holds_for_dossiers_received_while_its_text_does(String day, String id) {
        CampaignCalendar calendar =
                REFORM.calendar(request(received("D-1", day)).build());

        assertThat(dates(action(calendar, "annual-2026/incomplete-notice/" + id))
                        .contains("TEXT_NOT_KNOWN"))
                .isEqualTo(id.equals("text-not-known"));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-09-30, text-not-known",
        "2017-10-01, 2017-10-01",
        "2023-12-31, 2017-10-01",
        "2024-01-01, 2024-01-01",
        "2026-09-30, 2024-01-01",
        "2026-10-01, text-not-known"
    })
    void the_provinces_limit_is_that_of_the_day_received(String day, String id) {
        CampaignCalendar calendar =
                REFORM.calendar(request(received("D-1", day)).build());

        assertThat(ids(calendar)).contains("ar-2023-2030/annual-2026/provincial-processing/" + id);
    }

    @Test
    void an_organiser_that_decides_itself_is_the_authority_and_no_text_limits_it() {
        CampaignCalendar calendar = POOR.calendar(request(poor("department-commendation-certificate", "2025-11-03"))
                .submittedOn(Optional.of(LocalDate.of(2025, 12, 1)))
                .build());
        DueAction processing = action(calendar, "annual-2025/other-processing/limit-not-stated");

        assertThat(dates(processing)).containsExactly("LIMIT_NOT_STATED");
        assertThat(processing.event()).contains(DueEvent.RECEIVED);
        assertThat(processing.eventOn()).isEmpty();
    }

    @Test
    void a_communes_certificate_is_due_by_each_number_that_localities_publish() {
        CampaignCalendar calendar = POOR.calendar(request(poor("commune-commendation-certificate", "2025-11-03"))
                .submittedOn(Optional.of(LocalDate.of(2025, 11, 3)))
                .build());

        assertThat(dates(action(calendar, "annual-2025/local-processing/2024-01-01")))
                .containsExactly(
                        "2025-11-17 [[law/local-processing-2024=DAYS_10]]",
                        "2025-11-13 [[law/local-processing-2024=DAYS_8]]",
                        "2025-11-19 [[law/local-processing-2024=DAYS_12]]",
                        "2025-11-24 [[law/local-processing-2024=DAYS_15]]",
                        "2025-12-01 [[law/local-processing-2024=DAYS_20]]",
                        "2025-12-08 [[law/local-processing-2024=DAYS_25]]");
    }

    @Test
    void the_result_is_told_within_ten_working_days_of_the_decision_of_all_dossiers_together() {
        CampaignCalendar calendar = REFORM.calendar(
                request(received("D-2", "2026-09-29"), received("D-1", "2026-09-30"), received("D-3", "2026-10-01"))
                        .decidedOn(Optional.of(LocalDate.of(2026, 12, 16)))
                        .build());
        DueAction notice = action(calendar, "annual-2026/result-notice/2017-10-01");

        assertThat(notice.dossiers()).containsExactly(DossierId.of("D-1"), DossierId.of("D-2"));
        assertThat(dates(notice))
                .containsExactly(
                        "2026-12-30 [[law/ministry-rule=GENERAL]]",
                        "LIMIT_NOT_STATED [[law/ministry-rule=MINISTRY_ONLY]]");
        assertThat(dates(action(calendar, "annual-2026/result-notice/text-not-known")))
                .containsExactly("TEXT_NOT_KNOWN");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-16, 2026-12-30",
        "2026-12-17, 2026-12-31",
        "2026-12-18, CALENDAR_YEAR_MISSING 2027 from 2027-01-01",
        "2026-12-21, CALENDAR_YEAR_MISSING 2027 from 2027-01-02"
    })
    void a_limit_that_reaches_into_a_year_without_a_calendar_names_it(LocalDate decided, String expected) {
        CampaignCalendar calendar = REFORM.calendar(request(received("D-1", "2026-09-30"))
                .decidedOn(Optional.of(decided))
                .build());

        assertThat(dates(action(calendar, "annual-2026/result-notice/2017-10-01"))
                        .get(0))
                .isEqualTo(expected + " [[law/ministry-rule=GENERAL]]");
    }

    @Test
    void without_dossiers_a_decision_is_told_of_while_one_text_holds_for_all_that_can_have_been_received() {
        CalendarRequestBuilder known = request().decidedOn(Optional.of(LocalDate.of(2026, 9, 30)));
        CalendarRequestBuilder open = request().decidedOn(Optional.of(LocalDate.of(2026, 10, 1)));

        assertThat(dates(action(REFORM.calendar(known.build()), "result-notice/2017-10-01"))
                        .get(0))
                .isEqualTo("2026-10-14 [[law/ministry-rule=GENERAL]]");
        assertThat(dates(action(REFORM.calendar(open.build()), "result-notice/event-day-not-given")))
                .containsExactly("EVENT_DAY_NOT_GIVEN");
    }

    @Test
    void without_the_law_the_plan_alone_is_told() {
        RuleSet alone = BundledPlans.load().all().get(0).ruleSet();
        CampaignCalendar calendar = alone.calendar(request(received("D-1", "2026-09-30"))
                .decidedOn(Optional.of(LocalDate.of(2026, 11, 2)))
                .build());

        assertThat(calendar.actions()).extracting(DueAction::kind).doesNotContain(DueKind.TIME_LIMIT);
    }

    @Test
    void a_round_is_told_by_itself() {
        CampaignCalendar calendar = REFORM.calendar(request(received("D-1", "2026-09-30"))
                .round(Optional.of(RoundId.of("annual-2025")))
                .build());

        assertThat(calendar.actions())
                .extracting(DueAction::id)
                .containsExactly(
                        "ar-2023-2030/annual-2025/annual-deadline", "ar-2023-2030/III.3/b1/yearly-awards-2025");
    }

    @Test
    void the_order_of_dossiers_makes_no_difference() {
        List<Dossier> dossiers = Stream.of("2026-09-28", "2026-10-02", "2026-09-30", "2023-11-01")
                .map(day -> received("D-" + day, day))
                .collect(Collectors.toList());
        CampaignCalendar one = REFORM.calendar(request().dossiers(dossiers).build());
        Collections.reverse(dossiers);

        assertThat(REFORM.calendar(request().dossiers(dossiers).build())).isEqualTo(one);
    }

    @Test
    void a_host_restates_a_number_by_its_name() {
        String own = new String(PlanResources.law("time-limits/limits.json"), StandardCharsets.UTF_8)
                .replace("\"number\": 5}", "\"number\": 3}");
        RuleSet rules = BundledLaw.load()
                .withoutRules()
                .over(BundledPlans.load().all().get(0))
                .ruleSet(List.of(RuleSource.parameters("own.json", own)));

        assertThat(dates(action(
                        rules.calendar(request(received("D-1", "2026-09-30")).build()),
                        "annual-2026/incomplete-notice/2026-09-30")))
                .contains("2026-10-05 [[law/ministry-rule=GENERAL]]");
    }

    @Test
    void a_round_and_a_reading_that_the_campaign_has_not_are_refused_at_once() {
        CalendarRequest unknown = request()
                .round(Optional.of(RoundId.of("annual-2031")))
                .rulings(List.of(ruling("law/none", "A")))
                .build();

        assertThat(catchThrowableOfType(InvalidValueException.class, () -> REFORM.calendar(unknown))
                        .text(Locale.ENGLISH))
                .isEqualTo("The campaign (ar-2023-2030) has no round (annual-2031). Maybe choose one of its rounds.\n"
                        + "A ruling settles (law/none) as (A), which the campaign does not know."
                        + " Maybe correct the reading or alternative.");
    }
}
