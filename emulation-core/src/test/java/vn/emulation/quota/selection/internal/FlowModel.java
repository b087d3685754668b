package vn.emulation.quota.selection.internal;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.BitSet;
import org.junit.jupiter.api.Assumptions;

/**
 * The greatest sum of scores under a tree of limits, as a flow of least cost that OR-Tools finds.
 *
 * <p>Flow comes from the root down the limits and leaves by the entrants, an arc each, whose cost is the score below
 * zero; whoever is not selected leaves by an arc around all. A floor is what must pass: it is supplied below the arc of
 * its node and demanded above.
 */
public final class FlowModel {
    private final MinCostFlow flow = new MinCostFlow();
    private final int[] arcOf;
    private final long[] supply;

    /** Makes the model; the library must have been loaded. */
    public FlowModel(long[] score, int[] type, LimitTree tree) {
        int out = tree.size();
        supply = new long[out + 1];
        for (int node = 1; node < out; node++) {
            int floor = tree.floor()[node];
            addArc(tree.parent()[node], node, Math.min(tree.cap()[node], score.length) - floor, 0);
            supply[node] += floor;
            supply[tree.parent()[node]] -= floor;
        }
        arcOf = new int[score.length];
        for (int each = 0; each < arcOf.length; each++) {
            arcOf[each] = addArc(tree.leaf()[type[each]], out, 1, -score[each]);
        }
        int places = Math.min(tree.cap()[0], score.length);
        addArc(0, out, places - tree.floor()[0], 0);
        supply[0] += places;
        supply[out] -= places;
        for (int node = 0; node <= out; node++) {
            flow.setNodeSupply(node, supply[node]);
        }
    }

    private int addArc(int tail, int head, int capacity, long cost) {
        return flow.addArcWithCapacityAndUnitCost(tail, head, capacity, cost);
    }

    /** Loads OR-Tools, without which the test that asks for it is not run. */
    static void assumeOrTools() {
        String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        Assumptions.assumeTrue(
                "Linux amd64".equals(platform),
                "OR-Tools is here for Linux amd64 only, and this is " + platform + ": no second opinion.");
        try {
            Loader.loadNativeLibraries();
        } catch (UnsatisfiedLinkError | RuntimeException failure) {
            Assumptions.abort("OR-Tools can't be loaded (" + failure + "): no second opinion.");
        }
    }

    /** Finds the flow; false if the limits can't all be kept. */
    public boolean solve() {
        MinCostFlowBase.Status status = flow.solve();
        if (status == MinCostFlowBase.Status.INFEASIBLE) {
            return false;
        }
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException(status.toString());
        }
        return true;
    }

    /** Returns the greatest sum of scores that was found. */
    public long sum() {
        return -flow.getOptimalCost();
    }

    /** Returns who is selected for it. */
    public BitSet selected() {
        BitSet selected = new BitSet(arcOf.length);
        for (int each = 0; each < arcOf.length; each++) {
            selected.set(each, flow.getFlow(arcOf[each]) > 0);
        }
        return selected;
    }
}
