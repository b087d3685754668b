package vn.emulation.quota.selection;

import java.util.Optional;
import vn.emulation.quota.selection.internal.KernelOutcome;
import vn.emulation.quota.selection.internal.LaminarKernel;
import vn.emulation.quota.selection.internal.LimitTree;
import vn.emulation.quota.selection.internal.Rows;

/**
 * Limits of which any two are nested or disjoint.
 *
 * @param nodes which scope each node is
 * @param tree the nodes with their caps and floors, soft floors lowered
 * @param stretched whether a soft floor asks for all that can be had or more, so that it moves with what can be had
 */
record LaminarStructure(ChainTree nodes, LimitTree tree, boolean stretched) implements Structure {

    static LaminarStructure of(ChainTree nodes, Rows rows, Bounds bounds) {
        int[] cap = new int[nodes.scopeOf().length];
        int[] floor = new int[cap.length];
        cap[0] = Bounds.NONE;
        for (int node = 1; node < cap.length; node++) {
            cap[node] = bounds.cap(nodes.scopeOf()[node]);
        }
        LimitTree tree = new LimitTree(nodes.parent(), cap, floor, nodes.leaf());
        long[] attainable = LaminarKernel.attainable(rows, tree);
        boolean stretched = false;
        for (int node = 1; node < cap.length; node++) {
            attainable[node] = Math.min(attainable[node], attainable[nodes.parent()[node]]);
            floor[node] = bounds.floor(nodes.scopeOf()[node], attainable[node]);
            int soft = bounds.softFloor(nodes.scopeOf()[node]);
            stretched |= soft > 0 && soft >= attainable[node];
        }
        return new LaminarStructure(nodes, tree, stretched);
    }

    @Override
    public Tier tier() {
        return Tier.LAMINAR;
    }

    @Override
    public KernelOutcome solve(Rows rows) {
        return LaminarKernel.solve(rows, tree);
    }

    @Override
    public int floor(int scope) {
        return tree.floor()[nodes.nodeOf(scope)];
    }

    @Override
    public Optional<Integer> scope(int set) {
        return Optional.of(nodes.scopeOf()[set]).filter(scope -> scope >= 0);
    }
}
