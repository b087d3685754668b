package vn.emulation.quota.selection;

import java.util.List;
import java.util.stream.IntStream;
import vn.emulation.quota.limit.FloorMode;
import vn.emulation.quota.limit.Scope;

/** A problem made ready: its entrants by type, its limits with their numbers, and its components. */
final class Setting {
    private final SelectionProblem problem;
    private final Scopes scopes;
    private final Population population;
    private final List<ResolvedLimit> limits;
    private final Bounds bounds;
    private final LimitsByScope limitsByScope;
    private final int[] sizeOfScope;
    private final List<Component> components;

    Setting(SelectionProblem problem) {
        this.problem = problem;
        this.scopes = new Scopes(problem.limits());
        this.population = new Population(problem.entrants(), scopes.all(), problem.trees());
        this.limits = problem.limits().stream()
                .map(limit -> ResolvedLimit.of(limit, scopes, population::size))
                .toList();
        int count = scopes.all().size();
        this.bounds = new Bounds(count, limits, scopes);
        this.limitsByScope = new LimitsByScope(limits, bounds);
        this.sizeOfScope = IntStream.range(0, count).map(population::size).toArray();
        this.components = Components.of(problem.entrants().size(), count, population, bounds, sharesOfResult());
    }

    /** The part and the whole, by scope, of each share of the result. */
    private List<int[]> sharesOfResult() {
        return limits.stream()
                .flatMap(limit -> limit.wholes(this).mapToObj(whole -> new int[] {limit.scope(), whole}))
                .toList();
    }

    /** The number of a scope that a limit or base names. */
    int scope(Scope scope) {
        return scopes.number(scope);
    }

    SelectionProblem problem() {
        return problem;
    }

    Population population() {
        return population;
    }

    List<ResolvedLimit> limits() {
        return limits;
    }

    Bounds bounds() {
        return bounds;
    }

    LimitsByScope limitsByScope() {
        return limitsByScope;
    }

    int[] sizeOfScope() {
        return sizeOfScope.clone();
    }

    List<Component> components() {
        return components;
    }

    /** Hard floors for entrants of whom there are none: no component holds them, and they stand in the way of all. */
    List<ResolvedLimit> floorsOfNobody() {
        return limits.stream()
                .filter(limit -> sizeOfScope[limit.scope()] == 0)
                .filter(limit -> limit.limit().floorMode() == FloorMode.HARD
                        && limit.least().orElse(0) > 0)
                .toList();
    }
}
