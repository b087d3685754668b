package vn.emulation.quota.apportionment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A divisor method as its textbook has it: place after place to the strongest claim that keeps all bounds possible. */
final class OneByOne {
    private final ApportionmentProblem problem;
    private final Map<String, Long> held = new LinkedHashMap<>();
    private long left;

    private OneByOne(ApportionmentProblem problem) {
        this.problem = problem;
        left = problem.places();
        problem.units().forEach(unit -> take(unit, firstPlaces(unit)));
    }

    /** Returns one of the solutions, by unit. */
    static List<Integer> solve(ApportionmentProblem problem) {
        OneByOne solution = new OneByOne(problem);
        Optional<ApportionmentUnit> next = solution.strongest();
        while (solution.left > 0 && next.isPresent()) {
            solution.take(next.get(), 1);
            next = solution.strongest();
        }
        return problem.units().stream()
                .map(unit -> solution.held.getOrDefault(unit.id(), 0L).intValue())
                .toList();
    }

    private int firstPlaces(ApportionmentUnit unit) {
        boolean first = problem.method().givesFirstPlaces()
                && unit.prior() == 0
                && unit.weight().signum() > 0
                && unit.maximum().orElse(1) > 0;
        return Math.max(unit.minimum(), first ? 1 : 0);
    }

    private void take(ApportionmentUnit unit, long places) {
        held.merge(unit.id(), places, Long::sum);
        left -= places;
    }

    private Optional<ApportionmentUnit> strongest() {
        ApportionmentUnit best = null;
        for (ApportionmentUnit unit : problem.units()) {
            boolean stronger = best == null || claim(unit).compareTo(claim(best)) > 0;
            if (unit.weight().signum() > 0 && stronger && keepsBounds(unit)) {
                best = unit;
            }
        }
        return Optional.ofNullable(best);
    }

    private Fraction claim(ApportionmentUnit unit) {
        long weight = unit.weight().movePointRight(ApportionmentUnit.DECIMALS).longValueExact();
        return Fraction.claim(problem.method(), weight, unit.prior() + held.getOrDefault(unit.id(), 0L));
    }

    private boolean keepsBounds(ApportionmentUnit unit) {
        if (held.getOrDefault(unit.id(), 0L) >= unit.maximum().orElse(Integer.MAX_VALUE)) {
            return false;
        }
        take(unit, 1);
        boolean possible =
                missing(Optional.empty()) <= left && problem.groups().stream().allMatch(this::isPossible);
        take(unit, -1);
        return possible;
    }

    private boolean isPossible(ApportionmentGroup group) {
        long promised = total(group.id()) + missing(Optional.of(group.id()));
        return promised <= group.maximum().orElse(Integer.MAX_VALUE);
    }

    /** The places that groups must still receive: those in a group, beside what that group itself is short of. */
    private long missing(Optional<String> name) {
        long below = problem.groups().stream()
                .filter(group -> group.parent().equals(name))
                .mapToLong(group -> missing(Optional.of(group.id())))
                .sum();
        return problem.groups().stream()
                .filter(group -> Optional.of(group.id()).equals(name))
                .mapToLong(group -> Math.max(below, group.minimum() - total(group.id())))
                .findFirst()
                .orElse(below);
    }

    private long total(String group) {
        List<String> waiting = new ArrayList<>(List.of(group));
        long total = 0;
        while (!waiting.isEmpty()) {
            Optional<String> current = Optional.of(waiting.remove(0));
            total += problem.units().stream()
                    .filter(unit -> unit.group().equals(current))
                    .mapToLong(unit -> held.getOrDefault(unit.id(), 0L))
                    .sum();
            problem.groups().stream()
                    .filter(each -> each.parent().equals(current))
                    .forEach(each -> waiting.add(each.id()));
        }
        return total;
    }
}
