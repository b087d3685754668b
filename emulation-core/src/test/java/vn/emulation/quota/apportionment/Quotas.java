package vn.emulation.quota.apportionment;

import java.util.List;

/** Quotas as fractions, with the places of earlier years. */
final class Quotas {

    private Quotas() {}

    /** Returns the exact share of each unit, in the order of units. */
    static List<Fraction> of(ApportionmentProblem problem) {
        long total =
                Math.max(1, problem.units().stream().mapToLong(Quotas::weight).sum());
        long places = problem.places()
                + problem.units().stream().mapToLong(ApportionmentUnit::prior).sum();
        return problem.units().stream()
                .map(unit -> Fraction.of(weight(unit), total).times(Fraction.of(places, 1)))
                .toList();
    }

    private static long weight(ApportionmentUnit unit) {
        return unit.weight().movePointRight(ApportionmentUnit.DECIMALS).longValueExact();
    }
}
