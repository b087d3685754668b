package vn.emulation.quota.apportionment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Short forms for tests. */
final class Shares {

    private Shares() {}

    /** Returns units u1, u2, … of the given weights. */
    static List<ApportionmentUnit> weights(long... weights) {
        List<ApportionmentUnit> units = new ArrayList<>();
        for (long weight : weights) {
            units.add(ApportionmentUnit.of("u" + (units.size() + 1), weight));
        }
        return units;
    }

    /** Returns the certain places in the order of ids. */
    static List<Integer> of(ApportionmentProblem problem) {
        return Apportionment.solve(problem).shares().stream()
                .map(UnitShare::places)
                .toList();
    }

    /** Returns the certain places by id. */
    static Map<String, Integer> byId(ApportionmentProblem problem) {
        Map<String, Integer> places = new LinkedHashMap<>();
        Apportionment.solve(problem).shares().forEach(share -> places.put(share.id(), share.places()));
        return places;
    }
}
