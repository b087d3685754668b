package vn.emulation.quota.selection;

import java.util.Optional;
import java.util.stream.IntStream;
import vn.emulation.campaign.Objective;
import vn.emulation.quota.selection.internal.Rows;
import vn.emulation.validation.Validation;

/** Finds the structure of the limits of components. */
final class StructureAnalysis {
    private final Setting setting;
    private final int[] sizeOfScope;

    StructureAnalysis(Setting setting) {
        this.setting = setting;
        this.sizeOfScope = setting.sizeOfScope();
    }

    /** Returns the structure of a component's limits, soft floors lowered to what the rows allow. */
    Structure structure(Component component, Rows rows) {
        Optional<ChainTree> tree = ChainTree.of(component, sizeOfScope, scope -> true);
        return tree.<Structure>map(nodes -> LaminarStructure.of(nodes, rows, setting.bounds()))
                .orElseGet(() -> crossing(component, rows));
    }

    private Structure crossing(Component component, Rows rows) {
        CrossingGraph graph = new CrossingGraph(component, sizeOfScope);
        Objective objective = setting.problem().objective().orElseThrow(() -> refusal(component, graph));
        int[] colour = graph.twoColours().orElseThrow();
        ChainTree left = ChainTree.of(component, sizeOfScope, scope -> colour[scope] == 0)
                .orElseThrow();
        ChainTree right = ChainTree.of(component, sizeOfScope, scope -> colour[scope] == 1)
                .orElseThrow();
        return TwoLaminarStructure.of(left, right, rows, setting.bounds(), objective);
    }

    /** Which of two sets is best cannot be told, so that is asked, with an example. */
    private RuntimeException refusal(Component component, CrossingGraph graph) {
        CrossingGraph.Pair pair = graph.pairs().get(0);
        return Validation.start()
                .check(false, "selection.objective", limit(pair.one()), limit(pair.other()), example(component, pair))
                .refusal();
    }

    private String limit(int scope) {
        return setting.limits().stream()
                .filter(limit -> limit.scope() == scope)
                .map(limit -> limit.limit().id())
                .findFirst()
                .orElse("");
    }

    private String example(Component component, CrossingGraph.Pair pair) {
        return IntStream.range(0, component.entrants().length)
                .filter(each -> component.typeOf()[each] == pair.type())
                .mapToObj(each -> setting.problem()
                        .entrants()
                        .get(component.entrants()[each])
                        .id())
                .findFirst()
                .orElse("");
    }
}
