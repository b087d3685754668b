package vn.emulation.quota.apportionment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A result with its ties settled in some way that keeps their limits, and the totals of groups. */
final class SettledShares {

    /** Stands for the whole where a group is named. */
    static final String WHOLE = "";

    private final ApportionmentProblem problem;
    private final Map<String, ApportionmentGroup> groups = new LinkedHashMap<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, Long> totals = new LinkedHashMap<>();

    SettledShares(ApportionmentProblem problem, List<UnitShare> shares, List<ApportionmentTie> ties) {
        this.problem = problem;
        problem.groups().forEach(group -> groups.put(group.id(), group));
        shares.forEach(share -> places.put(share.id(), share.places()));
        ties.forEach(tie -> settle(tie).forEach(id -> places.merge(id, 1, Integer::sum)));
        problem.units().forEach(this::addUp);
    }

    ApportionmentProblem problem() {
        return problem;
    }

    /** Chooses as many units as a tie has places, inner limits first. */
    private static Set<String> settle(ApportionmentTie tie) {
        Set<String> chosen = new LinkedHashSet<>();
        tie.limits().stream()
                .sorted(Comparator.comparing(limit -> limit.ids().size()))
                .forEach(limit -> choose(chosen, limit.ids(), limit.least(), tie));
        choose(chosen, tie.ids(), tie.places(), tie);
        return chosen;
    }

    private static void choose(Set<String> chosen, List<String> ids, int wanted, ApportionmentTie tie) {
        long count = ids.stream().filter(chosen::contains).count();
        for (String id : ids) {
            if (count < wanted && !chosen.contains(id) && isFree(chosen, id, tie)) {
                chosen.add(id);
                count++;
            }
        }
    }

    private static boolean isFree(Set<String> chosen, String id, ApportionmentTie tie) {
        return tie.limits().stream()
                .filter(limit -> limit.ids().contains(id))
                .allMatch(limit -> limit.ids().stream().filter(chosen::contains).count() < limit.most());
    }

    private void addUp(ApportionmentUnit unit) {
        long received = places(unit);
        totals.merge(WHOLE, received, Long::sum);
        for (String name = group(unit); !name.equals(WHOLE); name = parent(name)) {
            totals.merge(name, received, Long::sum);
        }
    }

    /** The places of a unit in this apportionment, 0 if the result leaves it out. */
    int places(ApportionmentUnit unit) {
        return places.getOrDefault(unit.id(), 0);
    }

    long total(String group) {
        return totals.getOrDefault(group, 0L);
    }

    String group(ApportionmentUnit unit) {
        return unit.group().orElse(WHOLE);
    }

    String parent(String group) {
        return named(group).parent().orElse(WHOLE);
    }

    private ApportionmentGroup named(String group) {
        return Optional.ofNullable(groups.get(group)).orElseThrow();
    }

    int least(String group) {
        return named(group).minimum();
    }

    int most(String group) {
        return named(group).maximum().orElse(ApportionmentProblem.MOST);
    }

    /** Whether a place may pass from below a group to elsewhere. */
    boolean mayLose(String group) {
        return total(group) > least(group);
    }

    /** Whether a place from elsewhere may pass to below a group. */
    boolean mayGain(String group) {
        return total(group) < most(group);
    }
}
