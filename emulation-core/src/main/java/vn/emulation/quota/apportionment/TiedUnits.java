package vn.emulation.quota.apportionment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The units of one tie while it is put together. */
final class TiedUnits {
    private final Contest contest;
    private final List<String> ids = new ArrayList<>();
    /** By group's node: the units of the tie that stand below it. */
    private final Map<Integer, List<String>> below = new TreeMap<>();
    /** By group's node: how many of them hold a place. */
    private final Map<Integer, Integer> holders = new TreeMap<>();

    private int places;

    TiedUnits(Contest contest) {
        this.contest = contest;
    }

    /** Adds a unit that holds the place in question in the solution that was found. */
    void addHolder(int unit) {
        add(unit);
        places++;
        for (int v = contest.tree.node[unit]; v > UnitTree.WHOLE; v = contest.tree.parent[v]) {
            holders.merge(v, 1, Integer::sum);
        }
    }

    void add(int unit) {
        String id = contest.tree.units[unit].id();
        ids.add(id);
        for (int v = contest.tree.node[unit]; v > UnitTree.WHOLE; v = contest.tree.parent[v]) {
            below.computeIfAbsent(v, node -> new ArrayList<>()).add(id);
        }
    }

    ApportionmentTie toTie(Reservations nodes) {
        List<TieLimit> limits = new ArrayList<>();
        below.forEach((node, units) -> {
            ApportionmentGroup group = contest.tree.groups.get(node - 1);
            long gain = group.maximum().orElse(ApportionmentProblem.MOST) - nodes.given(node);
            long loss = nodes.given(node) - group.minimum();
            int holding = holders.getOrDefault(node, 0);
            int freeMost = Math.min(units.size(), places);
            int freeLeast = Math.max(0, places - (ids.size() - units.size()));
            int most = (int) Math.min(freeMost, holding + gain);
            int least = (int) Math.max(freeLeast, holding - loss);
            if (most < freeMost || least > freeLeast) {
                limits.add(new TieLimit(group.id(), units, least, most));
            }
        });
        return new ApportionmentTie(ids, places, limits);
    }
}
