package vn.emulation.quota.apportionment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who is full when places are left. */
final class UnusedSearch {
    private final Contest contest;
    private final List<String> fullUnits = new ArrayList<>();
    private final List<String> fullGroups = new ArrayList<>();
    private final List<String> weightless = new ArrayList<>();

    private UnusedSearch(Contest contest) {
        this.contest = contest;
    }

    static Optional<UnusedPlaces> in(Contest contest, int places) {
        int unused = (int) (places - contest.usable);
        return unused == 0 ? Optional.empty() : Optional.of(new UnusedSearch(contest).search(unused));
    }

    private UnusedPlaces search(int unused) {
        boolean[] covered = new boolean[contest.nodeMost.length];
        long[] possible = possible();
        for (int v = 1; v < covered.length; v++) {
            covered[v] = covered[contest.tree.parent[v]];
            if (!covered[v] && contest.nodeMost[v] < possible[v]) {
                covered[v] = true;
                fullGroups.add(contest.tree.groups.get(v - 1).id());
            }
        }
        for (int i = 0; i < contest.weight.length; i++) {
            if (!covered[contest.tree.node[i]]) {
                (contest.weight[i] == 0 ? weightless : fullUnits).add(contest.tree.units[i].id());
            }
        }
        return new UnusedPlaces(unused, sorted(fullUnits), sorted(fullGroups), sorted(weightless));
    }

    /** By node: what the units and groups below it could use without its own maximum. */
    private long[] possible() {
        long[] possible = new long[contest.nodeMost.length];
        for (int i = 0; i < contest.most.length; i++) {
            possible[contest.tree.node[i]] += contest.most[i];
        }
        for (int v = 1; v < possible.length; v++) {
            possible[contest.tree.parent[v]] += contest.nodeMost[v];
        }
        return possible;
    }

    private static List<String> sorted(List<String> ids) {
        return ids.stream().sorted().toList();
    }
}
