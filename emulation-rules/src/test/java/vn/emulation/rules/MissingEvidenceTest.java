package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.award.AwardFormId;
import vn.emulation.decision.Decision;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.Dossier;

/** What a dossier lacks is UNDETERMINED and named; it is never a no, and a no stands whatever is lacking. */
class MissingEvidenceTest {

    private static final Dossier REFORM = Dossiers.reform();
    private static final Dossier POOR = Dossiers.poor("annual-2025");

    private static List<Lack> reformLacks() {
        return Lack.reform();
    }

    private static List<Lack> poorLacks() {
        return Lack.poor();
    }

    private static Decision decide(RuleSet rules, Dossier dossier, String... rulings) {
        return TestCampaign.decide(rules, dossier, rulings);
    }

    @Test
    void a_dossier_that_lacks_nothing_is_eligible() {
        assertThat(decide(Plans.REFORM_RULES, REFORM).planVerdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decide(Plans.POOR_RULES, POOR).planVerdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @ParameterizedTest
    @MethodSource("reformLacks")
    void what_a_dossier_of_administrative_reform_lacks_is_named(Lack lack) {
        Decision decision = decide(Plans.REFORM_RULES, lack.from(REFORM));

        assertThat(decision.planVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(Told.needs(decision)).isEqualTo(lack.needs());
    }

    @ParameterizedTest
    @MethodSource("poorLacks")
    void what_a_dossier_of_the_campaign_for_the_poor_lacks_is_named(Lack lack) {
        Decision decision = decide(Plans.POOR_RULES, lack.from(POOR));

        assertThat(decision.planVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(Told.needs(decision)).isEqualTo(lack.needs());
    }

    @Test
    void the_day_of_the_plan_for_the_poor_is_needed_only_if_it_opens_the_window() {
        Dossier early = Dossiers.but(POOR)
                .achievements(Dossiers.achieved("2022-08-12", "2022-08-20"))
                .build();

        assertThat(Told.needs(decide(Plans.POOR_RULES, early))).containsExactly("planIssuedOn");
        assertThat(decide(Plans.POOR_RULES, early, "poor-2021-2025/window-start=TITLE")
                        .planVerdict())
                .isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void the_working_days_of_a_year_not_held_are_needed_where_the_deadline_rolls() {
        Dossier late = Dossiers.received(Dossiers.reform("annual-2027"), "2027-10-15");
        String[] rulings = {"ar-2023-2030/deadline-bound=BEFORE", "ar-2023-2030/deadline-roll=NEXT_WORKING_DAY"};

        Decision decision = decide(Plans.REFORM_RULES, late, rulings);

        assertThat(decision.planVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(Told.needs(decision)).containsExactly("workCalendar");
    }

    @Test
    void whatever_a_dossier_lacks_together_is_never_a_no() {
        assertThat(verdicts(Plans.REFORM_RULES, REFORM, Lack.reform())).containsOnly(Verdict.UNDETERMINED);
        assertThat(verdicts(Plans.POOR_RULES, POOR, Lack.poor())).containsOnly(Verdict.UNDETERMINED);
    }

    @Test
    void a_bar_stands_whatever_a_dossier_lacks() {
        Dossier reform =
                Dossiers.but(REFORM).form(AwardFormId.of("labour-medal")).build();
        Dossier poor = Dossiers.but(POOR).form(AwardFormId.of("labour-medal")).build();

        assertThat(verdicts(Plans.REFORM_RULES, reform, Lack.reform())).containsOnly(Verdict.NOT_ELIGIBLE);
        assertThat(verdicts(Plans.POOR_RULES, poor, Lack.poor())).containsOnly(Verdict.NOT_ELIGIBLE);
    }

    /** The verdicts on a dossier that lacks any two things, and on one that lacks everything. */
    private static Stream<Verdict> verdicts(RuleSet rules, Dossier dossier, List<Lack> lacks) {
        Set<Set<Lack>> together = ImmutableSet.<Set<Lack>>builder()
                .addAll(Sets.combinations(ImmutableSet.copyOf(lacks), 2))
                .add(ImmutableSet.copyOf(lacks))
                .build();
        List<Dossier> lacking =
                together.stream().map(each -> without(dossier, each)).toList();
        List<Dossier> named = IntStream.range(0, lacking.size())
                .mapToObj(index -> Dossiers.named(lacking.get(index), "D-" + index))
                .toList();
        RoundReport report = EmulationEngine.of(rules)
                .evaluate(Requests.of(rules.campaign(), named).build());
        return report.decisions().stream().map(Decision::planVerdict);
    }

    private static Dossier without(Dossier dossier, Set<Lack> lacks) {
        Dossier left = dossier;
        for (Lack lack : lacks) {
            left = lack.from(left);
        }
        return left;
    }
}
