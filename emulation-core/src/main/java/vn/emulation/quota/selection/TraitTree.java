package vn.emulation.quota.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.emulation.validation.Validation;

/**
 * Values of a trait that stand below others, such as departments below their hospital.
 *
 * @param parents the value above each value that has one
 */
public record TraitTree(@JsonValue Map<String, String> parents) {

    /**
     * Sorts the values.
     *
     * @throws vn.emulation.validation.InvalidValueException if a value stands above itself
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TraitTree {
        SortedMap<String, String> sorted = new TreeMap<>(parents);
        Validation validation = Validation.start();
        Set<String> sound = new HashSet<>();
        for (String value : sorted.keySet()) {
            validation.check(isSound(value, sorted, sound), "trait.cycle", value);
        }
        validation.orThrow();
        parents = ImmutableSortedMap.copyOfSorted(sorted);
    }

    private static boolean isSound(String value, Map<String, String> parents, Set<String> sound) {
        Set<String> path = new HashSet<>();
        Optional<String> current = Optional.of(value);
        while (current.isPresent() && !sound.contains(current.get())) {
            if (!path.add(current.get())) {
                return false;
            }
            current = Optional.ofNullable(parents.get(current.get()));
        }
        sound.addAll(path);
        return true;
    }

    /** Returns a value and all above it, from itself outwards. */
    public List<String> upwards(String value) {
        List<String> upwards = new ArrayList<>();
        Optional<String> current = Optional.of(value);
        while (current.isPresent()) {
            upwards.add(current.get());
            current = Optional.ofNullable(parents.get(current.get()));
        }
        return upwards;
    }
}
