package vn.emulation.quota.apportionment;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds from settled shares alone who has to be named when places are left unused. */
final class UnusedAudit {
    private final SettledShares settled;
    private final UnusedPlaces listed;
    private final Set<String> groups;

    UnusedAudit(SettledShares settled, UnusedPlaces listed) {
        this.settled = settled;
        this.listed = listed;
        groups = Set.copyOf(listed.fullGroups());
    }

    /** The places with those who are full: of the groups listed those that are, and the units that stand in none. */
    UnusedPlaces expected() {
        return new UnusedPlaces(
                listed.places(),
                uncovered(false),
                settled.problem().groups().stream()
                        .filter(group -> groups.contains(group.id()) && !settled.mayGain(group.id()))
                        .filter(group -> !isCovered(group.parent().orElse(SettledShares.WHOLE)))
                        .map(ApportionmentGroup::id)
                        .toList(),
                uncovered(true));
    }

    /** The first unit, by id, that could use a place although places are left. */
    Optional<String> wanting() {
        return settled.problem().units().stream()
                .filter(unit -> !isFull(unit) && mayGain(settled.group(unit)))
                .map(ApportionmentUnit::id)
                .findFirst();
    }

    private boolean isFull(ApportionmentUnit unit) {
        return settled.places(unit) >= Borders.most(unit);
    }

    private boolean mayGain(String group) {
        return group.equals(SettledShares.WHOLE) || (settled.mayGain(group) && mayGain(settled.parent(group)));
    }

    private List<String> uncovered(boolean weightless) {
        return settled.problem().units().stream()
                .filter(unit -> (unit.weight().signum() == 0) == weightless)
                .filter(unit -> isFull(unit) && !isCovered(settled.group(unit)))
                .map(ApportionmentUnit::id)
                .toList();
    }

    private boolean isCovered(String group) {
        return !group.equals(SettledShares.WHOLE) && (groups.contains(group) || isCovered(settled.parent(group)));
    }
}
