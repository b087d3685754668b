package vn.emulation.testing.assertion;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.emulation.testing.assertion.EmulationAssertions.assertThat;

import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.Verdict;
import vn.emulation.rules.BundledPrizes;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.testing.SampleRounds;

/** Each assertion passes on what it says, and fails with the whole of what a tester needs. */
class EmulationAssertionsTest {

    private static final String DOSSIER = SampleRounds.COLLECTIVE;
    private static final String BARRED_LATE = "ar-2023-2030/III.3/b1/late";
    private static final String IN_TIME = "ar-2023-2030/III.3/b1/in-time";
    private static final String DEADLINE = "ar-2023-2030/III.3/b1";

    private static final DecidedByRules SOUND = decided(SampleRounds.of(DOSSIER, SampleRounds.PERSON));
    private static final DecidedByRules LATE = decided(SampleRounds.of(SampleRounds.received(DOSSIER, "2026-10-15")));
    private static final DecidedByRules UNDATED = decided(SampleRounds.of("HS-2026-129"));

    private static DecidedByRules decided(EvaluationRequest request) {
        return DecidedByRules.of(SampleRounds.REFORM, request);
    }

    private static DecisionAssert sound() {
        return assertThat(SOUND).decision(DOSSIER);
    }

    private static DecisionAssert late() {
        return assertThat(LATE).decision(DOSSIER);
    }

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message.stripTrailing());
    }

    @Test
    void what_is_so_passes() {
        sound().hasVerdict(Verdict.ELIGIBLE)
                .hasPlanVerdict(Verdict.ELIGIBLE)
                .containsFindings(IN_TIME)
                .hasNoFindings(BARRED_LATE)
                .answers(DEADLINE, ClauseStatus.SATISFIED)
                .isMissingNothing()
                .hasOutcome(Outcome.PROPOSED);
        late().hasVerdict(Verdict.NOT_ELIGIBLE)
                .containsFindings(BARRED_LATE)
                .answers(DEADLINE, ClauseStatus.BARRED)
                .hasOutcome(Outcome.NOT_CONSIDERED);
        assertThat(SOUND).hasPlaced(SampleRounds.PERSON, DOSSIER);
        assertThat(LATE).hasPlaced();
        assertThat(UNDATED).decision("HS-2026-129").isMissing("receivedOn");
    }

    @Test
    void a_verdict_that_should_be_a_refusal_is_told_with_the_rules_that_come_nearest() {
        fails(() -> sound().hasVerdict(Verdict.NOT_ELIGIBLE), """
                Dossier (HS-2026-164): the verdict is (ELIGIBLE), expected (NOT_ELIGIBLE).
                Rule ar-2023-2030/III.3/b1/late does not apply to dossier HS-2026-164.
                Holds: kind of round: yearly (is yearly)
                Holds: it is certain which day this is: Deadline of yearly dossiers: yes
                Holds: the day of receipt is recorded: yes
                Does not hold: day of receipt: 2026-10-14 (on or after 2026-10-15)
                In it: receivedOn >= date("annual-deadline"), with annual-deadline = 2026-10-15.
                It is for clause ar-2023-2030/III.3/b1 and stands at rules/III.3-deadlines.drl:13.
                Rule ar-2023-2030/II/window/outside does not apply to dossier HS-2026-164.
                If read as ar-2023-2030/window-end=LAUNCH_WINDOW: it does not apply.
                Holds: the list of achievements is complete: yes
                Holds: number of achievements: 1 (above 0)
                Does not hold: number of achievements with days outside 2022-07-25 to before 2029-10-30: 0 (is 1)
                If read as ar-2023-2030/window-end=TITLE_PERIOD: it does not apply.
                Holds: the list of achievements is complete: yes
                Holds: number of achievements: 1 (above 0)
                Does not hold: number of achievements with days outside 2022-07-25 to before 2031-01-01: 0 (is 1)
                In it: achievementsOutside(date("window-opens-earliest"), date("window-closes")) ==\
                 achievementCount, with window-opens-earliest = 2022-07-25, window-closes = 2029-10-30.
                It is for clause ar-2023-2030/II/window and stands at rules/II-window.drl:25.
                Rule ar-2023-2030/III.1/household does not apply to dossier HS-2026-164.
                Does not hold: kind of nominee: collective (is household)
                It is for clause ar-2023-2030/III.1 and stands at rules/III.1-subjects.drl:5.
                """);
    }

    @Test
    void a_verdict_that_should_be_none_is_told_with_what_stands_in_the_way() {
        fails(() -> late().hasPlanVerdict(Verdict.ELIGIBLE), """
                Dossier (HS-2026-164): the verdict of the plan is (NOT_ELIGIBLE), expected (ELIGIBLE).
                Clause ar-2023-2030/III.3/b1: BARRED by ar-2023-2030/III.3/b1/late [roundKind (ANNUAL) == (ANNUAL),\
                 dateKnown (true) == (true), receivedOnKnown (true) == (true), receivedOn (2026-10-15) >=\
                 (2026-10-15)].
                """);
    }

    @Test
    void without_the_law_there_is_no_verdict_of_the_law() {
        fails(() -> sound().hasLawVerdict(Verdict.ELIGIBLE), """
                Dossier (HS-2026-164): the verdict of the law is (none), expected (ELIGIBLE).
                """);
    }

    @Test
    void where_the_rules_are_not_known_the_message_says_how_to_make_them_known() {
        fails(() -> assertThat(LATE.report()).decision(DOSSIER).hasVerdict(Verdict.ELIGIBLE), """
                Dossier (HS-2026-164): the verdict is (NOT_ELIGIBLE), expected (ELIGIBLE).
                Clause ar-2023-2030/III.3/b1: BARRED by ar-2023-2030/III.3/b1/late [roundKind (ANNUAL) == (ANNUAL),\
                 dateKnown (true) == (true), receivedOnKnown (true) == (true), receivedOn (2026-10-15) >=\
                 (2026-10-15)].
                Maybe add .by(rules, request): the message then shows what the rules saw.
                """);
        fails(() -> assertThat(LATE.report().decisions().get(0)).answers(DEADLINE, ClauseStatus.SATISFIED), """
                Dossier (HS-2026-164): clause ar-2023-2030/III.3/b1 is (BARRED), expected (SATISFIED).
                Maybe add .by(rules, request): the message then shows what the rules saw.
                """);
    }

    @Test
    void rules_can_be_made_known_to_one_decision() {
        fails(
                () -> assertThat(LATE.report().decisions().get(0))
                        .by(LATE.rules(), LATE.request())
                        .in(Locale.forLanguageTag("vi"))
                        .answers(DEADLINE, ClauseStatus.SATISFIED),
                """
                Hồ sơ (HS-2026-164): điều khoản ar-2023-2030/III.3/b1 là (BARRED), đáng lẽ là (SATISFIED).
                Quy tắc ar-2023-2030/III.3/b1/late áp dụng với hồ sơ HS-2026-164.
                Đạt: loại đợt xét: hằng năm (là hằng năm)
                Đạt: xác định được chắc chắn ngày: Hạn gửi hồ sơ hằng năm: có
                Đạt: có ghi ngày nhận hồ sơ: có
                Đạt: ngày nhận hồ sơ: 15/10/2026 (từ ngày 15/10/2026 trở đi)
                Quy tắc thuộc điều khoản ar-2023-2030/III.3/b1, đặt tại rules/III.3-deadlines.drl:13.
                Quy tắc ar-2023-2030/III.3/b1/in-time không áp dụng với hồ sơ HS-2026-164.
                Đạt: loại đợt xét: hằng năm (là hằng năm)
                Đạt: có ghi ngày nhận hồ sơ: có
                Không đạt: ngày nhận hồ sơ: 15/10/2026 (trước ngày 15/10/2026)
                Trong đó: receivedOn < date("annual-deadline"), với annual-deadline = 2026-10-15.
                Quy tắc thuộc điều khoản ar-2023-2030/III.3/b1, đặt tại rules/III.3-deadlines.drl:4.
                """);
    }

    @Test
    void findings_are_exact() {
        fails(() -> late().hasFindings(IN_TIME), """
                Dossier (HS-2026-164): the rules that fired are: ar-2023-2030/II.1/shown, ar-2023-2030/II.2/shown,\
                 ar-2023-2030/II.3/shown, ar-2023-2030/II.4/shown, ar-2023-2030/II/window/within,\
                 ar-2023-2030/III.1/collective, ar-2023-2030/III.2/b1/offered, ar-2023-2030/III.3/b1/late,\
                 ar-2023-2030/IV.2/b2/complete. Expected and not there: ar-2023-2030/III.3/b1/in-time. Not expected\
                 and there: ar-2023-2030/II.1/shown, ar-2023-2030/II.2/shown, ar-2023-2030/II.3/shown,\
                 ar-2023-2030/II.4/shown, ar-2023-2030/II/window/within, ar-2023-2030/III.1/collective,\
                 ar-2023-2030/III.2/b1/offered, ar-2023-2030/III.3/b1/late, ar-2023-2030/IV.2/b2/complete.
                Rule ar-2023-2030/III.3/b1/in-time does not apply to dossier HS-2026-164.
                Holds: kind of round: yearly (is yearly)
                Holds: the day of receipt is recorded: yes
                Does not hold: day of receipt: 2026-10-15 (before 2026-10-15)
                In it: receivedOn < date("annual-deadline"), with annual-deadline = 2026-10-15.
                It is for clause ar-2023-2030/III.3/b1 and stands at rules/III.3-deadlines.drl:4.
                Rule ar-2023-2030/II.1/shown applies to dossier HS-2026-164.
                Holds: criterion II.1 is met with evidence: yes
                It is for clause ar-2023-2030/II.1 and stands at rules/II.1-tasks.drl:4.
                Rule ar-2023-2030/II.2/shown applies to dossier HS-2026-164.
                Holds: criterion II.2 is met with evidence: yes
                It is for clause ar-2023-2030/II.2 and stands at rules/II.2-leadership.drl:4.
                Rule ar-2023-2030/II.3/shown applies to dossier HS-2026-164.
                Holds: criterion II.3 is met with evidence: yes
                It is for clause ar-2023-2030/II.3 and stands at rules/II.3-communication.drl:4.
                """);
    }

    @Test
    void a_finding_that_is_not_there_is_told_with_why_not() {
        fails(() -> sound().containsFindings(IN_TIME, BARRED_LATE), """
                Dossier (HS-2026-164): the rules that fired are: ar-2023-2030/II.1/shown, ar-2023-2030/II.2/shown,\
                 ar-2023-2030/II.3/shown, ar-2023-2030/II.4/shown, ar-2023-2030/II/window/within,\
                 ar-2023-2030/III.1/collective, ar-2023-2030/III.2/b1/offered, ar-2023-2030/III.3/b1/in-time,\
                 ar-2023-2030/IV.2/b2/complete. Expected and not there: ar-2023-2030/III.3/b1/late. Not expected and\
                 there: none.
                Rule ar-2023-2030/III.3/b1/late does not apply to dossier HS-2026-164.
                Holds: kind of round: yearly (is yearly)
                Holds: it is certain which day this is: Deadline of yearly dossiers: yes
                Holds: the day of receipt is recorded: yes
                Does not hold: day of receipt: 2026-10-14 (on or after 2026-10-15)
                In it: receivedOn >= date("annual-deadline"), with annual-deadline = 2026-10-15.
                It is for clause ar-2023-2030/III.3/b1 and stands at rules/III.3-deadlines.drl:13.
                """);
    }

    @Test
    void a_finding_that_should_not_be_there_is_told_with_why() {
        fails(() -> sound().hasNoFindings(IN_TIME, BARRED_LATE), """
                Dossier (HS-2026-164): the rules that fired are: ar-2023-2030/II.1/shown, ar-2023-2030/II.2/shown,\
                 ar-2023-2030/II.3/shown, ar-2023-2030/II.4/shown, ar-2023-2030/II/window/within,\
                 ar-2023-2030/III.1/collective, ar-2023-2030/III.2/b1/offered, ar-2023-2030/III.3/b1/in-time,\
                 ar-2023-2030/IV.2/b2/complete. Expected and not there: none. Not expected and there:\
                 ar-2023-2030/III.3/b1/in-time.
                Rule ar-2023-2030/III.3/b1/in-time applies to dossier HS-2026-164.
                Holds: kind of round: yearly (is yearly)
                Holds: the day of receipt is recorded: yes
                Holds: day of receipt: 2026-10-14 (before 2026-10-15)
                It is for clause ar-2023-2030/III.3/b1 and stands at rules/III.3-deadlines.drl:4.
                """);
    }

    @Test
    void rules_that_are_none_or_of_pools_are_told_apart() {
        fails(() -> sound().containsFindings("ar-2023-2030/III.3/b1/lat", "ar-2023-2030/III.2/b2/granted"), """
                Dossier (HS-2026-164): the rules that fired are: ar-2023-2030/II.1/shown, ar-2023-2030/II.2/shown,\
                 ar-2023-2030/II.3/shown, ar-2023-2030/II.4/shown, ar-2023-2030/II/window/within,\
                 ar-2023-2030/III.1/collective, ar-2023-2030/III.2/b1/offered, ar-2023-2030/III.3/b1/in-time,\
                 ar-2023-2030/IV.2/b2/complete. Expected and not there: ar-2023-2030/III.2/b2/granted,\
                 ar-2023-2030/III.3/b1/lat. Not expected and there: none.
                Rule (ar-2023-2030/III.2/b2/granted) is about pools of nominees, not about dossiers.
                The rules have no rule (ar-2023-2030/III.3/b1/lat).
                """);
    }

    @Test
    void an_answer_is_told_with_the_rules_of_the_clause() {
        fails(() -> sound().answers(DEADLINE, ClauseStatus.BARRED), """
                Dossier (HS-2026-164): clause ar-2023-2030/III.3/b1 is (SATISFIED), expected (BARRED).
                Rule ar-2023-2030/III.3/b1/in-time applies to dossier HS-2026-164.
                Holds: kind of round: yearly (is yearly)
                Holds: the day of receipt is recorded: yes
                Holds: day of receipt: 2026-10-14 (before 2026-10-15)
                It is for clause ar-2023-2030/III.3/b1 and stands at rules/III.3-deadlines.drl:4.
                Rule ar-2023-2030/III.3/b1/late does not apply to dossier HS-2026-164.
                Holds: kind of round: yearly (is yearly)
                Holds: it is certain which day this is: Deadline of yearly dossiers: yes
                Holds: the day of receipt is recorded: yes
                Does not hold: day of receipt: 2026-10-14 (on or after 2026-10-15)
                In it: receivedOn >= date("annual-deadline"), with annual-deadline = 2026-10-15.
                It is for clause ar-2023-2030/III.3/b1 and stands at rules/III.3-deadlines.drl:13.
                """);
        fails(() -> sound().answers("ar-2023-2030/III.3/b9", ClauseStatus.BARRED), """
                Dossier (HS-2026-164): clause ar-2023-2030/III.3/b9 is (none), expected (BARRED).
                """);
    }

    @Test
    void what_is_missing_is_exact() {
        fails(() -> assertThat(UNDATED).decision("HS-2026-129").isMissing("documents:meeting-minutes"), """
                Dossier (HS-2026-129): what is missing is: receivedOn. Expected and not there:\
                 documents:meeting-minutes. Not expected and there: receivedOn.
                Rule ar-2023-2030/III.3/b1/received-unknown applies to dossier HS-2026-129.
                Holds: kind of round: yearly (is yearly)
                Holds: the day of receipt is recorded: no
                It is for clause ar-2023-2030/III.3/b1 and stands at rules/III.3-deadlines.drl:35.
                """);
    }

    @Test
    void an_outcome_is_told_with_the_limits_that_are_full_or_what_stands_in_the_way() {
        fails(() -> sound().hasOutcome(Outcome.RESERVE), """
                Dossier (HS-2026-164): the outcome is (PROPOSED), expected (RESERVE). The verdict is (ELIGIBLE).
                """);
        fails(() -> late().hasOutcome(Outcome.PROPOSED), """
                Dossier (HS-2026-164): the outcome is (NOT_CONSIDERED), expected (PROPOSED). The verdict is\
                 (NOT_ELIGIBLE).
                Clause ar-2023-2030/III.3/b1: BARRED by ar-2023-2030/III.3/b1/late [roundKind (ANNUAL) == (ANNUAL),\
                 dateKnown (true) == (true), receivedOnKnown (true) == (true), receivedOn (2026-10-15) >=\
                 (2026-10-15)].
                """);
    }

    @Test
    void places_are_exact() {
        fails(() -> assertThat(SOUND).hasPlaced("HS-2026-001", DOSSIER), """
                Places go to: HS-2026-076, HS-2026-164. Expected and without one: HS-2026-001. Not expected and with\
                 one: HS-2026-076.
                """);
    }

    @Test
    void a_dossier_that_is_not_there_is_told_with_those_that_are() {
        fails(() -> assertThat(SOUND).decision("HS-1"), """
                There is no decision on the dossier (HS-1). There are decisions on: HS-2026-076, HS-2026-164.
                """);
        fails(() -> assertThat(SOUND).in(Locale.forLanguageTag("vi")).decision("HS-1"), """
                Không có kết quả cho hồ sơ (HS-1). Có kết quả cho: HS-2026-076, HS-2026-164.
                """);
    }

    @Test
    void a_description_stands_before_the_message() {
        fails(() -> assertThat(SOUND).as("the sample").decision(DOSSIER).hasOutcome(Outcome.TIED), """
                [the sample] Dossier (HS-2026-164): the outcome is (PROPOSED), expected (TIED). The verdict is\
                 (ELIGIBLE).
                """);
    }

    @Test
    void prizes_are_asserted_by_dossier_and_in_all() {
        PrizeBillAssert prizes = assertThat(SOUND).prizes(BundledPrizes.load().table());

        prizes.pays(DOSSIER, 7_590_000L).pays(SampleRounds.PERSON, 3_800_000L).hasTotal(11_390_000L);
        fails(() -> prizes.pays(DOSSIER, 1L), """
                The award of dossier (HS-2026-164) pays (7590000) dong, expected (1). It is PAID.
                """);
        fails(() -> prizes.hasTotal(1L), """
                All awards pay (11390000) dong, expected (1). Open: none.
                """);
        fails(() -> prizes.leavesOpen(DOSSIER), """
                What the award of dossier (HS-2026-164) pays is known: (7590000) dong. It is PAID.
                """);
        fails(() -> prizes.pays("HS-1", 1L), """
                There is no award of dossier (HS-1). There are awards of: HS-2026-076, HS-2026-164.
                """);
    }

    @Test
    void prizes_need_the_dossiers() {
        assertThatCode(() ->
                        assertThat(SOUND.report()).prizes(BundledPrizes.load().table()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("What awards pay hangs on the dossiers.\nMaybe name them by .by(rules, request).");
    }
}
