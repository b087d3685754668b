package vn.emulation.testing.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.emulation.campaign.CampaignId;
import vn.emulation.testing.cases.CaseOutcome;
import vn.emulation.testing.cases.CaseRun;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.coverage.Figure;
import vn.emulation.testing.mutation.JustifiedSurvivors;

/** The suites that ship: what they expect comes, they show what they should, and each of their cases is needed. */
class SuiteTest {

    private static List<String> failing(CaseRun run, List<RuleCase> cases) {
        return run.outcomes(cases).stream()
                .filter(outcome -> !outcome.passed())
                .map(CaseOutcome::given)
                .map(each -> each.place() + " " + each.name())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-2023-2030", "poor-2021-2025"})
    void every_case_of_a_plan_passes_by_the_reference_and_by_the_engine(String plan) {
        BundledSuite suite = BundledSuite.ofPlan(plan);

        assertThat(failing(CaseRun.byReference(suite.rules()), suite.cases())).isEmpty();
        assertThat(failing(CaseRun.byEngine(suite.rules()), suite.cases())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-2023-2030", "poor-2021-2025"})
    void the_cases_of_a_plan_show_what_they_should_and_each_is_needed(String plan) {
        BundledSuite suite = BundledSuite.ofPlan(plan);
        CaseSights sights = CaseSights.of(suite.rules());
        NeededCases needed = new NeededCases(sights);
        suite.cases().forEach(needed::add);

        assertThat(notShown(sights, needed.shown())).isEmpty();
        assertThat(JustifiedSurvivors.bundled(CampaignId.of(plan))).isEqualTo(JustifiedSurvivors.NONE);
        assertThat(needed.needless(new BitSet()))
                .extracting(index -> suite.cases().get(index).name())
                .isEmpty();
    }

    private static List<String> notShown(CaseSights sights, BitSet shown) {
        return IntStream.range(0, sights.size())
                .filter(number -> !shown.get(number))
                .mapToObj(number -> number < sights.itemCount()
                        ? sights.item(number).key()
                        : sights.mutant(number).key())
                .filter(key -> !key.startsWith(Figure.STATUS.word()))
                .toList();
    }

    @Test
    void a_suite_made_from_nothing_is_the_one_that_ships() {
        BundledSuite suite = BundledSuite.ofPlan("poor-2021-2025");

        List<GeneratedCase> made = CaseGenerator.of(CaseScope.of(suite.rules())).beyond(List.of());

        assertThat(made.stream().map(each -> each.given().request()))
                .containsExactlyInAnyOrderElementsOf(
                        suite.cases().stream().map(RuleCase::request).toList());
    }

    @Tag("long")
    @Test
    void where_a_suite_shows_everything_nothing_more_is_made_but_for_what_nobody_can_show() {
        BundledSuite suite = BundledSuite.ofPlan("poor-2021-2025");
        CaseGenerator generator = CaseGenerator.of(CaseScope.of(suite.rules()));

        assertThat(generator.beyond(suite.cases())).isEmpty();
        assertThat(generator.beyond(suite.cases().subList(1, suite.cases().size())))
                .isNotEmpty();
    }
}
