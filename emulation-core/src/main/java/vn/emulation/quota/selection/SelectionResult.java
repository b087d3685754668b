package vn.emulation.quota.selection;

import com.google.common.collect.Maps;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.quota.Standing;

/**
 * Who is selected (kết quả xét chọn).
 *
 * @param name what was selected for
 * @param tier how the limits lie to each other
 * @param entrants the entrants, by id
 * @param limits what each limit came to, by id
 * @param ties the ties that wait for a council, by their keys' order and then their entrants
 * @param impossible the floors that cannot be kept; where there is one, nobody whom its limits count is selected
 */
@RecordBuilder
public record SelectionResult(
        String name,
        Tier tier,
        List<PlacedEntrant> entrants,
        List<LimitUse> limits,
        List<TieCase> ties,
        List<Impossibility> impossible) {

    private static final Comparator<PlacedEntrant> BY_ID = Comparator.comparing(PlacedEntrant::id);

    /** Copies the lists. */
    public SelectionResult {
        entrants = List.copyOf(entrants);
        limits = List.copyOf(limits);
        ties = List.copyOf(ties);
        impossible = List.copyOf(impossible);
    }

    /** Returns how an entrant came out, or empty if there is none of that id. */
    public Optional<PlacedEntrant> entrant(String id) {
        int found = place(id);
        return found < 0 ? Optional.empty() : Optional.of(entrants.get(found));
    }

    /** Returns the place of an entrant in the list, or a negative number. */
    int place(String id) {
        PlacedEntrant sought = new PlacedEntrant(id, Standing.SELECTED, Optional.empty(), OptionalInt.empty());
        return Collections.binarySearch(entrants, sought, BY_ID);
    }

    /** Returns the ids of those who came out so, by id. */
    public List<String> ids(Standing standing) {
        return entrants.stream()
                .filter(each -> each.standing() == standing)
                .map(PlacedEntrant::id)
                .toList();
    }

    /** Returns how many came out in each way; every way is a key. */
    public Map<Standing, Long> counts() {
        Map<Standing, Long> counts = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            counts.put(standing, 0L);
        }
        entrants.forEach(each -> counts.merge(each.standing(), 1L, Long::sum));
        return Maps.immutableEnumMap(counts);
    }

    /** Returns a builder. */
    public static SelectionResultBuilder builder() {
        return SelectionResultBuilder.builder();
    }
}
