package vn.emulation.quota.selection;

import java.util.Optional;
import vn.emulation.campaign.Objective;
import vn.emulation.quota.selection.internal.AttainableCounts;
import vn.emulation.quota.selection.internal.KernelOutcome;
import vn.emulation.quota.selection.internal.LimitTree;
import vn.emulation.quota.selection.internal.Rows;
import vn.emulation.quota.selection.internal.TwoLaminarKernel;

/**
 * Limits that fall into two families, in each of which any two are nested or disjoint.
 *
 * @param leftNodes which scope each node of the first family is
 * @param left the first family, soft floors lowered
 * @param rightNodes which scope each node of the second family is
 * @param right the second family
 * @param objective what is best
 */
record TwoLaminarStructure(
        ChainTree leftNodes, LimitTree left, ChainTree rightNodes, LimitTree right, Objective objective)
        implements Structure {

    static TwoLaminarStructure of(
            ChainTree leftNodes, ChainTree rightNodes, Rows rows, Bounds bounds, Objective objective) {
        LimitTree left = caps(leftNodes, bounds);
        LimitTree right = caps(rightNodes, bounds);
        AttainableCounts attainable = new AttainableCounts(rows, left, right);
        lower(leftNodes, left, bounds, attainable, 0);
        lower(rightNodes, right, bounds, attainable, left.size());
        return new TwoLaminarStructure(leftNodes, left, rightNodes, right, objective);
    }

    private static LimitTree caps(ChainTree nodes, Bounds bounds) {
        int[] cap = new int[nodes.scopeOf().length];
        cap[0] = Bounds.NONE;
        for (int node = 1; node < cap.length; node++) {
            cap[node] = bounds.cap(nodes.scopeOf()[node]);
        }
        return new LimitTree(nodes.parent(), cap, new int[cap.length], nodes.leaf());
    }

    private static void lower(ChainTree nodes, LimitTree tree, Bounds bounds, AttainableCounts attainable, int offset) {
        for (int node = 1; node < tree.size(); node++) {
            int scope = nodes.scopeOf()[node];
            boolean soft = bounds.softFloor(scope) > bounds.hardFloor(scope);
            tree.floor()[node] = bounds.floor(scope, soft ? attainable.most(offset + node) : 0);
        }
    }

    @Override
    public Tier tier() {
        return Tier.TWO_LAMINAR;
    }

    @Override
    public KernelOutcome solve(Rows rows) {
        return TwoLaminarKernel.solve(rows, left, right, objective == Objective.FILL_THEN_PRIORITY);
    }

    @Override
    public int floor(int scope) {
        return leftNodes.holds(scope) ? left.floor()[leftNodes.nodeOf(scope)] : right.floor()[rightNodes.nodeOf(scope)];
    }

    @Override
    public Optional<Integer> scope(int set) {
        int scope = set < left.size() ? leftNodes.scopeOf()[set] : rightNodes.scopeOf()[set - left.size()];
        return Optional.of(scope).filter(each -> each >= 0);
    }
}
