package vn.emulation.quota.selection.internal;

import java.util.ArrayList;
import java.util.List;

/** A set of entrants, as bits, of which no fewer than the floor and no more than the cap are to be selected. */
record LimitedSet(int members, int floor, int cap) {

    int count(int selection) {
        return Integer.bitCount(selection & members);
    }

    boolean keepsFloor(int selection) {
        return count(selection) >= floor;
    }

    boolean keepsCap(int selection) {
        return count(selection) <= cap;
    }

    /** Returns the sets of the nodes of a tree, in their order. */
    static List<LimitedSet> of(Entrants entrants, LimitTree tree) {
        int[] members = new int[tree.size()];
        for (int i = 0; i < entrants.size(); i++) {
            members[tree.leaf()[entrants.type().get(i)]] |= 1 << i;
        }
        for (int v = tree.size() - 1; v > 0; v--) {
            members[tree.parent()[v]] |= members[v];
        }
        List<LimitedSet> sets = new ArrayList<>();
        for (int v = 0; v < tree.size(); v++) {
            sets.add(new LimitedSet(members[v], tree.floor()[v], tree.cap()[v]));
        }
        return sets;
    }
}
