package vn.emulation.nominee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.emulation.validation.Validation;

/**
 * The units of one or more bodies, each below its parent (cơ cấu tổ chức).
 *
 * <p>Every parent is in the tree and no unit is above itself. Two trees with the same units are equal, in whatever
 * order the units were given. This type is immutable.
 */
public final class OrgTree {

    private final ImmutableMap<UnitId, OrgUnit> unitsById;

    private OrgTree(ImmutableMap<UnitId, OrgUnit> unitsById) {
        this.unitsById = unitsById;
    }

    /**
     * Returns the tree of the given units; a unit given twice with equal content counts once.
     *
     * @throws vn.emulation.validation.InvalidValueException if two units share an id and differ, a parent is missing,
     *     or units are above each other in a cycle
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OrgTree of(List<OrgUnit> units) {
        Validation.start().unique(units, OrgUnit::id, "tree.duplicate").orThrow();
        ImmutableSortedMap.Builder<UnitId, OrgUnit> byId = ImmutableSortedMap.naturalOrder();
        units.stream().distinct().forEach(unit -> byId.put(unit.id(), unit));
        OrgTree tree = new OrgTree(ImmutableMap.copyOf(byId.build()));
        tree.validate();
        return tree;
    }

    private void validate() {
        Validation validation = Validation.start();
        for (OrgUnit unit : units()) {
            boolean parentKnown = unit.parent().map(unitsById::containsKey).orElse(true);
            validation.check(
                    parentKnown,
                    "tree.parent",
                    unit.id(),
                    unit.parent().map(UnitId::value).orElse(""));
        }
        validation.orThrow();
        CycleSearch.in(this).forEach(unit -> validation.check(false, "tree.cycle", unit));
        validation.orThrow();
    }

    /** Returns all units, by id. */
    @JsonValue
    public List<OrgUnit> units() {
        return unitsById.values().asList();
    }

    /** Returns the unit with the given id, or empty if the tree has none. */
    public Optional<OrgUnit> find(UnitId id) {
        return Optional.ofNullable(unitsById.get(id));
    }

    /** Returns whether the first unit is the second one or lies below it; false if the tree lacks either. */
    public boolean isWithin(UnitId unit, UnitId above) {
        Optional<OrgUnit> current = find(unit);
        while (current.isPresent()) {
            if (current.get().id().equals(above)) {
                return true;
            }
            current = current.get().parent().flatMap(this::find);
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrgTree tree && unitsById.equals(tree.unitsById);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(unitsById);
    }

    @Override
    public String toString() {
        return "OrgTree" + units();
    }
}
