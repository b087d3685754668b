package vn.emulation.quota.apportionment;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a group's bounds leave of a tie: not every choice among the tied units keeps them.
 *
 * @param group the id of the group
 * @param ids the tied units in the group, by id
 * @param least the fewest of them that must receive one of the tied places
 * @param most the most of them that may
 */
public record TieLimit(String group, List<String> ids, int least, int most) {

    /** Sorts the ids. */
    public TieLimit {
        ids = ImmutableList.sortedCopyOf(ids);
    }

    /** Returns the limit in signs, such as {@code north: A, B 0–1}. */
    @Override
    public String toString() {
        return group + ": " + String.join(", ", ids) + " " + (least == most ? "" : least + "–") + most;
    }
}
