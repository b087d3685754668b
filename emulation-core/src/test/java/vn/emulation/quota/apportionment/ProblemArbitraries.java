package vn.emulation.quota.apportionment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.emulation.validation.InvalidValueException;

/** Problems for properties; small weights, so that ties are frequent. */
final class ProblemArbitraries {

    private ProblemArbitraries() {}

    /** Methods with divisors. */
    static Arbitrary<ApportionmentMethod> divisorMethods() {
        return Arbitraries.of(ApportionmentMethod.class).filter(method -> method != ApportionmentMethod.HAMILTON);
    }

    /** Units of positive weight that nothing bounds. */
    static Arbitrary<List<ApportionmentUnit>> freeUnits(int most, int heaviest) {
        return Arbitraries.integers()
                .between(1, heaviest)
                .list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .map(weights -> {
                    List<ApportionmentUnit> units = new ArrayList<>();
                    weights.forEach(weight -> units.add(ApportionmentUnit.of("u" + units.size(), weight)));
                    return units;
                });
    }

    /** Units with bounds, earlier years, weights of 0 and of one decimal. */
    private static Arbitrary<List<ApportionmentUnit>> boundedUnits(int most) {
        Arbitrary<BigDecimal> weights = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(0, 9).map(BigDecimal::valueOf)),
                Tuple.of(1, Arbitraries.integers().between(0, 99).map(tenths -> BigDecimal.valueOf(tenths, 1))));
        Arbitrary<Integer> minimums = Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(2, 1), Tuple.of(1, 2));
        Arbitrary<Integer> rooms = Arbitraries.of(0, 1, 2, 3, 9);
        Arbitrary<Integer> priors = Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 1), Tuple.of(1, 3));
        return Combinators.combine(weights, minimums, rooms, priors)
                .as((weight, minimum, room, prior) -> new ApportionmentUnit(
                        "u",
                        weight,
                        minimum,
                        room == 9 ? OptionalInt.empty() : OptionalInt.of(minimum + room),
                        prior,
                        Optional.empty()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .map(ProblemArbitraries::named);
    }

    /** Feasible problems without groups, by any method. */
    static Arbitrary<ApportionmentProblem> boundedProblems(int mostUnits, int mostPlaces) {
        return Combinators.combine(
                        Arbitraries.of(ApportionmentMethod.class),
                        Arbitraries.integers().between(0, mostPlaces),
                        boundedUnits(mostUnits))
                .as(ProblemArbitraries::feasible)
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow)
                .withoutEdgeCases();
    }

    private static Optional<ApportionmentProblem> feasible(
            ApportionmentMethod method, int places, List<ApportionmentUnit> units) {
        try {
            return Optional.of(ApportionmentProblem.of(method, places, units));
        } catch (InvalidValueException infeasible) {
            return Optional.empty();
        }
    }

    private static List<ApportionmentUnit> named(List<ApportionmentUnit> units) {
        List<ApportionmentUnit> named = new ArrayList<>();
        units.forEach(unit -> named.add(
                ApportionmentUnitBuilder.builder(unit).id("u" + named.size()).build()));
        return named;
    }
}
