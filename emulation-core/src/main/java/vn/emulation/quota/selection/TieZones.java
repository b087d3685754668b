package vn.emulation.quota.selection;

import java.util.Arrays;
import vn.emulation.quota.selection.internal.KernelOutcome;
import vn.emulation.quota.selection.internal.LimitTree;
import vn.emulation.quota.selection.internal.Rows;

/** Which nodes of a laminar component open ties may still change. */
final class TieZones {
    private final boolean[] holdsTies;
    private final boolean[] varies;

    TieZones(Rows rows, LimitTree tree, KernelOutcome.Best best) {
        this.holdsTies = new boolean[tree.size()];
        this.varies = new boolean[tree.size()];
        int groups = Arrays.stream(best.group()).max().orElse(-1) + 1;
        int[] meeting = new int[groups];
        Arrays.fill(meeting, -1);
        for (int row = 0; row < rows.size(); row++) {
            int group = best.group()[row];
            if (group >= 0) {
                int leaf = tree.leaf()[rows.type()[row]];
                meeting[group] = meeting[group] < 0 ? leaf : meeting(tree, meeting[group], leaf);
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            if (best.group()[row] >= 0) {
                mark(tree, tree.leaf()[rows.type()[row]], meeting[best.group()[row]]);
            }
        }
    }

    private static int meeting(LimitTree tree, int one, int other) {
        int first = one;
        int second = other;
        while (first != second) {
            if (first > second) {
                first = tree.parent()[first];
            } else {
                second = tree.parent()[second];
            }
        }
        return first;
    }

    private void mark(LimitTree tree, int leaf, int meeting) {
        boolean below = true;
        for (int node = leaf; node >= 0; node = tree.parent()[node]) {
            below &= node != meeting;
            varies[node] |= below;
            holdsTies[node] = true;
        }
    }

    /** Whether a tie is open between entrants in the node, or between one in it and others. */
    boolean holdsTies(int node) {
        return holdsTies[node];
    }

    /** Whether it hangs on an open tie how many of the node's entrants are selected. */
    boolean varies(int node) {
        return varies[node];
    }
}
