package vn.emulation.quota.selection;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The contested entrants by id, and of these the ones that stand for those beyond. Immutable. */
final class ContestedEntrants {
    private final List<ContestedEntrant> byId;
    private final ImmutableTable<Zone, Integer, String> standIns;

    ContestedEntrants(MarginBands bands, List<ContestedEntrant> contested) {
        this.byId = contested.stream()
                .sorted(Comparator.comparing(each -> each.entrant().id()))
                .toList();
        this.standIns = standIns(bands);
        byId.forEach(each -> each.band().ifPresent(band -> require(each, bands.zone(each.type(), band))));
    }

    private static void require(ContestedEntrant entrant, Zone zone) {
        if (zone != Zone.CONTESTED) {
            throw new IllegalArgumentException(
                    "The entrant (" + entrant.entrant().id() + ") is not contested but (" + zone
                            + ").\nMaybe bring together only those whom the margin calls contested.");
        }
    }

    private ImmutableTable<Zone, Integer, String> standIns(MarginBands bands) {
        Table<Zone, Integer, String> first = TreeBasedTable.create();
        for (ContestedEntrant each : byId) {
            for (Zone zone : List.of(Zone.AHEAD, Zone.BEHIND)) {
                boolean stands = each.band().isPresent()
                        && each.band().getAsLong() == bands.standIn(each.type(), zone)
                        && !first.contains(zone, each.type());
                if (stands) {
                    first.put(zone, each.type(), each.entrant().id());
                }
            }
        }
        return ImmutableTable.copyOf(first);
    }

    List<Entrant> entrants() {
        return byId.stream().map(ContestedEntrant::entrant).toList();
    }

    /** The type of an entrant, by its place. */
    int type(int entrant) {
        return byId.get(entrant).type();
    }

    /** The id of one who comes out as all of the type in the zone do. */
    Optional<String> standIn(int type, Zone zone) {
        return Optional.ofNullable(standIns.get(zone, type));
    }

    /** The ids of those who stand for all in the zone, by type. */
    ImmutableMap<Integer, String> standIns(Zone zone) {
        return standIns.row(zone);
    }
}
