package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.rules.lint.DiagnosticCode.BASIS_AFTER_PLAN;
import static vn.emulation.rules.lint.DiagnosticCode.CRITERION_UNUSED;
import static vn.emulation.rules.lint.DiagnosticCode.DEADLINE_CONTESTED;
import static vn.emulation.rules.lint.DiagnosticCode.DEADLINE_OUTSIDE;
import static vn.emulation.rules.lint.DiagnosticCode.DUE_BEFORE_END;
import static vn.emulation.rules.lint.DiagnosticCode.MILESTONE_OUTSIDE;
import static vn.emulation.rules.lint.DiagnosticCode.MILESTONE_WITHOUT_ROUND;
import static vn.emulation.rules.lint.DiagnosticCode.NEVER_MET;
import static vn.emulation.rules.lint.DiagnosticCode.PERIOD_OUTSIDE_TITLE;
import static vn.emulation.rules.lint.DiagnosticCode.PLACES_NOT_STATED;
import static vn.emulation.rules.lint.DiagnosticCode.PLACES_WITHOUT_RULE;
import static vn.emulation.rules.lint.DiagnosticCode.ROUNDS_OVERLAP;
import static vn.emulation.rules.lint.DiagnosticCode.ROUND_WITHOUT_DEADLINE;
import static vn.emulation.rules.lint.DiagnosticCode.SUBJECT_BARRED;
import static vn.emulation.rules.lint.DiagnosticCode.SUBJECT_CONTESTED;
import static vn.emulation.rules.lint.DiagnosticCode.TITLE_END;
import static vn.emulation.rules.lint.DiagnosticCode.TITLE_START;
import static vn.emulation.rules.lint.DiagnosticCode.UNDATED_DOCUMENT;
import static vn.emulation.rules.lint.DiagnosticCode.YEAR_WITHOUT_ROUND;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.campaign.AwardOfferBuilder;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.AwardRoundBuilder;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.DocumentTypeId;
import vn.emulation.campaign.Milestone;
import vn.emulation.campaign.MilestoneKind;
import vn.emulation.campaign.QuotaSource;
import vn.emulation.campaign.RequiredDocument;
import vn.emulation.campaign.RoundId;
import vn.emulation.campaign.RoundKind;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.source.ClauseId;
import vn.emulation.source.DocumentId;
import vn.emulation.source.SourceDocument;
import vn.emulation.source.SourceDocumentBuilder;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DateWindow;

/** Each check of campaigns tells its finding in one case, and nothing in a twin that differs in one fact. */
class CampaignLintTest {

    private static final Campaign CAMPAIGN = TestCampaign.campaign();
    private static final String OPEN = Drl.rule("green/1/open", "!receivedOnKnown", "needs receivedOn");
    private static final String MET = Drl.rule("green/1/met", "formOffered", "satisfies");

    private static List<String> found(DiagnosticCode code, Campaign campaign, String... rules) {
        return LintCampaign.campaign(code, TestCampaign.load(campaign, List.of(), rules));
    }

    private static List<String> due(DiagnosticCode code, String effect, String... cases) {
        RuleSource file = RuleSource.parameters(
                "parameters.json",
                TestParameters.text("ACHIEVEMENT", TestParameters.value("2024-01-01", "2025-01-01", cases)));
        String late = Drl.rule("green/1/late", "receivedOnKnown, receivedOn >= date(\"limit\")", effect);
        return LintCampaign.campaign(code, TestCampaign.load(CAMPAIGN, List.of(file), OPEN, late));
    }

    private static String due(String day, String... choices) {
        String value =
                "{\"type\": \"deadline\", \"date\": \"" + day + "\", \"bound\": \"ON_OR_BEFORE\", \"roll\": \"NONE\"}";
        return TestParameters.oneCase(value, choices);
    }

    private static AwardRound round(String id, RoundKind kind, int year, DateWindow period) {
        return AwardRoundBuilder.builder(CAMPAIGN.rounds().get(0))
                .id(RoundId.of(id))
                .kind(kind)
                .year(year)
                .period(period)
                .build();
    }

    private static Campaign with(AwardRound round) {
        return LintCampaign.but(campaign -> campaign.rounds(
                Stream.concat(CAMPAIGN.rounds().stream(), Stream.of(round)).toList()));
    }

    private static Campaign with(MilestoneKind kind, int from, int through) {
        Milestone milestone =
                new Milestone(ClauseId.of("green/1"), kind, from, through, new LocalisedText("Step", "Step"));
        return LintCampaign.but(campaign -> campaign.milestones(List.of(milestone)));
    }

    @Test
    void a_round_without_a_deadline_is_told() {
        assertThat(due(ROUND_WITHOUT_DEADLINE, "warns", due("2024-12-31")))
                .containsExactly("green EM-301 The round (annual-2024) has no deadline: no rule bars a dossier for the"
                        + " day it was received. Maybe ask the organiser by when dossiers are due, and write a rule"
                        + " once that is set.");
        assertThat(due(ROUND_WITHOUT_DEADLINE, "bars", due("2024-12-31"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2023-12-31, before the plan can have been issued
            2025-01-01, after the years of the title
            """)
    void a_deadline_outside_of_what_it_belongs_to_is_told(String day, String why) {
        assertThat(due(DEADLINE_OUTSIDE, "bars", due(day)))
                .containsExactly("green EM-302 By the deadline (limit) the last day for dossiers of the round"
                        + " (annual-2024) is (" + day + "), " + why
                        + ". Maybe compare the parameter and the round with the text of the plan.");
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01", "2024-12-31"})
    void a_deadline_on_the_first_or_last_day_is_within(String day) {
        assertThat(due(DEADLINE_OUTSIDE, "bars", due(day))).isEmpty();
    }

    @Test
    void a_deadline_before_the_period_or_in_another_year_than_its_round_is_told() {
        RuleSource file = RuleSource.parameters(
                "parameters.json",
                TestParameters.file(TestParameters.parameter(
                        "limit", "DECIDED", TestParameters.value("2000-01-01", "2999-01-01", due("2024-06-30")))));
        String late = Drl.rule("green/1/late", "receivedOnKnown, receivedOn >= date(\"limit\")", "bars");
        DateWindow second = DateWindow.of(LocalDate.parse("2024-07-01"), LocalDate.parse("2025-01-01"));
        Campaign early =
                LintCampaign.but(campaign -> campaign.rounds(List.of(round("second", RoundKind.ANNUAL, 2024, second))));
        Campaign later = LintCampaign.but(
                campaign -> campaign.rounds(List.of(round("later", RoundKind.ANNUAL, 2025, DateWindow.year(2024)))));

        assertThat(LintCampaign.campaign(DEADLINE_OUTSIDE, TestCampaign.load(early, List.of(file), OPEN, late)))
                .singleElement()
                .asString()
                .contains("(second) is (2024-06-30), before the period of the round begins.");
        assertThat(LintCampaign.campaign(DEADLINE_OUTSIDE, TestCampaign.load(later, List.of(file), OPEN, late)))
                .singleElement()
                .asString()
                .contains("(later) is (2024-06-30), not in the year of the round.");
        assertThat(LintCampaign.campaign(DEADLINE_OUTSIDE, TestCampaign.load(CAMPAIGN, List.of(file), OPEN, late)))
                .isEmpty();
    }

    @Test
    void a_deadline_before_the_end_of_its_period_is_told() {
        assertThat(due(DUE_BEFORE_END, "bars", due("2024-12-30")))
                .containsExactly("green EM-303 By the deadline (limit) dossiers are due before the period that they are"
                        + " about has ended, in (annual-2024). Maybe ask whether what is achieved between the two"
                        + " counts in this round, in the next, or in none.");
        assertThat(due(DUE_BEFORE_END, "bars", due("2024-12-31"))).isEmpty();
    }

    @Test
    void a_deadline_of_two_readings_is_told() {
        assertThat(due(
                        DEADLINE_CONTESTED,
                        "bars",
                        due("2024-10-14", "green/depth=DEEP"),
                        due("2024-10-15", "green/depth=FLAT")))
                .containsExactly("green EM-319 By the deadline (limit) the last day for dossiers of the round"
                        + " (annual-2024) hangs on a reading: (2024-10-14, 2024-10-15). Maybe have the council settle"
                        + " the reading, and tell the units the earliest of these days.");
        assertThat(due(
                        DEADLINE_CONTESTED,
                        "bars",
                        due("2024-10-15", "green/depth=DEEP"),
                        due("2024-10-15", "green/depth=FLAT")))
                .isEmpty();
    }

    private static List<String> counted(DiagnosticCode code, String from, String before) {
        RuleSource file = RuleSource.parameters(
                "parameters.json",
                TestParameters.file(
                        TestParameters.always("from", TestParameters.date(from)),
                        TestParameters.always("before", TestParameters.date(before))));
        String within =
                Drl.rule("green/1/within", "achievementsWithin(date(\"from\"), date(\"before\")) > 0", "satisfies");
        return LintCampaign.campaign(code, TestCampaign.load(CAMPAIGN, List.of(file), within));
    }

    @Test
    void a_title_that_names_other_days_than_achievements_are_counted_in_is_told() {
        assertThat(counted(TITLE_START, "2024-01-02", "2025-01-01"))
                .containsExactly("green EM-304 The years of the title begin on (2024-01-01), and achievements are"
                        + " counted from (2024-01-02). Maybe leave it to a reading which of the days counts, or"
                        + " correct the parameter.");
        assertThat(counted(TITLE_START, "2024-01-01", "2024-12-31")).isEmpty();
        assertThat(counted(TITLE_END, "2024-01-01", "2024-12-31"))
                .containsExactly("green EM-305 The years of the title end before (2025-01-01), and achievements are"
                        + " counted until before (2024-12-31). Maybe leave it to a reading which of the days counts,"
                        + " or correct the parameter.");
        assertThat(counted(TITLE_END, "2024-01-02", "2025-01-01")).isEmpty();
    }

    @Test
    void two_rounds_of_one_kind_about_the_same_days_are_told() {
        DateWindow lastDay = DateWindow.of(LocalDate.parse("2024-12-31"), LocalDate.parse("2025-12-31"));

        assertThat(found(ROUNDS_OVERLAP, with(round("more", RoundKind.ANNUAL, 2025, lastDay)), MET))
                .containsExactly("green EM-306 The rounds (annual-2024) and (more) are both ANNUAL and about the same"
                        + " days. Maybe correct the period of one of them.");
        assertThat(found(ROUNDS_OVERLAP, with(round("more", RoundKind.ANNUAL, 2025, DateWindow.year(2025))), MET))
                .isEmpty();
        assertThat(found(ROUNDS_OVERLAP, with(round("more", RoundKind.FINAL, 2025, lastDay)), MET))
                .isEmpty();
    }

    @Test
    void a_period_outside_of_the_title_is_told() {
        DateWindow longer = DateWindow.of(LocalDate.parse("2024-01-01"), LocalDate.parse("2025-01-02"));
        DateWindow whole = DateWindow.of(LocalDate.parse("2024-01-01"), LocalDate.parse("2025-01-01"));

        assertThat(found(PERIOD_OUTSIDE_TITLE, with(round("more", RoundKind.FINAL, 2024, longer)), MET))
                .containsExactly("green EM-307 The round (more) is about days outside of the years of the title"
                        + " (2024-01-01..2024-12-31). Maybe correct the period of the round.");
        assertThat(found(PERIOD_OUTSIDE_TITLE, with(round("more", RoundKind.FINAL, 2024, whole)), MET))
                .isEmpty();
    }

    @Test
    void a_milestone_outside_of_the_title_is_told() {
        assertThat(found(MILESTONE_OUTSIDE, with(MilestoneKind.RUN, 2024, 2025), MET))
                .containsExactly("green EM-308 The milestone RUN, from (2024) to (2025), lies outside of the years of"
                        + " the title (2024-01-01..2024-12-31). Maybe correct the years of the milestone.");
        assertThat(found(MILESTONE_OUTSIDE, with(MilestoneKind.RUN, 2023, 2024), MET))
                .hasSize(1);
        assertThat(found(MILESTONE_OUTSIDE, with(MilestoneKind.RUN, 2024, 2024), MET))
                .isEmpty();
    }

    @Test
    void a_milestone_whose_round_is_missing_is_told() {
        assertThat(found(MILESTONE_WITHOUT_ROUND, with(MilestoneKind.YEARLY_AWARDS, 2024, 2025), MET))
                .containsExactly("green EM-309 By the milestone YEARLY_AWARDS awards are considered in (2025), and"
                        + " there is no such round. Maybe add the round, or correct the years of the milestone.");
        assertThat(found(MILESTONE_WITHOUT_ROUND, with(MilestoneKind.YEARLY_AWARDS, 2024, 2024), MET))
                .isEmpty();
        assertThat(found(MILESTONE_WITHOUT_ROUND, with(MilestoneKind.FINAL_REVIEW, 2024, 2024), MET))
                .hasSize(1);
        assertThat(found(MILESTONE_WITHOUT_ROUND, with(MilestoneKind.MID_TERM_REVIEW, 2024, 2024), MET))
                .hasSize(1);
        assertThat(found(MILESTONE_WITHOUT_ROUND, with(MilestoneKind.LAUNCH, 2024, 2024), MET))
                .isEmpty();
    }

    @Test
    void a_year_of_the_title_without_its_yearly_round_is_told() {
        DateWindow two = DateWindow.of(LocalDate.parse("2023-12-31"), LocalDate.parse("2025-01-01"));

        assertThat(found(YEAR_WITHOUT_ROUND, LintCampaign.but(campaign -> campaign.titlePeriod(two)), MET))
                .containsExactly("green EM-310 The title names (2023) among its years (2023-12-31..2024-12-31), and"
                        + " there is no yearly round for it."
                        + " Maybe ask whether the achievements of that year are considered in another round.");
        assertThat(found(YEAR_WITHOUT_ROUND, CAMPAIGN, MET)).isEmpty();
    }

    private static Campaign asking(NomineeKind... kinds) {
        RequiredDocument letter =
                new RequiredDocument(DocumentTypeId.of("letter"), new LocalisedText("L", "L"), List.of(kinds));
        return LintCampaign.but(campaign -> campaign.documents(List.of(letter)));
    }

    @Test
    void a_kind_that_documents_are_asked_of_and_that_is_always_barred_is_told() {
        String household = Drl.rule("green/1/household", "kind == NomineeKind.HOUSEHOLD", "bars");
        String ranked = Drl.rule("green/1/household", "kind == NomineeKind.HOUSEHOLD, rankKnown", "bars");

        assertThat(found(SUBJECT_BARRED, asking(NomineeKind.HOUSEHOLD), household))
                .containsExactly("green EM-311 Documents (letter) are asked of nominees of the kind HOUSEHOLD, whom the"
                        + " rule (green/1/household) always bars. Maybe ask whether such nominees can be awarded, or"
                        + " take the kind out of the list of documents.");
        assertThat(found(SUBJECT_BARRED, asking(NomineeKind.COLLECTIVE), household))
                .isEmpty();
        assertThat(found(SUBJECT_BARRED, asking(NomineeKind.HOUSEHOLD), ranked)).isEmpty();
    }

    @Test
    void nominees_let_in_by_one_reading_and_kept_out_by_another_are_told() {
        String in =
                Drl.rule("green/1/in", "@reading(\"green/depth=DEEP\")", "kind == NomineeKind.HOUSEHOLD", "satisfies");
        String out = Drl.rule("green/1/out", "@reading(\"green/depth=FLAT\")", "kind == NomineeKind.HOUSEHOLD", "bars");
        String other =
                Drl.rule("green/1/out", "@reading(\"green/depth=FLAT\")", "kind == NomineeKind.COLLECTIVE", "bars");

        assertThat(found(SUBJECT_CONTESTED, CAMPAIGN, in, out))
                .containsExactly("green EM-312 Whether nominees such that (kind == NomineeKind.HOUSEHOLD) can be"
                        + " awarded by the clause (green/1) hangs on the reading (green/depth)."
                        + " Maybe have the council settle the reading before dossiers are collected.");
        assertThat(found(SUBJECT_CONTESTED, CAMPAIGN, in, other)).isEmpty();
    }

    @Test
    void a_document_without_number_or_day_is_told() {
        String fix = " Maybe look for the signed copy, and complete the campaign file.";
        Optional<String> number = Optional.of("1/KH");

        assertThat(found(UNDATED_DOCUMENT, CAMPAIGN, MET))
                .containsExactly("green EM-313 The document (green) is cited without its number." + fix);
        assertThat(found(
                        UNDATED_DOCUMENT,
                        LintCampaign.plan(plan -> plan.number(number).issuedOn(Optional.empty())),
                        MET))
                .containsExactly("green EM-313 The document (green) is cited without the day it was issued." + fix);
        assertThat(found(UNDATED_DOCUMENT, LintCampaign.plan(plan -> plan.issuedOn(Optional.empty())), MET))
                .containsExactly(
                        "green EM-313 The document (green) is cited without its number and the day it was issued."
                                + fix);
        assertThat(found(UNDATED_DOCUMENT, LintCampaign.plan(plan -> plan.number(number)), MET))
                .isEmpty();
    }

    @Test
    void a_basis_later_than_the_plan_is_told() {
        SourceDocumentBuilder basis = SourceDocumentBuilder.builder(CAMPAIGN.plan())
                .id(DocumentId.of("law"))
                .number(Optional.of("1"));
        SourceDocument later = basis.issuedOn(Dossiers.day("2024-01-02")).build();
        SourceDocument same = basis.issuedOn(Dossiers.day("2024-01-01")).build();

        assertThat(found(BASIS_AFTER_PLAN, LintCampaign.but(campaign -> campaign.legalBases(List.of(later))), MET))
                .containsExactly("green EM-314 The plan rests on (law), issued on (2024-01-02), after the plan itself"
                        + " (2024-01-01). Maybe correct one of the days.");
        assertThat(found(BASIS_AFTER_PLAN, LintCampaign.but(campaign -> campaign.legalBases(List.of(same))), MET))
                .isEmpty();
    }

    @Test
    void places_that_nobody_states_or_caps_are_told() {
        Campaign unstated = LintCampaign.but(campaign -> campaign.awards(CAMPAIGN.awards().stream()
                .map(offer -> AwardOfferBuilder.builder(offer)
                        .quota(QuotaSource.NOT_STATED)
                        .build())
                .toList()));
        String all = Drl.limits("green/1/granted", "byForm, byKind", "atMost(granted)");
        String letters = Drl.limits("green/1/granted", "form == \"letter\", byKind", "atMost(granted)");

        assertThat(found(PLACES_NOT_STATED, unstated, MET))
                .containsExactly(
                        "green EM-315 For the form (letter) the plan sets no number of places and names nobody who"
                                + " does. Maybe ask the organiser who sets the number before nominees are ranked.",
                        "green EM-315 For the form (provincial-merit-certificate) the plan sets no number of places and"
                                + " names nobody who does. Maybe ask the organiser who sets the number before nominees"
                                + " are ranked.");
        assertThat(found(PLACES_NOT_STATED, CAMPAIGN, MET)).isEmpty();
        assertThat(found(PLACES_WITHOUT_RULE, CAMPAIGN, letters))
                .containsExactly("green EM-316 Places of the form (provincial-merit-certificate) are to be granted, and"
                        + " no rule caps them."
                        + " Maybe add a rule on Pool with findings.limits($pool, atMost(granted)).");
        assertThat(found(PLACES_WITHOUT_RULE, CAMPAIGN, all)).isEmpty();
    }

    @Test
    void a_required_clause_that_nothing_can_find_met_is_told() {
        String bars = Drl.rule("green/1/not", "rankKnown", "bars");
        String waived = Drl.rule("green/1/waived", "@exceptionTo(\"green/1/not\")", "formOffered", "warns");

        assertThat(found(NEVER_MET, CAMPAIGN, bars))
                .containsExactly("green EM-317 The clause (green/1) is required, and no rule can find it met: nobody is"
                        + " ever eligible. Maybe write the rule that satisfies it, or take it out of the required"
                        + " clauses.");
        assertThat(found(NEVER_MET, CAMPAIGN, bars, MET)).isEmpty();
        assertThat(found(NEVER_MET, CAMPAIGN, bars, waived)).isEmpty();
    }

    @Test
    void a_criterion_that_nothing_looks_at_is_told() {
        String tidy = Drl.rule("green/1/tidy", "criterionMet(\"tidy\")", "satisfies");
        String counted = Drl.rule("green/1/tidy", "criteriaMet > 1", "satisfies");

        assertThat(found(CRITERION_UNUSED, CAMPAIGN, tidy))
                .containsExactly("green EM-318 No rule looks at the criterion (quiet) of the clause (green/2)."
                        + " Maybe write a rule with criterionMet(\"quiet\"), or remove the criterion.");
        assertThat(found(CRITERION_UNUSED, CAMPAIGN, counted)).isEmpty();
    }
}
