package vn.emulation.testing.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.BundledPrizes;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.RuleSource;
import vn.emulation.testing.rules.Workbench;

/** The causes found, against every set of changes loaded from its files and judged by itself. */
class CauseOracleTest {

    private static final Map<String, RuleSource> FILES = new TreeMap<>(Map.of(
            "parameter:annual-deadline", ChangedPlan.LATER,
            "rule:ar-2023-2030/IV.2/b2/complete", ChangedPlan.ONE_MAY_LACK,
            "rule:ar-2023-2030/IV.2/b2/missing", ChangedPlan.TWO_ARE_MISSED,
            "rule:ar-2023-2030/III.1/contract-worker", ChangedPlan.CONTRACT));

    @ParameterizedTest
    @ValueSource(longs = {3, 20})
    void the_smallest_sets_are_those_that_trying_all_finds(long seed) {
        EvaluationRequest request = ChangedPlan.generated(seed, 60);
        Map<Set<String>, RoundOutcome> outcomes = outcomes(request);

        ComparisonReport report = RuleComparison.of(
                        ChangedPlan.bundled(), ChangedPlan.with(List.copyOf(FILES.values())))
                .compare(request);

        Map<DossierId, Set<Set<String>>> found = new HashMap<>();
        report.dossiers().forEach(change -> found.put(change.dossier(), sets(change)));
        assertThat(found).isEqualTo(smallest(request, outcomes));
        assertThat(found.values()).anyMatch(sets -> sets.iterator().next().size() == 1);
        assertThat(found.values()).anyMatch(sets -> sets.iterator().next().size() > 1);
        assertThat(report.dossiers()).allMatch(change -> change.causes().complete());
        assertThat(report.setsTried()).isLessThanOrEqualTo(outcomes.size() - 2);
    }

    private static Set<Set<String>> sets(DossierChange change) {
        Set<Set<String>> sets = new HashSet<>();
        change.causes().sets().forEach(set -> sets.add(new TreeSet<>(set)));
        return sets;
    }

    private static Map<Set<String>, RoundOutcome> outcomes(EvaluationRequest request) {
        PlacePrizes prizes = new PlacePrizes(BundledPrizes.load().table(), request);
        Map<Set<String>, RoundOutcome> outcomes = new HashMap<>();
        for (Set<String> chosen : Sets.powerSet(FILES.keySet())) {
            List<RuleSource> files = new ArrayList<>();
            chosen.forEach(id -> files.add(FILES.get(id)));
            Workbench rules = ChangedPlan.with(files);
            outcomes.put(
                    new TreeSet<>(chosen),
                    new RoundOutcome(rules.evaluate(request), () -> rules.problem(request), prizes));
        }
        return outcomes;
    }

    private static Map<DossierId, Set<Set<String>>> smallest(
            EvaluationRequest request, Map<Set<String>, RoundOutcome> outcomes) {
        Map<DossierId, Set<Set<String>>> smallest = new HashMap<>();
        request.dossiers().forEach(dossier -> {
            DossierStanding before = outcomes.get(Set.of()).standing(dossier.id());
            DossierStanding after = outcomes.get(FILES.keySet()).standing(dossier.id());
            if (!before.equals(after)) {
                List<Set<String>> same = outcomes.keySet().stream()
                        .filter(set -> outcomes.get(set).standing(dossier.id()).equals(after))
                        .toList();
                int size = same.stream().mapToInt(Set::size).min().orElseThrow();
                smallest.put(
                        dossier.id(),
                        Set.copyOf(
                                same.stream().filter(set -> set.size() == size).toList()));
            }
        });
        return smallest;
    }
}
