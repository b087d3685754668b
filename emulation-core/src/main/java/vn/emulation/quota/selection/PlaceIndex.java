package vn.emulation.quota.selection;

import java.util.List;

/** Finds entrants by their ids. A search by halves would compare twenty ids of a million, each far from the last. */
final class PlaceIndex {

    /** An odd number near 2^32 by the golden ratio, which spreads what it multiplies (Knuth, TAOCP 3, section 6.4). */
    private static final int SPREAD = 0x9E3779B9;

    private final List<PlacedEntrant> entrants;

    /** A power of two of slots, at least half of them 0; the others hold the place of an entrant, and one. */
    private final int[] slots;

    PlaceIndex(List<PlacedEntrant> entrants) {
        this.entrants = entrants;
        this.slots = new int[Integer.highestOneBit(Math.max(entrants.size(), 1)) << 2];
        for (int place = 0; place < entrants.size(); place++) {
            slots[slot(entrants.get(place).id())] = place + 1;
        }
    }

    /** Returns the place of an entrant in the list, or -1. */
    int place(String id) {
        return slots[slot(id)] - 1;
    }

    private int slot(String id) {
        int slot = (id.hashCode() * SPREAD) >>> Integer.numberOfLeadingZeros(slots.length - 1);
        while (slots[slot] > 0 && !entrants.get(slots[slot] - 1).id().equals(id)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
