package vn.emulation.quota.selection.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an outcome must have in common with all best sets. */
final class Agreement {
    private Agreement() {}

    /** Checks which entrants are certain, and that what is taken makes a best set. */
    static void check(KernelOutcome.Best outcome, BestSets best) {
        Entrants entrants = best.entrants();
        List<List<Integer>> members = entrants.members();
        int set = 0;
        List<String> standing = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int row = 0; row < members.size(); row++) {
            int taken = outcome.taken()[row];
            for (int k = 0; k < members.get(row).size(); k++) {
                int entrant = members.get(row).get(k);
                set |= k < taken ? 1 << entrant : 0;
                String certain = k < taken ? "in" : "out";
                standing.add(entrant + (outcome.group()[row] < 0 ? certain : "contested"));
                boolean isContested = !best.isInAll(entrant) && !best.isInNone(entrant);
                expected.add(entrant + (isContested ? "contested" : best.isInAll(entrant) ? "in" : "out"));
            }
        }
        assertThat(best.sets()).contains(set);
        assertThat(standing).isEqualTo(expected);
    }

    /** Checks as well that no group depends on another, and tells whether none could be divided. */
    static boolean checkWithGroups(KernelOutcome.Best outcome, BestSets best) {
        check(outcome, best);
        Set<Set<Integer>> groups = groups(outcome);
        Set<Set<Integer>> finest = best.independentRows();
        assertThat(finest).allMatch(rows -> groups.stream().anyMatch(group -> group.containsAll(rows)));
        return finest.equals(groups);
    }

    /** Returns the rows of each group, and checks that groups are numbered by their first rows. */
    static Set<Set<Integer>> groups(KernelOutcome.Best outcome) {
        Map<Integer, Set<Integer>> rows = new TreeMap<>();
        for (int row = 0; row < outcome.group().length; row++) {
            int group = outcome.group()[row];
            if (group >= 0) {
                assertThat(group).isLessThanOrEqualTo(rows.size());
                rows.computeIfAbsent(group, g -> new TreeSet<>()).add(row);
            }
        }
        return rows.values().stream().collect(Collectors.toSet());
    }
}
