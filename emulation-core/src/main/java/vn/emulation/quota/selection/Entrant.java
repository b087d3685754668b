package vn.emulation.quota.selection;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.emulation.text.Decimals;
import vn.emulation.text.Identifiers;
import vn.emulation.validation.Validation;

/**
 * Somebody who competes for a place (đối tượng dự xét).
 *
 * @param id the id, of which nothing depends but the order of reports
 * @param keys the values of the ranking's keys, in their order; none while it is not ranked
 * @param traits what limits count it by, such as its kind and unit; a trait may have several values
 */
public record Entrant(String id, List<BigDecimal> keys, Map<String, Set<String>> traits) {

    private static final int MOST_DIGITS = 30;

    /**
     * Normalises the id and copies the rest.
     *
     * @throws vn.emulation.validation.InvalidValueException if the id is blank, too long or holds an invisible character,
     *     or a key has more than {@value #MOST_DIGITS} digits when written out
     */
    public Entrant {
        id = Identifiers.normalise("entrant", id);
        keys = List.copyOf(keys);
        if (!keys.stream().allMatch(Entrant::isShort)) {
            Validation.start().check(false, "entrant.key", id, MOST_DIGITS).orThrow();
        }
        keys = keys.stream().map(Decimals::shortest).toList();
        ImmutableSortedMap.Builder<String, Set<String>> sorted = ImmutableSortedMap.naturalOrder();
        traits.forEach((trait, values) -> sorted.put(trait, ImmutableSortedSet.copyOf((Collection<String>) values)));
        traits = sorted.buildOrThrow();
    }

    private static boolean isShort(BigDecimal key) {
        return key.precision() <= MOST_DIGITS && Math.abs((long) key.scale()) <= MOST_DIGITS;
    }

    /** Returns an entrant with one value of each trait. */
    public static Entrant of(String id, List<BigDecimal> keys, Map<String, String> traits) {
        ImmutableSortedMap.Builder<String, Set<String>> sets = ImmutableSortedMap.naturalOrder();
        traits.forEach((trait, value) -> sets.put(trait, ImmutableSortedSet.of(value)));
        return new Entrant(id, keys, sets.buildOrThrow());
    }

    /** Returns whether somebody ranked it. */
    public boolean isRanked() {
        return !keys.isEmpty();
    }
}
