package vn.emulation.quota.selection.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A problem of counts as a flow: the sets of two nested families by its bounds, the others, and levels, by weights.
 */
final class FlowRelaxation {
    private final CountProblem problem;
    private final Memberships memberships;
    private final CrossingNetwork network;
    private final ExchangeSearch search;
    private final SideWeights sides;
    private final int firstVariable;
    /** By node: the set whose bounds are those of its edge. */
    private final int[] setOf;

    FlowRelaxation(CountProblem problem, Memberships memberships, List<NestedFamily> families) {
        this.problem = problem;
        this.memberships = memberships;
        int[] typeOf =
                IntStream.range(0, problem.variables).map(memberships::type).toArray();
        network = new CrossingNetwork(
                families.get(0).toTree(typeOf), families.get(1).toTree(typeOf));
        search = new ExchangeSearch(network, false);
        firstVariable = network.type(0);
        setOf = families.stream()
                .flatMap(family -> Stream.concat(Stream.of(memberships.all()), family.sets().stream()))
                .mapToInt(Integer::intValue)
                .toArray();
        Set<Integer> inside = Arrays.stream(setOf).boxed().collect(Collectors.toSet());
        int[] outside = IntStream.range(0, memberships.sets())
                .filter(set -> !inside.contains(set))
                .toArray();
        sides = new SideWeights(problem, memberships, network, search, outside);
    }

    /** Starts from the best entrants that the caps of both families leave room for. */
    void loadBestFirst(Rows rows) {
        takeBounds();
        new CrossingStart(network, search).takeBestFirst(rows, firstVariable + memberships.rest(0));
    }

    /** Starts from the given counts. */
    void load(int[] counts) {
        System.arraycopy(counts, 0, network.flow, firstVariable, problem.variables);
        for (int v = 0; v < network.hub; v++) {
            network.flow[v] = memberships.sum(setOf[v], counts);
        }
    }

    /** Finds counts within the bounds of the variables and of both families; false if the bounds allow none. */
    boolean isFeasible() {
        takeBounds();
        for (int edge = 0; edge < network.edges(); edge++) {
            if (edge != network.hub && !repair(edge)) {
                return false;
            }
        }
        return sides.agree();
    }

    private void takeBounds() {
        for (int v = 0; v < network.hub; v++) {
            network.least[v] = problem.smallest(setOf[v]);
            network.most[v] = problem.largest(setOf[v]);
        }
        System.arraycopy(problem.low, 0, network.least, firstVariable, problem.variables);
        System.arraycopy(problem.high, 0, network.most, firstVariable, problem.variables);
    }

    private boolean repair(int edge) {
        while (network.flow[edge] < network.least[edge]) {
            if (!search.find(edge)) {
                return false;
            }
            search.raise(edge, network.least[edge] - network.flow[edge]);
        }
        while (network.flow[edge] > network.most[edge]) {
            if (!search.findBack(edge)) {
                return false;
            }
            search.lower(edge, network.flow[edge] - network.most[edge]);
        }
        return true;
    }

    /** Returns the counts found. */
    int[] counts() {
        return Arrays.copyOfRange(network.flow, firstVariable, firstVariable + problem.variables);
    }
}
