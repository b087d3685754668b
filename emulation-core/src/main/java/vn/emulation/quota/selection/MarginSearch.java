package vn.emulation.quota.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds from which band of each type on entrants are contested, and up to which.
 *
 * <p>Of those in for certain the last band stays, and of those out the first two: by them is told how the others come out,
 * and who would come next.
 */
final class MarginSearch {
    private static final int KEPT_BEHIND = 2;

    private final int[] localType;
    private final List<Optional<NestedCaps>> capsOfType;
    private final MarginBands bands;
    private final int[] bandsBehind;

    private MarginSearch(SelectionOutline outline) {
        int types = outline.setting().population().types();
        this.localType = new int[types];
        this.capsOfType = new ArrayList<>(Collections.nCopies(types, Optional.empty()));
        this.bands = new MarginBands(types);
        this.bandsBehind = new int[types];
        int[] sizes = outline.sizeOfType(false);
        int[] unranked = outline.sizeOfType(true);
        for (Component component : outline.setting().components()) {
            int[] typeOf = Arrays.stream(component.entrants())
                    .map(outline.setting().population()::type)
                    .toArray();
            long size = Arrays.stream(typeOf)
                    .distinct()
                    .mapToLong(type -> sizes[type])
                    .sum();
            Optional<NestedCaps> caps = size <= Selection.FEW || outline.isWhole(component)
                    ? Optional.empty()
                    : NestedCaps.of(outline.setting(), component);
            for (int each = 0; each < typeOf.length; each++) {
                localType[typeOf[each]] = component.typeOf()[each];
                capsOfType.set(typeOf[each], caps);
            }
            Arrays.stream(typeOf)
                    .distinct()
                    .forEach(type -> caps.ifPresent(nested -> nested.addUnranked(localType[type], unranked[type])));
        }
    }

    static MarginBands of(SelectionOutline outline, List<BandCount> counts) {
        MarginSearch search = new MarginSearch(outline);
        SortedMap<Long, List<BandCount>> byBand = counts.stream()
                .filter(count -> count.entrants() > 0)
                .collect(Collectors.groupingBy(
                        BandCount::band,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), MarginSearch::sums)));
        byBand.values().forEach(search::add);
        byBand.values().stream().flatMap(List::stream).forEach(search.bands::count);
        return search.bands;
    }

    /** Adds up what is of one type, in one band. */
    private static List<BandCount> sums(List<BandCount> band) {
        return band.stream()
                .collect(Collectors.toMap(BandCount::type, count -> count, BandCount::plus, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    private void add(List<BandCount> band) {
        for (BandCount count : band) {
            capsOf(count).filter(caps -> caps.isFull(localType[count.type()])).ifPresent(full -> {
                if (++bandsBehind[count.type()] == KEPT_BEHIND) {
                    bands.endAt(count);
                }
            });
        }
        band.forEach(count -> capsOf(count).ifPresent(caps -> caps.add(localType[count.type()], count.entrants())));
        for (BandCount count : band) {
            capsOf(count).filter(caps -> caps.hasRoom(localType[count.type()])).ifPresent(room -> bands.startAt(count));
        }
    }

    private Optional<NestedCaps> capsOf(BandCount count) {
        return capsOfType.get(count.type());
    }
}
