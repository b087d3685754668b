package vn.emulation.quota.selection.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A selection under two families of nested limits as a circulation (Ford and Fulkerson 1962).
 *
 * <p>An arc leads from each scope of the first family to each one just inside it, from the innermost scope of a row there
 * to its innermost scope in the second family, from each scope there to the one around it, and from all back to all. The
 * flow is how many the scope, or the row, takes. Two selections differ by cycles along which flows rise or fall.
 */
final class Circulation {

    /** The arc that carries all. */
    static final int ALL = 0;

    private final Forest one;
    private final Forest other;
    private final Rows rows;
    private final int[] tail;
    private final int[] head;
    private final int[] low;
    private final int[] high;
    private final int[] flow;
    private final boolean[] frozen;
    private final int[][] incident;

    Circulation(Forest one, Forest other, Rows rows) {
        this.one = one;
        this.other = other;
        this.rows = rows;
        int arcs = one.size() + other.size() - 1 + rows.size();
        this.tail = new int[arcs];
        this.head = new int[arcs];
        this.low = new int[arcs];
        this.high = new int[arcs];
        this.flow = new int[arcs];
        this.frozen = new boolean[arcs];
        Arrays.fill(high, ScopeNumbers.NONE);
        int between = one.size();
        connect(ALL, between, 0);
        for (int node = 1; node < one.size(); node++) {
            connect(node, one.parent()[node], node);
        }
        for (int node = 1; node < other.size(); node++) {
            connect(between - 1 + node, between + node, between + other.parent()[node]);
        }
        for (int row = 0; row < rows.size(); row++) {
            connect(arcOf(row), one.leaf()[rows.kind()[row]], between + other.leaf()[rows.kind()[row]]);
        }
        this.incident = incident();
    }

    private void connect(int arc, int from, int to) {
        tail[arc] = from;
        head[arc] = to;
    }

    private int[][] incident() {
        List<List<Integer>> at = new ArrayList<>();
        for (int node = 0; node < one.size() + other.size(); node++) {
            at.add(new ArrayList<>());
        }
        for (int arc = 0; arc < tail.length; arc++) {
            at.get(tail[arc]).add(arc);
            at.get(head[arc]).add(arc);
        }
        return at.stream()
                .map(arcs -> arcs.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    Rows rows() {
        return rows;
    }

    int nodes() {
        return incident.length;
    }

    int arcs() {
        return tail.length;
    }

    /** How many arcs are not of rows; they are the first. */
    int scopeArcs() {
        return one.size() + other.size() - 1;
    }

    /** The scope that an arc is of, -1 for {@link #ALL}. */
    int scope(int arc) {
        return arc < one.size() ? one.scope()[arc] : other.scope()[arc - one.size() + 1];
    }

    int arcOf(int row) {
        return scopeArcs() + row;
    }

    int tail(int arc) {
        return tail[arc];
    }

    int head(int arc) {
        return head[arc];
    }

    int flow(int arc) {
        return flow[arc];
    }

    int[] incident(int node) {
        return incident[node];
    }

    /** Returns how many of each row are taken. */
    int[] taken() {
        return Arrays.copyOfRange(flow, scopeArcs(), flow.length);
    }

    void bound(int arc, int least, int most) {
        low[arc] = least;
        high[arc] = most;
    }

    /** Sets how many of each row are taken, and with that all other flows. */
    void take(int[] taken) {
        System.arraycopy(taken, 0, flow, scopeArcs(), taken.length);
        int[] first = counts(one, taken);
        int[] second = counts(other, taken);
        System.arraycopy(first, 0, flow, 0, first.length);
        System.arraycopy(second, 1, flow, first.length, second.length - 1);
    }

    private int[] counts(Forest forest, int[] taken) {
        int[] count = new int[forest.size()];
        for (int row = 0; row < taken.length; row++) {
            count[forest.leaf()[rows.kind()[row]]] += taken[row];
        }
        for (int node = count.length - 1; node > 0; node--) {
            count[forest.parent()[node]] += count[node];
        }
        return count;
    }

    /** Whether an arc carries less than its floor. */
    boolean isLacking(int arc) {
        return flow[arc] < low[arc];
    }

    void freeze(int arc) {
        frozen[arc] = true;
    }

    void thaw() {
        Arrays.fill(frozen, false);
    }

    boolean isFrozen(int arc) {
        return frozen[arc];
    }

    /** Whether the flow of an arc may rise, or else fall. */
    boolean isOpen(int arc, boolean rises) {
        return !frozen[arc] && (rises ? flow[arc] < high[arc] : flow[arc] > low[arc]);
    }

    /** The node from which the flow of an arc rises, or else falls. */
    int from(int arc, boolean rises) {
        return rises ? tail[arc] : head[arc];
    }

    int to(int arc, boolean rises) {
        return rises ? head[arc] : tail[arc];
    }

    void push(Step step) {
        flow[step.arc()] += step.rises() ? 1 : -1;
    }

    /**
     * A change by one.
     *
     * @param arc the arc
     * @param rises whether its flow rises
     */
    record Step(int arc, boolean rises) {}
}
