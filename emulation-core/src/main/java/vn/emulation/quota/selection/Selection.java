package vn.emulation.quota.selection;

import java.util.List;

/**
 * Selection by rank under limits (xét chọn theo thứ hạng và chỉ tiêu).
 *
 * <p>A better ranked entrant is passed over only where taking it would break a limit. It is exact, depends on the problem
 * alone, and leaves every choice among equals open. This type is immutable.
 */
public final class Selection {
    private final Setting setting;
    private final Pass pass;
    private final SelectionResult result;

    private Selection(Setting setting, Pass pass) {
        this.setting = setting;
        this.pass = pass;
        this.result = ResultWriter.write(setting, pass);
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
        Setting setting = new Setting(problem);
        return new Selection(setting, TieSettlement.of(setting, decisions));
    }

    /** Returns the problem. */
    public SelectionProblem problem() {
        return setting.problem();
    }

    /** Returns who is selected. */
    public SelectionResult result() {
        return result;
    }
}
