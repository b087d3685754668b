package vn.emulation.quota.selection.internal;

import java.util.Arrays;

/** Tells which rows differ among the best sets, and which of them depend on each other. */
final class CrossingTies {
    private final Rows rows;
    private final CrossingNetwork network;

    CrossingTies(Rows rows, CrossingNetwork network) {
        this.rows = rows;
        this.network = network;
    }

    /**
     * Returns the group of each row, by the number of its first row; -1 for a row that is the same in all best sets.
     *
     * @param taken what the best set at hand takes of each row
     */
    int[] groups(int[] taken) {
        ExchangeGraph graph = ExchangeGraph.of(network);
        boolean[] differs = differing(graph);
        int[] block = new int[network.edges()];
        Arrays.fill(block, -1);
        ExchangeGraph apart = apart(graph);
        for (int i = 0; i < apart.size(); i++) {
            block[apart.edge(i)] = apart.block(i);
        }
        return number(taken, differs, block, apart.size());
    }

    private boolean[] differing(ExchangeGraph graph) {
        boolean[] differs = new boolean[network.edges()];
        int[] sizes = graph.sizes();
        for (int i = 0; i < graph.size(); i++) {
            differs[graph.edge(i)] = sizes[graph.block(i)] > 1;
        }
        return differs;
    }

    /** Leaves limits out that no exchange can reach, until none is left: what meets only there is independent. */
    private ExchangeGraph apart(ExchangeGraph graph) {
        ExchangeGraph apart = graph;
        boolean[] isSlack = SlackLimits.of(network, apart);
        int before = -1;
        while (apart.size() != before) {
            before = apart.size();
            apart = apart.contract(network.hub + 1, isSlack);
            isSlack = SlackLimits.of(network, apart);
        }
        return apart;
    }

    private int[] number(int[] taken, boolean[] differs, int[] block, int blocks) {
        int[] passed = new int[rows.types()];
        int[] firstOf = new int[blocks];
        Arrays.fill(firstOf, -1);
        int[] joined = new int[rows.size()];
        for (int row = 0; row < joined.length; row++) {
            int edge = network.type(rows.type()[row]);
            boolean isOpen = differs[edge] && network.least[edge] == passed[rows.type()[row]];
            passed[rows.type()[row]] += rows.count()[row];
            boolean isPart = taken[row] > 0 && taken[row] < rows.count()[row];
            joined[row] = isOpen || isPart ? row : -1;
            if (isOpen && firstOf[block[edge]] < 0) {
                firstOf[block[edge]] = row;
            } else if (isOpen) {
                joined[row] = firstOf[block[edge]];
            }
        }
        return ExchangeGroups.number(joined);
    }
}
