package vn.emulation.quota.selection.internal;

import java.util.Arrays;

/**
 * Which entrants of one level could take each other's place in a limit tree.
 *
 * <p>One left out can take the place of one taken if their paths to the root meet at or below the first full node above
 * the one left out, and every node below the meeting point, on the side of the one taken, can yield. So each node that
 * one taken can yield up to, and one left out can come up to, joins the two; rows joined in this way, directly or
 * through others, are an exchange group.
 */
final class LevelExchanges {
    private final Rows rows;
    private final LaminarState state;
    private final int[] leaf;
    private final int[] taken;
    private final int[] group;

    /** For each node the level, as its first row and one, in which one taken yields up to it. */
    private final int[] offered;

    /** Likewise, in which one left out comes up to a node that is offered. */
    private final int[] asked;

    private final DisjointSets joined;
    private final int[] numberOf;
    private int groups;

    LevelExchanges(Rows rows, LaminarState state, int[] leaf, int[] taken, int[] group) {
        this.rows = rows;
        this.state = state;
        this.leaf = leaf;
        this.taken = taken;
        this.group = group;
        this.offered = new int[state.size()];
        this.asked = new int[state.size()];
        this.joined = new DisjointSets(state.size());
        this.numberOf = new int[state.size()];
        Arrays.fill(numberOf, -1);
    }

    /** Numbers the groups of a level of which some but not all are taken. */
    void classify(int from, int end) {
        int stamp = from + 1;
        for (int row = from; row < end; row++) {
            if (taken[row] > 0) {
                offer(leaf[rows.type()[row]], stamp);
            }
        }
        for (int row = from; row < end; row++) {
            if (taken[row] < rows.count()[row]) {
                ask(leaf[rows.type()[row]], stamp);
            }
        }
        for (int row = from; row < end; row++) {
            if (taken[row] > 0) {
                answer(leaf[rows.type()[row]], stamp);
            }
        }
        for (int row = from; row < end; row++) {
            group[row] = number(taken[row] > 0 ? firstAsked(row, stamp) : firstOffered(row, stamp));
        }
    }

    /** Marks every node that one taken can yield up to. */
    private void offer(int from, int stamp) {
        int node = from;
        while (node >= 0 && offered[node] != stamp) {
            offered[node] = stamp;
            joined.reset(node);
            numberOf[node] = -1;
            node = yieldsTo(node);
        }
    }

    /** Joins every node offered on the way up to the first full one. */
    private void ask(int from, int stamp) {
        int node = from;
        int met = -1;
        while (node >= 0) {
            if (offered[node] == stamp) {
                asked[node] = stamp;
                met = join(met, node);
            }
            node = comesTo(node);
        }
    }

    /** Joins every node asked for on the way up as far as one taken can yield. */
    private void answer(int from, int stamp) {
        int node = from;
        int met = -1;
        while (node >= 0) {
            if (asked[node] == stamp) {
                met = join(met, node);
            }
            node = yieldsTo(node);
        }
    }

    private int join(int met, int node) {
        if (met >= 0) {
            joined.union(met, node);
        }
        return node;
    }

    private int firstAsked(int row, int stamp) {
        int node = leaf[rows.type()[row]];
        while (node >= 0 && asked[node] != stamp) {
            node = yieldsTo(node);
        }
        return node;
    }

    private int firstOffered(int row, int stamp) {
        int node = leaf[rows.type()[row]];
        while (node >= 0 && offered[node] != stamp) {
            node = comesTo(node);
        }
        return node;
    }

    private int yieldsTo(int node) {
        return state.canYield(node) ? state.parent(node) : -1;
    }

    private int comesTo(int node) {
        return state.isFull(node) ? -1 : state.parent(node);
    }

    private int number(int node) {
        if (node < 0) {
            return -1;
        }
        int root = joined.find(node);
        if (numberOf[root] < 0) {
            numberOf[root] = groups++;
        }
        return numberOf[root];
    }
}
