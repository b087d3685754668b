package vn.emulation.quota.selection;

import vn.emulation.quota.Standing;
import vn.emulation.quota.selection.internal.KernelOutcome;
import vn.emulation.quota.selection.internal.Rows;

/** How many entrants of each scope are selected for certain, and for how many that hangs on a tie. */
final class ScopeCounts {
    private final int[] selected;
    private final int[] tied;

    private ScopeCounts(int scopes) {
        this.selected = new int[scopes];
        this.tied = new int[scopes];
    }

    ScopeCounts(Setting setting, Pass pass) {
        this(setting.sizeOfScope().length);
        for (Placing placing : pass.placings()) {
            if (placing.isPlaced()) {
                add(placing.run());
            } else {
                addCertain(placing);
            }
        }
    }

    /** Where not all is settled, some may be selected for certain. */
    private void addCertain(Placing placing) {
        Component component = placing.component();
        for (int each = 0; each < component.entrants().length; each++) {
            if (placing.standing(each) == Standing.SELECTED) {
                for (int scope : component.scopesOfType().get(component.typeOf()[each])) {
                    selected[scope]++;
                }
            }
        }
    }

    static ScopeCounts none(Setting setting) {
        return new ScopeCounts(setting.sizeOfScope().length);
    }

    private void add(Run run) {
        Rows rows = run.ranked().rows();
        KernelOutcome.Best best = run.best();
        for (int row = 0; row < rows.size(); row++) {
            boolean hangs = best.group()[row] >= 0;
            if (hangs || best.taken()[row] > 0) {
                for (int scope : run.component().scopesOfType().get(rows.type()[row])) {
                    (hangs ? tied : selected)[scope] += rows.count()[row];
                }
            }
        }
    }

    int selected(int scope) {
        return selected[scope];
    }

    int tied(int scope) {
        return tied[scope];
    }
}
