package vn.emulation.quota.selection;

import java.util.Arrays;
import vn.emulation.quota.selection.internal.KernelOutcome;
import vn.emulation.quota.selection.internal.RankedRows;

/** Ranks the entrants of components and has the fitting kernel select among them. */
final class ComponentSolver {
    private final Setting setting;
    private final StructureAnalysis analysis;
    private final int[] sizeOfScope;

    ComponentSolver(Setting setting, StructureAnalysis analysis) {
        this.setting = setting;
        this.analysis = analysis;
        this.sizeOfScope = setting.sizeOfScope();
    }

    /**
     * Runs a component.
     *
     * @param level the level of each of its entrants, the smallest for the best
     */
    Run run(Component component, long[] level) {
        RankedRows ranked = RankedRows.of(level, component.typeOf(), component.types());
        Structure structure = analysis.structure(component, ranked.rows());
        KernelOutcome outcome = structure.solve(ranked.rows());
        return new Run(component, ranked, structure, outcome);
    }

    /** Returns whether a number of a component's limits is not known. */
    boolean isOpen(Component component) {
        return Arrays.stream(component.scopes()).anyMatch(setting.bounds()::isOpen);
    }

    /** Returns whether the only number not known is that of a cap over all of the component. */
    boolean openCapOverAll(Component component) {
        int[] open = Arrays.stream(component.scopes())
                .filter(setting.bounds()::isOpen)
                .toArray();
        return open.length == 1
                && setting.bounds().isCapOpen(open[0])
                && sizeOfScope[open[0]] == component.entrants().length;
    }
}
