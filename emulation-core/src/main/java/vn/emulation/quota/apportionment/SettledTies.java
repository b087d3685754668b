package vn.emulation.quota.apportionment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ties that settled shares leave open, put together from where the claims of units are tied. */
final class SettledTies {
    private final SettledShares settled;
    /** By group: another group of the same tie, or the group itself. */
    private final Map<String, String> joined = new LinkedHashMap<>();

    private final Map<ApportionmentUnit, String> tied = new LinkedHashMap<>();
    private final Set<ApportionmentUnit> holders = new LinkedHashSet<>();

    SettledTies(SettledShares settled) {
        this.settled = settled;
    }

    /** Adds a unit that holds a place in question, with the groups within which others claim it as strongly. */
    void addHolder(ApportionmentUnit unit, List<String> groups) {
        add(unit, groups);
        if (!groups.isEmpty()) {
            holders.add(unit);
        }
    }

    /** Adds a unit with the groups within which its claim is tied. */
    void add(ApportionmentUnit unit, List<String> groups) {
        for (String group : groups) {
            tied.putIfAbsent(unit, group);
            joined.put(root(group), root(groups.get(0)));
        }
    }

    private String root(String group) {
        String root = group;
        while (!joined.getOrDefault(root, root).equals(root)) {
            root = joined.getOrDefault(root, root);
        }
        return root;
    }

    /** Returns the ties, by the first id of each. */
    List<ApportionmentTie> all() {
        Map<String, List<ApportionmentUnit>> byRoot = new LinkedHashMap<>();
        tied.forEach((unit, group) ->
                byRoot.computeIfAbsent(root(group), root -> new ArrayList<>()).add(unit));
        return byRoot.values().stream()
                .map(this::tie)
                .sorted(Comparator.comparing(tie -> tie.ids().get(0)))
                .toList();
    }

    private ApportionmentTie tie(List<ApportionmentUnit> units) {
        Map<String, List<ApportionmentUnit>> below = new LinkedHashMap<>();
        for (ApportionmentUnit unit : units) {
            for (String group = settled.group(unit);
                    !group.equals(SettledShares.WHOLE);
                    group = settled.parent(group)) {
                below.computeIfAbsent(group, name -> new ArrayList<>()).add(unit);
            }
        }
        List<TieLimit> limits = new ArrayList<>();
        below.forEach((group, inside) -> limit(group, inside, units).ifPresent(limits::add));
        return new ApportionmentTie(ids(units), count(units), limits);
    }

    /** What the bounds of a group leave to its units beyond what the number of places alone does. */
    private Optional<TieLimit> limit(String group, List<ApportionmentUnit> inside, List<ApportionmentUnit> units) {
        int outside = units.size() - inside.size();
        int freeLeast = Math.max(0, count(units) - outside);
        int freeMost = Math.min(inside.size(), count(units));
        long least = count(inside) - (settled.total(group) - settled.least(group));
        long most = count(inside) + (settled.most(group) - settled.total(group));
        return least <= freeLeast && most >= freeMost
                ? Optional.empty()
                : Optional.of(new TieLimit(
                        group, ids(inside), (int) Math.max(least, freeLeast), (int) Math.min(most, freeMost)));
    }

    private int count(List<ApportionmentUnit> units) {
        return (int) units.stream().filter(holders::contains).count();
    }

    private static List<String> ids(List<ApportionmentUnit> units) {
        return units.stream().map(ApportionmentUnit::id).toList();
    }
}
