package vn.emulation.rules.internal.lint;

/** How many steps searches may still take. Used by one thread. */
final class SearchSteps {

    private int left;
    private int all;

    SearchSteps(int all) {
        this.all = all;
    }

    /** Gives the next search its steps. */
    void begin(int most) {
        left = Math.min(most, all);
    }

    boolean take() {
        if (left <= 0) {
            return false;
        }
        left--;
        all--;
        return true;
    }

    /** Returns whether no search may take a step any more. */
    boolean isOver() {
        return all <= 0;
    }

    /** Returns whether the search ended for want of steps. */
    boolean isSpent() {
        return left <= 0;
    }
}
