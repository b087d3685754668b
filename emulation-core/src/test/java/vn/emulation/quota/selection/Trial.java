package vn.emulation.quota.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.emulation.campaign.Objective;
import vn.emulation.quota.Standing;
import vn.emulation.quota.limit.FloorMode;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitNumber;

/** A problem of a few entrants solved by trying every set of them; every entrant must be ranked. */
final class Trial {
    private final SelectionProblem problem;
    private final List<Integer> best = new ArrayList<>();
    private final Map<Limit, Integer> members = new HashMap<>();
    private final Map<Limit, Integer> floors = new HashMap<>();

    private Trial(SelectionProblem problem) {
        this.problem = problem;
        problem.limits().forEach(limit -> members.put(limit, mask(limit)));
        problem.limits()
                .forEach(limit -> floors.put(
                        limit,
                        limit.floorMode() == FloorMode.HARD
                                ? number(limit.least()).orElse(0)
                                : softFloor(limit)));
        int[] bestCounts = {};
        int[] level = levels();
        for (int set = 0; set < 1 << level.length; set++) {
            if (isAllowed(set)) {
                int[] counts = counts(set, level);
                int better = best.isEmpty() ? 1 : Arrays.compare(counts, bestCounts);
                if (better > 0) {
                    best.clear();
                    bestCounts = counts;
                }
                if (better >= 0) {
                    best.add(set);
                }
            }
        }
    }

    /** How every entrant comes out, by id; empty if no set keeps all limits. */
    static List<Standing> standings(SelectionProblem problem) {
        Trial trial = new Trial(problem);
        return trial.best.isEmpty()
                ? List.of()
                : IntStream.range(0, problem.entrants().size())
                        .mapToObj(trial::standing)
                        .toList();
    }

    /** The best sets, as ids. */
    static List<Set<String>> bestIds(SelectionProblem problem) {
        return bestSets(problem).stream()
                .map(set -> IntStream.range(0, problem.entrants().size())
                        .filter(entrant -> (set >> entrant & 1) == 1)
                        .mapToObj(entrant -> problem.entrants().get(entrant).id())
                        .collect(Collectors.toSet()))
                .toList();
    }

    /** The best sets, as bits by place in the problem. */
    static List<Integer> bestSets(SelectionProblem problem) {
        return List.copyOf(new Trial(problem).best);
    }

    /** The most that a limit's entrants could have under all caps. */
    static int attainable(SelectionProblem problem, Limit limit) {
        return new Trial(problem).attainable(limit);
    }

    private Standing standing(int entrant) {
        long in = best.stream().filter(set -> (set >> entrant & 1) == 1).count();
        return in == best.size() ? Standing.SELECTED : in == 0 ? Standing.NOT_SELECTED : Standing.TIED;
    }

    private int[] levels() {
        Comparator<Entrant> better = (one, other) -> {
            for (int key = 0; key < problem.ranking().size(); key++) {
                int compared = one.keys().get(key).compareTo(other.keys().get(key));
                if (compared != 0) {
                    return problem.ranking().get(key).order() == KeyOrder.LOWER_FIRST ? compared : -compared;
                }
            }
            return 0;
        };
        return problem.entrants().stream()
                .mapToInt(each -> (int) problem.entrants().stream()
                        .filter(other -> better.compare(other, each) < 0)
                        .count())
                .toArray();
    }

    /** By level, those of the best first; before these the number of all where the places are filled first. */
    private int[] counts(int set, int[] level) {
        int[] counts = new int[level.length + 1];
        for (int entrant = 0; entrant < level.length; entrant++) {
            counts[1 + level[entrant]] += set >> entrant & 1;
        }
        boolean fill = problem.objective().equals(Optional.of(Objective.FILL_THEN_PRIORITY));
        counts[0] = fill ? Integer.bitCount(set) : 0;
        return counts;
    }

    boolean isAllowed(int set) {
        return problem.limits().stream().allMatch(limit -> keeps(limit, set));
    }

    private boolean keeps(Limit limit, int set) {
        return capKept(limit, set) && counted(limit, set) >= floors.getOrDefault(limit, 0);
    }

    private boolean capKept(Limit limit, int set) {
        return counted(limit, set) <= number(limit.most()).orElse(Integer.MAX_VALUE);
    }

    private int counted(Limit limit, int set) {
        return Integer.bitCount(members.getOrDefault(limit, 0) & set);
    }

    /** A soft floor falls to the most that its entrants could have under all caps. */
    private int softFloor(Limit limit) {
        return Math.min(number(limit.least()).orElse(0), attainable(limit));
    }

    private int attainable(Limit limit) {
        return IntStream.range(0, 1 << problem.entrants().size())
                .filter(set -> problem.limits().stream().allMatch(each -> capKept(each, set)))
                .map(set -> counted(limit, set))
                .max()
                .orElse(0);
    }

    private int mask(Limit limit) {
        return IntStream.range(0, problem.entrants().size())
                .filter(entrant -> holds(limit, problem.entrants().get(entrant)))
                .map(entrant -> 1 << entrant)
                .sum();
    }

    private boolean holds(Limit limit, Entrant entrant) {
        return limit.scope().where().entrySet().stream()
                .allMatch(condition -> entrant.traits().getOrDefault(condition.getKey(), java.util.Set.of()).stream()
                        .anyMatch(value -> isWithin(value, condition)));
    }

    private boolean isWithin(String value, Map.Entry<String, String> condition) {
        Optional<TraitTree> tree = Optional.ofNullable(problem.trees().get(condition.getKey()));
        return value.equals(condition.getValue())
                || tree.map(known -> known.parents().get(value))
                        .map(above -> isWithin(above, condition))
                        .orElse(false);
    }

    private static Optional<Integer> number(Optional<LimitNumber> stated) {
        return stated.map(number -> ((LimitNumber.Fixed) number).places());
    }
}
