package vn.emulation.quota.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.emulation.quota.Standing;

/** One selection of every component, with the entrants on given levels. */
final class Pass {
    private final List<Placing> placings;
    private final LimitCounts counts;
    private final List<TieFinder.Found> ties = new ArrayList<>();
    private final long[] level;
    private final int[] componentOf;
    private final int[] placeOf;

    private Pass(Setting setting, long[] level) {
        ComponentSolver solver = new ComponentSolver(setting, new StructureAnalysis(setting));
        this.placings = setting.components().stream()
                .map(component -> Placing.of(solver, component, level))
                .toList();
        this.level = level;
        this.counts = new LimitCounts(setting);
        placings.stream().filter(Placing::isPlaced).map(Placing::run).forEach(counts::add);
        placings.stream()
                .filter(Placing::isPlaced)
                .flatMap(placing -> TieFinder.in(setting, counts, placing).stream())
                .sorted(Comparator.comparing((TieFinder.Found found) -> level[found.firstEntrant()])
                        .thenComparing(found -> found.tie().tied().get(0)))
                .forEach(ties::add);
        this.componentOf = new int[level.length];
        this.placeOf = new int[level.length];
        for (int component = 0; component < placings.size(); component++) {
            int[] entrants = placings.get(component).component().entrants();
            for (int place = 0; place < entrants.length; place++) {
                componentOf[entrants[place]] = component;
                placeOf[entrants[place]] = place;
            }
        }
    }

    static Pass of(Setting setting, long[] level) {
        return new Pass(setting, level);
    }

    List<Placing> placings() {
        return placings;
    }

    LimitCounts counts() {
        return counts;
    }

    /** The ties that are open, by level and then by their first entrant. */
    List<TieFinder.Found> ties() {
        return List.copyOf(ties);
    }

    /** How an entrant, by its place in the problem, comes out. */
    Standing standing(int entrant) {
        return placings.get(componentOf[entrant]).standing(placeOf[entrant]);
    }

    /** With how many places an entrant is certain to receive one, or {@link AdmissionNumbers#NEVER}. */
    int certainFrom(int entrant) {
        return placings.get(componentOf[entrant]).certainFrom(placeOf[entrant]);
    }

    /** The placing of an entrant's component. */
    Placing placing(int entrant) {
        return placings.get(componentOf[entrant]);
    }

    /** The number of an entrant's component. */
    int component(int entrant) {
        return componentOf[entrant];
    }

    /** The level of each entrant, with ties as they were settled. */
    long[] level() {
        return level.clone();
    }

    /** The place of an entrant in its component. */
    int place(int entrant) {
        return placeOf[entrant];
    }

    /** The most general tier of any component. */
    Tier tier() {
        return placings.stream()
                .map(placing -> placing.run().structure().tier())
                .max(Comparator.naturalOrder())
                .orElse(Tier.LAMINAR);
    }
}
