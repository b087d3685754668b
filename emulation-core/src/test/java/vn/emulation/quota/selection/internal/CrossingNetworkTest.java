package vn.emulation.quota.selection.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossingNetworkTest {

    /** Of five units from one that is bound, two are sought: a path may not pass on at another cost. */
    @ParameterizedTest
    @CsvSource({"1, 1, 0", "2, 3, 1", "3, 2, 1", "5, 0, 3"})
    void what_passes_ends_where_the_cost_changes(int flow, int along, int back) {
        LimitTree whole = new LimitTree(new int[] {-1}, new int[] {9}, new int[] {0}, new int[] {0});
        Rows rows = new Rows(new int[] {0}, new int[] {0}, new int[] {5}, 1);
        CrossingNetwork network = CrossingNetwork.of(rows, whole, whole);
        int edge = network.type(0);
        network.least[edge] = 1;
        network.flow[edge] = flow;
        network.seek(edge, 2, 1);

        assertThat(network.room(edge, true)).isEqualTo(along);
        assertThat(network.room(edge, false)).isEqualTo(back);
    }
}
