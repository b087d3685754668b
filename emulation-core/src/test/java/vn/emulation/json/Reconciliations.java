package vn.emulation.json;

import java.util.Optional;
import vn.emulation.statistics.PublishedTable;
import vn.emulation.statistics.PublishedTableBuilder;
import vn.emulation.statistics.Reconciliation;

/** How arbitrary published tables add up. */
final class Reconciliations {

    private Reconciliations() {}

    static Reconciliation of(PublishedTable table) {
        return Reconciliation.of(
                PublishedTableBuilder.builder(table).form(Optional.empty()).build());
    }
}
