package vn.emulation.quota.selection;

import java.util.Arrays;
import vn.emulation.quota.Standing;
import vn.emulation.quota.selection.internal.KernelOutcome;

/**
 * How the entrants of one component come out.
 *
 * <p>An entrant that nobody ranked might stand anywhere. In a laminar component moving somebody up never helps another,
 * so who is selected with the unranked first is selected wherever they stand, and who is not with them last never is. In
 * other components nothing is claimed while somebody is unranked, unless there is a place for everybody.
 */
final class Placing {
    private static final long FIRST = Long.MIN_VALUE / 4;
    private static final long LAST = Long.MAX_VALUE / 4;

    private final ComponentSolver solver;
    private final Component component;
    private final long[] level;
    private final boolean ranked;
    private final Standing[] standing;
    private int[] certainFrom = {};
    private final Run run;
    private boolean placed;

    private Placing(ComponentSolver solver, Component component, long[] level) {
        this.solver = solver;
        this.component = component;
        this.level = Arrays.stream(component.entrants())
                .mapToLong(entrant -> level[entrant])
                .toArray();
        this.ranked = Arrays.stream(this.level).allMatch(each -> each != Levels.UNRANKED);
        this.standing = new Standing[component.entrants().length];
        this.run = solver.run(component, withUnranked(LAST));
    }

    /** Places a component when the entrants of the problem are on the given levels. */
    static Placing of(ComponentSolver solver, Component component, long[] level) {
        Placing placing = new Placing(solver, component, level);
        placing.place();
        return placing;
    }

    private long[] withUnranked(long instead) {
        return ranked
                ? level
                : Arrays.stream(level)
                        .map(each -> each == Levels.UNRANKED ? instead : each)
                        .toArray();
    }

    private void place() {
        if (run.outcome() instanceof KernelOutcome.Infeasible) {
            Arrays.fill(standing, Standing.LIMITS_CONFLICT);
        } else if (run.outcome() instanceof KernelOutcome.Undecided) {
            Arrays.fill(standing, Standing.UNDECIDED);
        } else if (solver.isOpen(component)) {
            placeOpen();
        } else if (ranked || run.takesAll()) {
            placed = standing.length > 0;
            placeRanked();
        } else {
            placeAround();
        }
    }

    private void placeOpen() {
        Arrays.fill(standing, Standing.AWAITING_GRANT);
        if (ranked && run.structure().tier() == Tier.LAMINAR && solver.openCapOverAll(component)) {
            int[] byRow = AdmissionNumbers.of(run);
            certainFrom =
                    Arrays.stream(run.ranked().rowOf()).map(row -> byRow[row]).toArray();
        }
    }

    private void placeRanked() {
        for (int each = 0; each < standing.length; each++) {
            standing[each] = switch (run.share(each)) {
                case IN_ALL -> Standing.SELECTED;
                case IN_SOME -> Standing.TIED;
                case IN_NONE -> Standing.NOT_SELECTED;
            };
        }
    }

    private void placeAround() {
        Arrays.fill(standing, Standing.AWAITING_RANK);
        if (run.structure().tier() == Tier.LAMINAR) {
            Run first = solver.run(component, withUnranked(FIRST));
            for (int each = 0; each < standing.length; each++) {
                boolean unranked = level[each] == Levels.UNRANKED;
                if ((unranked ? run : first).share(each) == Run.Share.IN_ALL) {
                    standing[each] = Standing.SELECTED;
                }
                if ((unranked ? first : run).share(each) == Run.Share.IN_NONE) {
                    standing[each] = Standing.NOT_SELECTED;
                }
            }
        }
    }

    Component component() {
        return component;
    }

    /** What the kernel came to, the unranked last. */
    Run run() {
        return run;
    }

    /** Whether every entrant is ranked, every number known and the best sets found, so that ties and places count. */
    boolean isPlaced() {
        return placed;
    }

    /** Whether an open tie is among those placed. */
    boolean hasTies() {
        return Arrays.stream(standing).anyMatch(each -> each == Standing.TIED);
    }

    Standing standing(int entrant) {
        return standing[entrant];
    }

    /** With how many places an entrant is certain to receive one, or {@link AdmissionNumbers#NEVER}. */
    int certainFrom(int entrant) {
        return certainFrom.length == 0 ? AdmissionNumbers.NEVER : certainFrom[entrant];
    }
}
