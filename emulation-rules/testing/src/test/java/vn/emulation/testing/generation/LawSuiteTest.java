package vn.emulation.testing.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.emulation.testing.cases.CaseOutcome;
import vn.emulation.testing.cases.CaseRun;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.coverage.CaseCover;
import vn.emulation.testing.coverage.Coverage;
import vn.emulation.testing.coverage.CoverageItem;
import vn.emulation.testing.coverage.Figure;
import vn.emulation.testing.coverage.Redundancy;
import vn.emulation.testing.mutation.JustifiedSurvivors;
import vn.emulation.testing.mutation.Mutant;
import vn.emulation.testing.mutation.MutantFate;
import vn.emulation.testing.mutation.MutantResult;
import vn.emulation.testing.mutation.Mutants;
import vn.emulation.testing.mutation.MutationOptions;
import vn.emulation.testing.mutation.MutationOptionsBuilder;
import vn.emulation.testing.mutation.MutationReport;
import vn.emulation.testing.mutation.MutationRun;

/** The suite that ships with the law. What takes minutes runs by the profile {@code long}. */
class LawSuiteTest {

    private static List<String> failing(BundledSuite suite, List<RuleCase> cases) {
        return CaseRun.byReference(suite.rules()).outcomes(cases).stream()
                .filter(outcome -> !outcome.passed())
                .map(CaseOutcome::given)
                .map(each -> each.place() + " " + each.name())
                .toList();
    }

    @Test
    void some_cases_pass_and_all_are_named_once() {
        BundledSuite suite = BundledSuite.ofLaw();
        List<RuleCase> some = new ArrayList<>();
        for (int index = 0; index < suite.cases().size(); index += 25) {
            some.add(suite.cases().get(index));
        }

        assertThat(failing(suite, some)).isEmpty();
        assertThat(new TreeSet<>(suite.cases().stream().map(RuleCase::name).toList()))
                .hasSameSizeAs(suite.cases());
    }

    @Tag("long")
    @Test
    void every_case_passes() {
        BundledSuite suite = BundledSuite.ofLaw();

        assertThat(failing(suite, suite.cases())).isEmpty();
    }

    /** The cases show what they should, each shows something or kills a mutant alone, and what survives is justified. */
    @Tag("long")
    @Test
    void the_cases_show_every_rule_and_bound_and_kill_all_mutants_but_for_the_justified_and_each_is_needed() {
        BundledSuite suite = BundledSuite.ofLaw();
        Coverage coverage = Coverage.of(suite.rules());
        List<CaseCover> covers = suite.cases().parallelStream()
                .map(given -> new CaseCover(given, coverage.seenBy(given)))
                .toList();
        List<RuleCase> redundant = Redundancy.of(covers).redundant();
        List<RuleCase> others = new ArrayList<>(suite.cases());
        others.removeAll(redundant);

        assertThat(percents(coverage, covers))
                .containsEntry(Figure.RULE, 100L)
                .containsEntry(Figure.CLAUSE, 100L)
                .containsEntry(Figure.BOUNDARY, 100L)
                .hasEntrySatisfying(
                        Figure.CONDITION, percent -> assertThat(percent).isGreaterThanOrEqualTo(99));

        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            requireKilled(suite, others, redundant, two);
        } finally {
            two.shutdownNow();
        }
    }

    private static Map<Figure, Long> percents(Coverage coverage, List<CaseCover> covers) {
        Set<CoverageItem> seen =
                covers.stream().flatMap(cover -> cover.seen().stream()).collect(ImmutableSet.toImmutableSet());
        return coverage.items().stream()
                .collect(Collectors.groupingBy(
                        CoverageItem::figure,
                        Collectors.collectingAndThen(
                                Collectors.partitioningBy(seen::contains, Collectors.counting()),
                                counts -> 100 * counts.get(true) / (counts.get(true) + counts.get(false)))));
    }

    private static void requireKilled(
            BundledSuite suite, List<RuleCase> others, List<RuleCase> redundant, ExecutorService two) {
        Mutants mutants = Mutants.of(suite.rules());
        MutationOptionsBuilder options =
                MutationOptionsBuilder.builder(MutationOptions.defaults()).executor(two);
        Set<Mutant> left = survivors(MutationRun.of(mutants, options.build()).run(others));
        MutationReport rest = MutationRun.of(
                        mutants,
                        options.chosen(left::contains).everyKiller(true).build())
                .run(redundant);
        Set<String> alone = rest.of(MutantFate.KILLED).stream()
                .map(MutantResult::killers)
                .filter(killers -> killers.size() == 1)
                .map(killers -> killers.get(0))
                .collect(ImmutableSet.toImmutableSet());
        JustifiedSurvivors justified =
                JustifiedSurvivors.bundled(suite.rules().campaign().id());

        assertThat(survivors(rest))
                .extracting(Mutant::key)
                .containsExactlyInAnyOrderElementsOf(justified.survivors().stream()
                        .map(JustifiedSurvivors.Survivor::mutant)
                        .toList());
        assertThat(redundant)
                .extracting(given -> given.place().file() + ": " + given.name())
                .allMatch(alone::contains);
        assertThat(20 * justified.survivors().size())
                .isLessThanOrEqualTo(mutants.all().size());
    }

    private static Set<Mutant> survivors(MutationReport report) {
        return Sets.newTreeSet(report.of(MutantFate.SURVIVED).stream()
                .map(MutantResult::mutant)
                .toList());
    }
}
