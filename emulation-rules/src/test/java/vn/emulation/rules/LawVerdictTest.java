package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.Decision;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.quota.Grant;

/** The verdict of the law beside that of the plan. */
class LawVerdictTest {
    private static final String PLAN_MET = Drl.rule("green/1/met", "formOffered", "satisfies");
    private static final String PLAN_BARRED = Drl.rule("green/1/barred", "formOffered", "bars");
    private static final String LAW_MET = Drl.rule("act/2/met", "formOffered", "satisfies");
    private static final String LAW_BARRED = Drl.rule("act/2/barred", "formOffered", "bars");

    private static Decision decide(Campaign campaign, Dossier dossier, String... rules) {
        return TestCampaign.decide(TestCampaign.load(campaign, List.of(), rules), dossier);
    }

    private static String told(Decision decision) {
        return decision.planVerdict() + " "
                + decision.lawVerdict().map(Enum::name).orElse("none") + " " + decision.outcome();
    }

    @ParameterizedTest
    @CsvSource({
        "satisfies, satisfies, ELIGIBLE ELIGIBLE AWAITING_GRANT",
        "satisfies, bars, ELIGIBLE NOT_ELIGIBLE NOT_CONSIDERED",
        "bars, satisfies, NOT_ELIGIBLE ELIGIBLE NOT_CONSIDERED",
        "bars, bars, NOT_ELIGIBLE NOT_ELIGIBLE NOT_CONSIDERED"
    })
    void a_dossier_takes_part_if_plan_and_law_both_let_it(String plan, String law, String expected) {
        Decision decision = decide(
                TestLaw.requiring("act/2"),
                TestCampaign.dossier(),
                Drl.rule("green/1/it", "formOffered", plan),
                Drl.rule("act/2/it", "formOffered", law));

        assertThat(told(decision)).isEqualTo(expected);
        assertThat(decision.regime()).contains(TestLaw.KNOWN);
    }

    @Test
    void without_a_law_there_is_no_verdict_of_one() {
        Decision decision = decide(TestCampaign.campaign(), TestCampaign.dossier(), PLAN_MET);

        assertThat(told(decision)).isEqualTo("ELIGIBLE none AWAITING_GRANT");
        assertThat(decision.regime()).isEmpty();
    }

    @Test
    void a_clause_of_the_law_that_the_provision_requires_and_nobody_answers_is_undetermined() {
        Decision decision = decide(TestLaw.requiring("act/2", "act/3"), TestCampaign.dossier(), PLAN_MET, LAW_MET);

        assertThat(told(decision)).isEqualTo("ELIGIBLE UNDETERMINED NOT_CONSIDERED");
        assertThat(answers(decision))
                .containsExactly(
                        "green/1 SATISFIED required", "act/2 SATISFIED required", "act/3 UNDETERMINED required");
    }

    @Test
    void a_form_that_the_law_opens_to_another_kind_of_nominee_is_undetermined_unless_a_rule_bars_it() {
        Dossier individual = Dossiers.but(TestCampaign.dossier())
                .nominee(Dossiers.individual(Optional.empty()))
                .build();

        assertThat(told(decide(TestLaw.requiring("act/2"), individual, PLAN_MET, LAW_MET)))
                .isEqualTo("ELIGIBLE UNDETERMINED NOT_CONSIDERED");
        assertThat(told(decide(TestLaw.requiring("act/2"), individual, PLAN_MET, LAW_BARRED)))
                .isEqualTo("ELIGIBLE NOT_ELIGIBLE NOT_CONSIDERED");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, none, green/1",
        "2024-01-01, known, green/1 act/2",
        "2024-12-31, known, green/1 act/2",
        "2025-01-01, unknown, green/1 act/text"
    })
    void the_day_received_tells_the_regime_and_what_it_asks(String received, String regime, String required) {
        Decision decision =
                decide(TestLaw.requiring("act/2"), Dossiers.received(TestCampaign.dossier(), received), PLAN_MET);

        assertThat(decision.regime().map(Object::toString).orElse("none")).isEqualTo(regime);
        assertThat(decision.answers().stream()
                        .filter(ClauseAnswer::required)
                        .map(answer -> answer.clause().value())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(required);
    }

    @Test
    void a_day_that_is_not_recorded_tells_no_regime() {
        Dossier unknown = Dossiers.but(TestCampaign.dossier())
                .receivedOn(Optional.empty())
                .build();

        assertThat(decide(TestLaw.requiring("act/2"), unknown, PLAN_MET).regime())
                .isEmpty();
    }

    @Test
    void a_bar_of_the_law_that_nothing_required_counts() {
        assertThat(told(decide(TestLaw.requiring("act/3"), TestCampaign.dossier(), PLAN_MET, LAW_BARRED)))
                .isEqualTo("ELIGIBLE NOT_ELIGIBLE NOT_CONSIDERED");
    }

    @Test
    void a_bar_of_the_plan_is_no_bar_of_the_law() {
        assertThat(told(decide(TestLaw.requiring("act/2"), TestCampaign.dossier(), PLAN_BARRED, LAW_MET)))
                .isEqualTo("NOT_ELIGIBLE ELIGIBLE NOT_CONSIDERED");
    }

    @Test
    void a_dossier_that_the_law_stops_takes_no_place_from_another() {
        Campaign campaign = TestLaw.requiring("act/2");
        RuleSet rules = TestCampaign.load(
                campaign,
                List.of(),
                PLAN_MET,
                Drl.rule("act/2/met", "registrationKnown, registered", "satisfies"),
                Drl.rule("act/2/barred", "registrationKnown, !registered", "bars"),
                Drl.rule("act/2/unknown", "!registrationKnown", "needs registration"));
        Dossier first = Dossiers.ranked(
                Dossiers.but(Dossiers.named(TestCampaign.dossier(), "D-1"))
                        .registered(Optional.of(false))
                        .build(),
                1);
        Dossier second = Dossiers.ranked(
                Dossiers.but(Dossiers.named(TestCampaign.dossier(), "D-2"))
                        .registered(Optional.of(true))
                        .build(),
                2);
        EvaluationRequest request = Requests.of(campaign, first, second)
                .grants(List.of(new Grant(
                        Dossiers.MERIT, NomineeKind.COLLECTIVE, 1, "Province", Optional.empty(), Optional.empty())))
                .build();

        assertThat(EmulationEngine.of(rules).evaluate(request).decisions().stream()
                        .map(decision -> decision.dossier() + " " + decision.outcome()))
                .containsExactly("D-1 NOT_CONSIDERED", "D-2 PROPOSED");
    }

    private static List<String> answers(Decision decision) {
        List<String> told = new ArrayList<>();
        decision.answers()
                .forEach(answer -> told.add(answer.clause() + " " + answer.status()
                        + answer.pointOf().map(whole -> " point of " + whole).orElse("")
                        + (answer.required() ? " required" : "")));
        return told;
    }
}
