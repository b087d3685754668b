package vn.emulation.quota.apportionment;

/**
 * Apportionment by a divisor method: the strongest claims that the bounds admit.
 *
 * <p>Within nested bounds, giving place after place to the strongest claim is exact: it minimises a separable convex
 * function over a polymatroid (A. Federgruen and H. Groenevelt, Operations Research 34(6), 1986).
 */
final class DivisorMethod {

    private DivisorMethod() {}

    static Outcome solve(Contest contest) {
        ClaimOrder order = ClaimOrder.of(contest);
        int[] held = HeadStart.of(contest);
        Reservations nodes = new Reservations(contest, held);
        ClaimQueue queue = new ClaimQueue(contest, order, held);
        while (nodes.given(UnitTree.WHOLE) < contest.usable) {
            int unit = queue.strongest();
            int node = contest.tree.node[unit];
            if (nodes.admits(node)) {
                nodes.give(node);
                held[unit]++;
                queue.update();
            } else {
                queue.remove();
            }
        }
        return new TieSearch(contest, order, held, nodes).outcome();
    }
}
