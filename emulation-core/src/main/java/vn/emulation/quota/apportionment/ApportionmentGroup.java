package vn.emulation.quota.apportionment;

import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.text.Identifiers;
import vn.emulation.validation.Validation;

/**
 * Units with bounds of their own, such as an emulation cluster (cụm, khối thi đua); a group may stand in another.
 *
 * @param id its id, apart from the ids of units
 * @param minimum the fewest places its units receive together, from 0
 * @param maximum the most places its units receive together, not below the minimum, at most
 *     {@link ApportionmentProblem#MOST}; empty when nothing limits them
 * @param parent the id of the group it stands in, empty when it stands in none
 */
public record ApportionmentGroup(String id, int minimum, OptionalInt maximum, Optional<String> parent) {

    /**
     * Normalises the ids.
     *
     * @throws vn.emulation.validation.InvalidValueException if an id is no id or a bound is out of range
     */
    public ApportionmentGroup {
        id = Identifiers.normalise("group", id);
        parent = parent.map(name -> Identifiers.normalise("group", name));
        int most = maximum.orElse(ApportionmentProblem.MOST);
        Validation.start()
                .check(
                        0 <= minimum && minimum <= most && most <= ApportionmentProblem.MOST,
                        "apportionment.group-bounds",
                        id,
                        minimum,
                        most,
                        ApportionmentProblem.MOST)
                .orThrow();
    }

    /** Returns a group without bounds that stands in no other. */
    public static ApportionmentGroup of(String id) {
        return new ApportionmentGroup(id, 0, OptionalInt.empty(), Optional.empty());
    }

    /** Returns this group with a minimum. */
    public ApportionmentGroup atLeast(int places) {
        return new ApportionmentGroup(id, places, maximum, parent);
    }

    /** Returns this group with a maximum. */
    public ApportionmentGroup atMost(int places) {
        return new ApportionmentGroup(id, minimum, OptionalInt.of(places), parent);
    }

    /** Returns this group in another. */
    public ApportionmentGroup in(String name) {
        return new ApportionmentGroup(id, minimum, maximum, Optional.of(name));
    }

    /** Returns whether the group limits anything. */
    boolean bounds() {
        return minimum > 0 || maximum.isPresent();
    }
}
