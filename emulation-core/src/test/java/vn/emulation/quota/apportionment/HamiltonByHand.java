package vn.emulation.quota.apportionment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hamilton's method as a clerk would follow its words, on a list of units and with fractions. */
final class HamiltonByHand {
    private final Map<String, Long> settled = new LinkedHashMap<>();

    private HamiltonByHand() {}

    /** Returns one of the solutions, by unit. */
    static List<Integer> solve(ApportionmentProblem problem) {
        HamiltonByHand clerk = new HamiltonByHand();
        clerk.divide(problem);
        return problem.units().stream()
                .map(unit -> (int) (clerk.settled.getOrDefault(unit.id(), 0L) - unit.prior()))
                .toList();
    }

    private void divide(ApportionmentProblem problem) {
        List<Fraction> quotas = Quotas.of(problem);
        List<ApportionmentUnit> raised = new ArrayList<>();
        List<ApportionmentUnit> full = new ArrayList<>();
        Map<ApportionmentUnit, Fraction> remainders = new LinkedHashMap<>();
        long left = problem.places();
        for (ApportionmentUnit unit : problem.units()) {
            Fraction quota = quotas.get(problem.units().indexOf(unit));
            long whole = quota.floor();
            if (whole < least(unit)) {
                raised.add(unit);
            } else if (whole >= most(unit)) {
                full.add(unit);
            } else {
                remainders.put(unit, quota.minus(whole));
            }
            settled.put(unit.id(), Math.max(least(unit), Math.min(whole, most(unit))));
            left -= settled.getOrDefault(unit.id(), 0L) - unit.prior();
        }
        if (left < 0) {
            divideWithout(problem, raised);
        } else if (left > remainders.size()) {
            divideWithout(problem, full);
        } else {
            remainders.keySet().stream()
                    .sorted(Comparator.comparing(remainders::get).reversed())
                    .limit(left)
                    .forEach(unit -> settled.merge(unit.id(), 1L, Long::sum));
        }
    }

    private void divideWithout(ApportionmentProblem problem, List<ApportionmentUnit> aside) {
        List<ApportionmentUnit> rest =
                problem.units().stream().filter(unit -> !aside.contains(unit)).toList();
        long gone = aside.stream()
                .mapToLong(unit -> settled.getOrDefault(unit.id(), 0L) - unit.prior())
                .sum();
        if (!rest.isEmpty()) {
            divide(ApportionmentProblem.of(problem.method(), (int) (problem.places() - gone), rest));
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
