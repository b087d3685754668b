package vn.emulation.quota.selection;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        if (hasSharesOfResult(component)) {
            return GeneralStructure.of(
                    component, rows, setting, setting.problem().objective().orElseThrow(() -> shareRefusal(component)));
        }
        Optional<ChainTree> tree = ChainTree.of(component, sizeOfScope, scope -> true);
        return tree.<Structure>map(nodes -> LaminarStructure.of(nodes, rows, setting.bounds()))
                .orElseGet(() -> crossing(component, rows));
    }

    private Structure crossing(Component component, Rows rows) {
        CrossingGraph graph = new CrossingGraph(component, sizeOfScope);
        Objective objective = setting.problem().objective().orElseThrow(() -> refusal(component, graph));
        Optional<int[]> colours = graph.twoColours();
        if (colours.isEmpty()) {
            return GeneralStructure.of(component, rows, setting, objective);
        }
        int[] colour = colours.get();
        ChainTree left = ChainTree.of(component, sizeOfScope, scope -> colour[scope] == 0)
                .orElseThrow();
        ChainTree right = ChainTree.of(component, sizeOfScope, scope -> colour[scope] == 1)
                .orElseThrow();
        return TwoLaminarStructure.of(left, right, rows, setting.bounds(), objective);
    }

    private boolean hasSharesOfResult(Component component) {
        return shares(component).findFirst().isPresent();
    }

    private Stream<ResolvedLimit> shares(Component component) {
        return setting.limits().stream()
                .filter(limit -> Arrays.binarySearch(component.scopes(), limit.scope()) >= 0)
                .filter(limit -> limit.wholes(setting).findFirst().isPresent());
    }

    private RuntimeException shareRefusal(Component component) {
        String limit = shares(component).findFirst().orElseThrow().limit().id();
        return Validation.start()
                .check(false, "selection.objective-share", limit)
                .refusal();
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
