package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.rules.TitleDossiers.GRASSROOTS;
import static vn.emulation.rules.TitleDossiers.NATIONAL;
import static vn.emulation.rules.TitleDossiers.PROVINCIAL;
import static vn.emulation.rules.TitleDossiers.WORKER;
import static vn.emulation.rules.TitleDossiers.award;
import static vn.emulation.rules.TitleDossiers.awards;
import static vn.emulation.rules.TitleDossiers.awardsFrom;
import static vn.emulation.rules.TitleDossiers.both;
import static vn.emulation.rules.TitleDossiers.collective;
import static vn.emulation.rules.TitleDossiers.household;
import static vn.emulation.rules.TitleDossiers.person;
import static vn.emulation.rules.TitleDossiers.rated;
import static vn.emulation.rules.TitleDossiers.staffed;
import static vn.emulation.rules.TitleDossiers.withHistory;
import static vn.emulation.rules.TitleDossiers.withoutInitiative;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.PerformanceRating;

/** What the law on titles comes to as a whole: for each title in each regime, and where alternatives meet. */
class LawTitleVerdictTest {

    private static final RuleSet RULES = TitleRules.ALL;

    private static Decision decide(Dossier dossier, String decidedOn, String... rulings) {
        EvaluationRequest request = Requests.of(RULES.campaign(), dossier)
                .decidedOn(LocalDate.parse(decidedOn))
                .rulings(Requests.rulings(rulings))
                .build();
        return EmulationEngine.of(RULES).evaluate(request).decisions().get(0);
    }

    /** What the law says, decided at the end of the year in which the dossier was received. */
    private static Verdict verdict(Dossier dossier, String... rulings) {
        int year = dossier.receivedOn().orElseThrow().getYear();
        return decide(dossier, year + "-12-31", rulings).lawVerdict().orElseThrow();
    }

    private static Dossier provincial(int year) {
        return person(PROVINCIAL, year, awardsFrom(GRASSROOTS, year - 2, year));
    }

    private static Dossier national(int year) {
        return person(
                NATIONAL, year, both(awardsFrom(GRASSROOTS, year - 6, year), awards(PROVINCIAL, year - 2, year - 1)));
    }

    private static Stream<Arguments> titles() {
        return Stream.of(2022, 2024)
                .flatMap(year -> Stream.of(
                        Arguments.of(person(WORKER, year), Verdict.ELIGIBLE),
                        Arguments.of(person(GRASSROOTS, year), Verdict.ELIGIBLE),
                        Arguments.of(provincial(year), Verdict.ELIGIBLE),
                        Arguments.of(national(year), Verdict.ELIGIBLE),
                        Arguments.of(collective("advanced-collective", year), Verdict.ELIGIBLE),
                        Arguments.of(collective("excellent-collective", year), Verdict.ELIGIBLE),
                        Arguments.of(collective("provincial-emulation-flag", year), Verdict.ELIGIBLE),
                        Arguments.of(collective("government-emulation-flag", year), Verdict.ELIGIBLE),
                        Arguments.of(collective("cultural-village", year), Verdict.ELIGIBLE),
                        Arguments.of(household(year), Verdict.ELIGIBLE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("titles")
    void whoever_meets_everything_is_eligible_for_each_title_in_each_regime(Dossier dossier, Verdict expected) {
        assertThat(verdict(dossier)).isEqualTo(expected);
    }

    @Test
    void a_model_commune_is_a_title_of_the_law_of_2022_and_a_question_once_there_are_no_districts() {
        assertThat(verdict(collective("model-commune", 2024))).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(collective("model-commune", 2025))).isEqualTo(Verdict.CONTESTED);
        assertThat(verdict(collective("model-commune", 2025), "law/commune-leader-level=PROVINCE"))
                .isEqualTo(Verdict.ELIGIBLE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2023-12-31, ELIGIBLE",
        "2024-01-01, NOT_ELIGIBLE",
        "2025-06-30, NOT_ELIGIBLE",
        "2025-07-01, NOT_ELIGIBLE",
    })
    void half_of_the_members_are_enough_to_the_last_day_of_the_law_of_2003(String received, Verdict expected) {
        Dossier half = staffed(collective("advanced-collective", 2022), staff -> staff.advancedWorkers(10));

        assertThat(decide(Dossiers.received(half, received), "2025-12-31").lawVerdict())
                .contains(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2023-12-31, NOT_ELIGIBLE", "2024-01-01, ELIGIBLE", "2026-09-30, ELIGIBLE"})
    void registration_is_a_ground_to_the_last_day_of_the_law_of_2003(String received, Verdict expected) {
        Dossier unregistered = TitleDossiers.unregistered(person(WORKER, 2022));

        assertThat(decide(Dossiers.received(unregistered, received), "2026-12-31")
                        .lawVerdict())
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"2017-09-30", "2026-10-01"})
    void where_the_text_is_not_modelled_no_rule_on_titles_answers(String received) {
        Decision decision = decide(Dossiers.received(provincial(2024), received), "2026-12-31");

        assertThat(FiredRules.of(decision)).doesNotContainAnyElementsOf(TitleRules.IDS);
        assertThat(decision.lawVerdict()).contains(Verdict.UNDETERMINED);
    }

    @Test
    void excellence_stands_in_for_an_initiative_since_2024_and_is_a_question_before() {
        Dossier now = withoutInitiative(person(GRASSROOTS, 2024));
        Dossier before = withoutInitiative(person(GRASSROOTS, 2022));

        assertThat(verdict(now)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(rated(now, PerformanceRating.GOOD))).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(verdict(before)).isEqualTo(Verdict.CONTESTED);
        assertThat(verdict(before, "law/excellence-limb=COMBAT_ONLY")).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(verdict(before, "law/excellence-limb=ANYBODY")).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void the_lower_title_of_the_year_stands_in_for_its_standards() {
        Dossier lower = rated(person(GRASSROOTS, 2024), PerformanceRating.COMPLETED);

        assertThat(verdict(lower)).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(verdict(withHistory(lower, award(WORKER, 2024)))).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(withHistory(lower, award(WORKER, 2023)))).isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @Test
    void a_farmer_is_judged_by_paragraph_3_and_a_public_employee_by_paragraph_1() {
        Dossier employee = TitleDossiers.unrated(person(WORKER, 2024));
        Dossier farmer = Dossiers.but(employee)
                .nominee(Dossiers.individual(Optional.empty()))
                .build();

        assertThat(verdict(employee)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(farmer)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(RuleCase.failed(farmer, "law/productive"))).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_warned_member_stands_against_an_excellent_collective_by_one_reading_since_2024() {
        Dossier now = staffed(collective("excellent-collective", 2024), staff -> staff.warned(1));
        Dossier before = staffed(collective("excellent-collective", 2022), staff -> staff.warned(1));

        assertThat(verdict(now)).isEqualTo(Verdict.CONTESTED);
        assertThat(verdict(now, "law/warned-member=NOT_A_BAR")).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(before)).isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @Test
    void points_are_a_question_of_the_decree_of_2018() {
        Dossier pointless = RuleCase.failed(household(2022), "law/culture-points");

        assertThat(verdict(pointless)).isEqualTo(Verdict.CONTESTED);
        assertThat(verdict(pointless, "law/culture-points=STANDARDS")).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(RuleCase.failed(household(2024), "law/culture-points")))
                .isEqualTo(Verdict.ELIGIBLE);
    }
}
