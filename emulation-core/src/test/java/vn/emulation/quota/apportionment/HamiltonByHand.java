package vn.emulation.quota.apportionment;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hamilton's method as a clerk would follow its words, on a list of units and with fractions. */
final class HamiltonByHand {
    private final Map<String, Long> settled = new LinkedHashMap<>();
    /** The remainders that compete in the end, by unit. */
    private Map<String, Fraction> competing = Map.of();

    private long left;

    private HamiltonByHand() {}

    /** Returns all solutions, by unit. */
    static Set<List<Integer>> solve(ApportionmentProblem problem) {
        HamiltonByHand clerk = new HamiltonByHand();
        clerk.divide(problem);
        Set<List<Integer>> solutions = new LinkedHashSet<>();
        for (Set<String> winners : Sets.combinations(clerk.competing.keySet(), (int) clerk.left)) {
            if (clerk.areLargest(winners)) {
                solutions.add(problem.units().stream()
                        .map(unit -> clerk.places(unit) + (winners.contains(unit.id()) ? 1 : 0))
                        .toList());
            }
        }
        return solutions;
    }

    private boolean areLargest(Set<String> winners) {
        return winners.stream()
                .allMatch(winner -> competing.keySet().stream()
                        .filter(unit -> !winners.contains(unit))
                        .allMatch(loser -> competing.get(winner).compareTo(competing.get(loser)) >= 0));
    }

    private int places(ApportionmentUnit unit) {
        return (int) (settled.getOrDefault(unit.id(), 0L) - unit.prior());
    }

    private void divide(ApportionmentProblem problem) {
        List<Fraction> quotas = Quotas.of(problem);
        List<ApportionmentUnit> raised = new ArrayList<>();
        List<ApportionmentUnit> full = new ArrayList<>();
        Map<String, Fraction> remainders = new LinkedHashMap<>();
        left = problem.places();
        for (ApportionmentUnit unit : problem.units()) {
            Fraction quota = quotas.get(problem.units().indexOf(unit));
            long whole = quota.floor();
            if (whole < least(unit)) {
                raised.add(unit);
            } else if (whole >= most(unit)) {
                full.add(unit);
            } else {
                remainders.put(unit.id(), quota.minus(whole));
            }
            settled.put(unit.id(), Math.max(least(unit), Math.min(whole, most(unit))));
            left -= places(unit);
        }
        if (left < 0) {
            divideWithout(problem, raised);
        } else if (left > remainders.size()) {
            divideWithout(problem, full);
        } else {
            competing = remainders;
        }
    }

    private void divideWithout(ApportionmentProblem problem, List<ApportionmentUnit> aside) {
        List<ApportionmentUnit> rest =
                problem.units().stream().filter(unit -> !aside.contains(unit)).toList();
        int gone = aside.stream().mapToInt(this::places).sum();
        left = 0;
        if (!rest.isEmpty()) {
            divide(ApportionmentProblem.of(problem.method(), problem.places() - gone, rest));
        }
    }

    private static long least(ApportionmentUnit unit) {
        return (long) unit.prior() + unit.minimum();
    }

    private static long most(ApportionmentUnit unit) {
        return (long) unit.prior()
                + (unit.weight().signum() == 0 ? unit.minimum() : unit.maximum().orElse(ApportionmentProblem.MOST));
    }
}
