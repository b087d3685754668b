package vn.emulation.quota.selection;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import vn.emulation.validation.Validation;

/**
 * How many entrants have the same traits (nhóm đối tượng dự xét).
 *
 * @param traits what limits count them by, one value of each trait
 * @param entrants how many they are, from 0
 * @param unranked how many of them nobody ranked
 * @param isWhole whether they and all whom they compete with are to be looked at one by one, such as where each has a limit
 *     of its own
 */
public record EntrantGroup(Map<String, String> traits, int entrants, int unranked, boolean isWhole) {

    /**
     * Sorts the traits.
     *
     * @throws vn.emulation.validation.InvalidValueException if a number is negative, or more are unranked than there are
     */
    public EntrantGroup {
        traits = ImmutableSortedMap.copyOf(traits);
        Validation.start()
                .check(0 <= unranked && unranked <= entrants, "selection.group", traits, entrants, unranked)
                .orThrow();
    }
}
