package vn.emulation.quota.apportionment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.emulation.validation.Validation;

/** Checks that the parts of a problem fit each other. */
final class ProblemValidation {
    private final Validation validation = Validation.start();
    private final Set<String> known = new LinkedHashSet<>();

    private ProblemValidation() {}

    static void structure(
            ApportionmentMethod method, int places, List<ApportionmentUnit> units, List<ApportionmentGroup> groups) {
        ProblemValidation check = new ProblemValidation();
        check.validation
                .check(
                        0 <= places && places <= ApportionmentProblem.MOST,
                        "apportionment.places",
                        places,
                        ApportionmentProblem.MOST)
                .check(!units.isEmpty(), "apportionment.units");
        check.once(units, ApportionmentUnit::id, "apportionment.unit-twice");
        check.once(groups, ApportionmentGroup::id, "apportionment.group-twice");
        groups.forEach(group -> check.known.add(group.id()));
        units.forEach(unit -> check.known("apportionment.group-unknown", unit.id(), unit.group()));
        groups.forEach(group -> check.known("apportionment.parent-unknown", group.id(), group.parent()));
        if (method == ApportionmentMethod.HAMILTON) {
            groups.forEach(
                    group -> check.validation.check(!group.bounds(), "apportionment.hamilton-groups", group.id()));
        }
        check.validation.orThrow();
    }

    private <T> void once(List<T> sorted, Function<T, String> id, String code) {
        for (int i = 1; i < sorted.size(); i++) {
            String current = id.apply(sorted.get(i));
            validation.check(!current.equals(id.apply(sorted.get(i - 1))), code, current);
        }
    }

    private void known(String code, String part, Optional<String> group) {
        group.ifPresent(name -> validation.check(known.contains(name), code, part, name));
    }
}
