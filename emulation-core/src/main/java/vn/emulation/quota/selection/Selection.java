package vn.emulation.quota.selection;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

/**
 * Selection by rank under limits (xét chọn theo thứ hạng và chỉ tiêu).
 *
 * <p>A better ranked entrant is passed over only where taking it would break a limit. It is exact, depends on the problem
 * alone, and leaves every choice among equals open. This type is immutable and safe to share between threads.
 */
public final class Selection {
    /** Among so few, selecting again for each explanation takes no time. */
    static final int FEW = 500;

    private final Setting setting;
    private final Pass pass;
    private final SelectionResult result;
    private final Supplier<PlaceIndex> places;
    private final List<Supplier<Explainer>> explainers;
    private final IntUnaryOperator leftOut;

    private Selection(Setting setting, Pass pass, IntUnaryOperator leftOut) {
        this.leftOut = leftOut;
        this.setting = setting;
        this.pass = pass;
        this.result = ResultWriter.write(setting, pass);
        this.places = Suppliers.memoize(() -> new PlaceIndex(result.entrants()));
        this.explainers = pass.placings().stream()
                .map(placing -> Suppliers.memoize(() -> explainer(placing)))
                .toList();
    }

    /**
     * Selects.
     *
     * @throws vn.emulation.validation.InvalidValueException if limits cross and the problem states no objective
     */
    public static Selection of(SelectionProblem problem) {
        return of(problem, List.of());
    }

    /**
     * Selects, with ties settled by decisions.
     *
     * @throws vn.emulation.validation.InvalidValueException if limits cross and the problem states no objective, or a
     *     decision is about no tie of this selection, two differ about one, it chooses others than the tied or another
     *     number of them than there are places, or its choice is none that the limits allow
     */
    public static Selection of(SelectionProblem problem, List<TieDecision> decisions) {
        return of(problem, decisions, entrant -> 0);
    }

    /**
     * Selects among some of the entrants, as if the others were there too.
     *
     * @param leftOut how many others compete with an entrant, given by its place in the problem
     */
    static Selection of(SelectionProblem problem, List<TieDecision> decisions, IntUnaryOperator leftOut) {
        Setting setting = new Setting(problem);
        return new Selection(setting, TieSettlement.of(setting, decisions), leftOut);
    }

    /** Returns the problem. */
    public SelectionProblem problem() {
        return setting.problem();
    }

    /** Returns who is selected. */
    public SelectionResult result() {
        return result;
    }

    /**
     * Explains how an entrant came out.
     *
     * <p>Where limits cross, each explanation selects several times again among those it competes with.
     *
     * @throws IllegalArgumentException if there is no entrant of that id
     */
    public EntrantExplanation explain(String id) {
        int entrant = Objects.requireNonNull(places.get()).place(id);
        if (entrant < 0) {
            throw new IllegalArgumentException(
                    "The selection has no entrant (" + id + ").\nMaybe take an id of its result.");
        }
        return pass.placing(entrant).isPlaced()
                ? Objects.requireNonNull(explainers.get(pass.component(entrant)).get())
                        .explain(pass.place(entrant))
                : EntrantExplanation.of(id).build();
    }

    /** Returns whether explaining everybody takes about as long as selecting did. */
    public boolean isExplainedAtOnce() {
        return pass.placings().stream()
                .allMatch(placing -> !placing.isPlaced() || isSmall(placing) || hasMargins(placing));
    }

    private boolean isSmall(Placing placing) {
        int[] entrants = placing.component().entrants();
        return entrants.length + leftOut.applyAsInt(entrants[0]) <= FEW;
    }

    /** Margins leave out what an open tie may change, which selecting again tells where that takes no time. */
    private boolean hasMargins(Placing placing) {
        return placing.run().structure() instanceof LaminarStructure laminar
                && !laminar.stretched()
                && !(isSmall(placing) && placing.hasTies());
    }

    /** A floor that moves with what can be had makes the margins tell too little: then it is selected again too. */
    private Explainer explainer(Placing placing) {
        return hasMargins(placing)
                ? new LaminarExplainer(setting, placing)
                : new ResolvingExplainer(setting, placing.component(), pass.level());
    }
}
