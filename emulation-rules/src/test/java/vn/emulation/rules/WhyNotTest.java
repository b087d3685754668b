package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.emulation.decision.ConditionCheck;
import vn.emulation.decision.Need;
import vn.emulation.decision.ParameterSeen;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.RuleTrial;
import vn.emulation.decision.Truth;
import vn.emulation.decision.WhyNot;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Listing;
import vn.emulation.json.EmulationJson;
import vn.emulation.time.DateWindow;
import vn.emulation.validation.InvalidValueException;

class WhyNotTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateWindow SUMMER =
            DateWindow.of(LocalDate.parse("2024-07-01"), LocalDate.parse("2024-08-01"));
    private static final String LATE = "ar-2023-2030/III.3/b1/late";

    private static WhyNot reform(String rule, Dossier dossier, String... rulings) {
        return ask(Plans.REFORM_RULES, rule, dossier, rulings);
    }

    private static WhyNot ask(RuleSet rules, String rule, Dossier dossier, String... rulings) {
        EvaluationRequest request = Requests.of(rules.campaign(), dossier)
                .rulings(Requests.rulings(rulings))
                .build();
        return EmulationEngine.of(rules).whyNot(RuleId.of(rule), dossier.id(), request);
    }

    private static List<Truth> truths(RuleTrial trial) {
        return trial.checks().stream().map(ConditionCheck::truth).toList();
    }

    private static List<String> told(WhyNot answer, Locale locale) {
        return Plans.REFORM_RULES.texts().whyNot(answer, locale);
    }

    @Test
    void a_rule_that_hangs_on_readings_is_tried_under_each() {
        WhyNot answer = reform(LATE, Dossiers.received(Dossiers.reform(), "2026-10-15"));

        assertThat(told(answer, Locale.ENGLISH))
                .hasSize(21)
                .startsWith(
                        "Whether rule ar-2023-2030/III.3/b1/late applies to dossier D-1 depends on how the clauses are read.",
                        "If read as ar-2023-2030/deadline-bound=BEFORE, ar-2023-2030/deadline-roll=NONE: it applies.",
                        "Holds: kind of round: yearly (is yearly)",
                        "Holds: it is certain which day this is: Deadline of yearly dossiers: yes",
                        "Holds: the day of receipt is recorded: yes",
                        "Holds: day of receipt: 2026-10-15 (on or after 2026-10-15)");
        assertThat(told(answer, VIETNAMESE))
                .hasSize(21)
                .endsWith(
                        "Nếu hiểu theo ar-2023-2030/deadline-bound=ON_OR_BEFORE, ar-2023-2030/deadline-roll=NEXT_WORKING_DAY: "
                                + "không áp dụng.",
                        "Đạt: loại đợt xét: hằng năm (là hằng năm)",
                        "Đạt: xác định được chắc chắn ngày: Hạn gửi hồ sơ hằng năm: có",
                        "Đạt: có ghi ngày nhận hồ sơ: có",
                        "Không đạt: ngày nhận hồ sơ: 15/10/2026 (từ ngày 16/10/2026 trở đi)");
    }

    @Test
    void a_field_that_is_not_known_is_never_false() {
        WhyNot answer = reform(LATE, RuleCase.withoutReceipt(Dossiers.reform()));
        RuleTrial only = answer.nearest();

        assertThat(answer.trials()).hasSize(4);
        assertThat(truths(only)).containsExactly(Truth.TRUE, Truth.TRUE, Truth.FALSE, Truth.UNKNOWN);
        assertThat(only.verdict()).isEqualTo(Truth.UNKNOWN);
        assertThat(only.checks().get(3).missing())
                .containsExactly(new Need("receivedOn", Optional.empty(), Optional.empty()));
        assertThat(only.checks().get(3).condition().seen()).isEqualTo("unknown");
        assertThat(only.checks().get(3).parameters())
                .containsExactly(new ParameterSeen("annual-deadline", Optional.of("2026-10-15")));
    }

    @Test
    void a_guard_that_fails_leaves_the_verdict_open_and_what_can_be_read_decides_it() {
        RuleSet rules = TestCampaign.load(
                Drl.rule("green/1/joined", "achievementCount > 0, registrationKnown, registered", "warns"),
                Drl.rule("green/1/recorded", "registrationKnown", "warns"),
                Drl.rule("green/1/unrecorded", "!registrationKnown", "warns"));
        Dossier none = TestCampaign.dossier();
        Dossier one = Dossiers.but(none)
                .achievements(Listing.complete(DossierArbitraries.achieved(List.of(SUMMER))))
                .build();

        assertThat(rules.texts().whyNot(ask(rules, "green/1/joined", one), Locale.ENGLISH))
                .containsExactly(
                        "Whether rule green/1/joined applies to dossier D-1 cannot be told yet.",
                        "Holds: number of achievements: 1 (above 0)",
                        "Does not hold: whether the unit registered is recorded: no",
                        "Cannot be told: the unit registered for the campaign: unknown. Needed: whether the unit registered for the campaign");
        assertThat(verdicts(rules, "green/1/joined", one)).containsExactly(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN);
        assertThat(verdicts(rules, "green/1/joined", none)).containsExactly(Truth.FALSE, Truth.FALSE, Truth.FALSE);
        assertThat(verdicts(rules, "green/1/recorded", one)).containsExactly(Truth.TRUE, Truth.TRUE, Truth.FALSE);
        assertThat(verdicts(rules, "green/1/unrecorded", one)).containsExactly(Truth.FALSE, Truth.FALSE, Truth.TRUE);
    }

    /** The verdicts on a dossier whose unit registered, did not, and may have. */
    private static List<Truth> verdicts(RuleSet rules, String rule, Dossier dossier) {
        return Stream.of(RuleCase.registered(dossier, true), RuleCase.registered(dossier, false), dossier)
                .map(each -> ask(rules, rule, each).nearest().verdict())
                .toList();
    }

    @Test
    void of_several_ways_of_reading_the_nearest_lacks_least() {
        WhyNot answer =
                reform(LATE, Dossiers.received(Dossiers.reform(), "2026-10-14"), "ar-2023-2030/deadline-roll=NONE");

        assertThat(answer.trials())
                .extracting(trial -> trial.choices().toString(), RuleTrial::verdict)
                .containsExactly(
                        tuple("[ar-2023-2030/deadline-bound=BEFORE, ar-2023-2030/deadline-roll=NONE]", Truth.FALSE),
                        tuple(
                                "[ar-2023-2030/deadline-bound=ON_OR_BEFORE, ar-2023-2030/deadline-roll=NONE]",
                                Truth.FALSE));
        assertThat(answer.nearest().unmet())
                .extracting(ConditionCheck::written)
                .containsExactly("receivedOn >= date(\"annual-deadline\")");
    }

    @Test
    void a_rule_that_is_not_in_force_tells_the_day_and_the_days_it_is() {
        RuleSet rules = TestCampaign.load(
                Drl.rule("green/1/from", "@from(\"2024-10-02\")", "rankKnown", "bars"),
                Drl.rule("green/1/before", "@before(\"2024-10-01\") @clock(\"DECIDED\")", "rankKnown", "bars"),
                Drl.rule(
                        "green/1/both",
                        "@from(\"2024-10-02\") @before(\"2025-01-01\") @clock(\"ACHIEVEMENT\")",
                        "rankKnown",
                        "bars"));
        Dossier dossier = Dossiers.ranked(TestCampaign.dossier(), 1);

        assertThat(rules.texts().whyNot(ask(rules, "green/1/from", dossier), Locale.ENGLISH))
                .containsExactly(
                        "Rule green/1/from does not apply to dossier D-1.",
                        "Not in force on 2024-10-01, the day the dossier was received: the rule is in force from 2024-10-02.",
                        "Holds: the nominee was ranked: yes");
        assertThat(rules.texts().whyNot(ask(rules, "green/1/before", dossier), VIETNAMESE))
                .containsExactly(
                        "Quy tắc green/1/before không áp dụng với hồ sơ D-1.",
                        "Không có hiệu lực vào ngày 22/11/2026, ngày quyết định: quy tắc có hiệu lực trước ngày 1/10/2024.",
                        "Đạt: đã được xếp hạng: có");
        assertThat(rules.texts().whyNot(ask(rules, "green/1/both", dossier), Locale.ENGLISH))
                .containsExactly(
                        "Rule green/1/both does not apply to dossier D-1.",
                        "Not in force on 2024-01-01, the first day of the achievement period: the rule is in force from "
                                + "2024-10-02 to before 2025-01-01.",
                        "Holds: the nominee was ranked: yes");
        WhyNot unknown = ask(rules, "green/1/from", RuleCase.withoutReceipt(dossier));
        assertThat(unknown.nearest().verdict()).isEqualTo(Truth.UNKNOWN);
        assertThat(rules.texts().whyNot(unknown, VIETNAMESE))
                .containsExactly(
                        "Chưa xác định được quy tắc green/1/from có áp dụng với hồ sơ D-1 hay không.",
                        "Chưa xác định được hiệu lực vì chưa rõ ngày nhận hồ sơ: quy tắc có hiệu lực từ ngày 2/10/2024.",
                        "Đạt: đã được xếp hạng: có");
        assertThat(ask(rules, "green/1/from", Dossiers.received(dossier, "2024-10-02"))
                        .nearest()
                        .verdict())
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void a_rule_of_another_way_of_reading_tells_which() {
        RuleSet rules =
                TestCampaign.load(Drl.rule("green/1/flat", "@reading(\"green/depth=FLAT\")", "rankKnown", "bars"));
        Dossier dossier = Dossiers.ranked(TestCampaign.dossier(), 1);

        assertThat(rules.texts().whyNot(ask(rules, "green/1/flat", dossier, "green/depth=DEEP"), Locale.ENGLISH))
                .containsExactly(
                        "Rule green/1/flat does not apply to dossier D-1.",
                        "The rule belongs to another way of reading: green/depth=FLAT.",
                        "Holds: the nominee was ranked: yes");
        assertThat(rules.texts().whyNot(ask(rules, "green/1/flat", dossier, "green/depth=FLAT"), VIETNAMESE))
                .containsExactly("Quy tắc green/1/flat áp dụng với hồ sơ D-1.", "Đạt: đã được xếp hạng: có");
        assertThat(rules.texts().whyNot(ask(rules, "green/1/flat", TestCampaign.dossier()), VIETNAMESE))
                .containsExactly(
                        "Quy tắc green/1/flat không áp dụng với hồ sơ D-1.",
                        "Nếu hiểu theo green/depth=DEEP: không áp dụng.",
                        "Quy tắc thuộc cách hiểu khác: green/depth=FLAT.",
                        "Không đạt: đã được xếp hạng: không",
                        "Nếu hiểu theo green/depth=FLAT: không áp dụng.",
                        "Không đạt: đã được xếp hạng: không");
    }

    @Test
    void a_parameter_without_a_value_is_unknown_and_named() {
        RuleSet rules = TestCampaign.load(
                TestCampaign.campaign(),
                TestParameters.files(TestParameters.before("2001-01-01")),
                Drl.rule("green/1/few", "achievementCount < number(\"limit\")", "bars"));
        WhyNot answer = ask(rules, "green/1/few", TestCampaign.dossier());

        assertThat(answer.nearest().verdict()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.nearest().checks().get(0).parameters())
                .containsExactly(new ParameterSeen("limit", Optional.empty()));
        assertThat(rules.texts().whyNot(answer, Locale.ENGLISH))
                .containsExactly(
                        "Whether rule green/1/few applies to dossier D-1 cannot be told yet.",
                        "Cannot be told: number of achievements: 0 (below unknown). Needed: the value, for this round, of "
                                + "the parameter: Limit");
    }

    @Test
    void a_rule_about_pools_is_refused() {
        assertThatThrownBy(() -> reform("ar-2023-2030/III.2/b2/granted", Dossiers.reform()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The rule (ar-2023-2030/III.2/b2/granted) is about pools of nominees, not about dossiers. "
                        + "Maybe look at the limits that the report tells of.");
    }

    @Test
    void why_not_can_be_written_as_json() {
        WhyNot answer = reform("ar-2023-2030/IV.2/b2/missing", Dossiers.reform());

        assertThat(new String(EmulationJson.create().writeCompact(answer), StandardCharsets.UTF_8))
                .isEqualTo("{\"rule\":\"ar-2023-2030/IV.2/b2/missing\",\"dossier\":\"D-1\",\"effect\":\"NEEDS\","
                        + "\"force\":{\"clock\":\"RECEIVED\",\"window\":{},\"day\":\"2026-09-30\"},\"readings\":[],"
                        + "\"trials\":[{\"choices\":[],\"applies\":\"TRUE\",\"checks\":["
                        + "{\"written\":\"missingDocumentCount > 0\",\"condition\":{\"field\":\"missingDocumentCount\","
                        + "\"arguments\":[],\"operator\":\">\",\"seen\":\"0\",\"expected\":\"0\",\"clauses\":[]},"
                        + "\"truth\":\"FALSE\",\"parameters\":[],\"missing\":[]}],\"verdict\":\"FALSE\"}]}");
    }

    @Test
    void everything_wrong_with_a_question_is_told_at_once() {
        Dossier dossier = Dossiers.reform();
        EvaluationRequest request =
                Requests.of(Plans.REFORM_RULES.campaign(), dossier).build();
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class,
                () -> EmulationEngine.of(Plans.REFORM_RULES)
                        .whyNot(RuleId.of("ar-2023-2030/III.3/b1/lte"), DossierId.of("D-2"), request));

        assertThat(refused)
                .hasMessage(
                        "The rule set has no rule (ar-2023-2030/III.3/b1/lte). Maybe ask about (ar-2023-2030/III.3/b1/late).\n"
                                + "The request has no dossier (D-2). Maybe ask about (D-1).");
    }
}
