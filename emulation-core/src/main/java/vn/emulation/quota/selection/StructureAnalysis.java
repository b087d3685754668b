package vn.emulation.quota.selection;

import java.util.Optional;
import java.util.stream.IntStream;
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
        return tree.map(nodes -> LaminarStructure.of(nodes, rows, setting.bounds()))
                .orElseThrow(() -> refusal(component));
    }

    private RuntimeException refusal(Component component) {
        CrossingGraph.Pair pair =
                new CrossingGraph(component, sizeOfScope).pairs().get(0);
        Validation.start()
                .check(false, "selection.objective", limit(pair.one()), limit(pair.other()), example(component, pair))
                .orThrow();
        return new IllegalStateException();
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
