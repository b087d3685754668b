package vn.emulation.quota.apportionment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import vn.emulation.validation.InvalidValueException;

/** Problems of units in nested groups whose bounds are likely to bind. */
final class GroupedProblems {
    private final Random random;
    private final List<ApportionmentUnit> units = new ArrayList<>();
    private final List<ApportionmentGroup> groups = new ArrayList<>();

    private GroupedProblems(Random random) {
        this.random = random;
    }

    /** Returns feasible problems of divisor methods. */
    static Arbitrary<ApportionmentProblem> upTo(int units, int groups, int places) {
        return Arbitraries.randomValue(random -> new GroupedProblems(random).problem(units, groups, places))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    private Optional<ApportionmentProblem> problem(int mostUnits, int mostGroups, int mostPlaces) {
        int places = random.nextInt(mostPlaces + 1);
        int scale = Math.max(3, mostPlaces / mostGroups);
        int groupCount = 1 + random.nextInt(mostGroups);
        for (int g = 0; g < groupCount; g++) {
            groups.add(group(g, scale));
        }
        int heaviest = random.nextBoolean() ? 2 : 60;
        int unitCount = 1 + random.nextInt(mostUnits);
        for (int i = 0; i < unitCount; i++) {
            units.add(unit(i, heaviest, scale));
        }
        ApportionmentMethod method = List.of(ApportionmentMethod.values()).get(random.nextInt(6));
        try {
            boolean divisor = method != ApportionmentMethod.HAMILTON;
            return Optional.of(
                    new ApportionmentProblem(divisor ? method : ApportionmentMethod.WEBSTER, places, units, groups));
        } catch (InvalidValueException infeasible) {
            return Optional.empty();
        }
    }

    private ApportionmentGroup group(int number, int scale) {
        int minimum = random.nextInt(3) == 0 ? random.nextInt(scale) : 0;
        boolean limited = random.nextInt(3) > 0;
        boolean nested = number > 0 && random.nextBoolean();
        return new ApportionmentGroup(
                "g" + number,
                minimum,
                limited ? OptionalInt.of(minimum + random.nextInt(scale)) : OptionalInt.empty(),
                nested ? Optional.of("g" + random.nextInt(number)) : Optional.empty());
    }

    private ApportionmentUnit unit(int number, int heaviest, int scale) {
        ApportionmentUnit unit = ApportionmentUnit.of("u" + number, 1 + random.nextInt(heaviest))
                .atLeast(random.nextInt(5) == 0 ? 1 : 0)
                .after(random.nextInt(5) == 0 ? random.nextInt(4) : 0);
        ApportionmentUnit bounded = random.nextInt(3) == 0 ? unit.atMost(1 + random.nextInt(scale)) : unit;
        return random.nextInt(5) > 0 ? bounded.in("g" + random.nextInt(groups.size())) : bounded;
    }
}
