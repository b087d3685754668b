package vn.emulation.quota.selection.audit;

import java.util.Optional;
import java.util.function.IntPredicate;
import vn.emulation.quota.Standing;

/** Judges a part whose limits are nested, in time linear in the entrants and the depth of the limits. */
final class NestedExaminer implements Examiner {
    private final AuditCase audited;
    private final Part part;
    private final LimitForest limits;

    NestedExaminer(AuditCase audited, Part part, LimitForest limits) {
        this.audited = audited;
        this.part = part;
        this.limits = limits;
    }

    @Override
    public Optional<Examined> examine(long[] levels) {
        int before = audited.findings().size();
        Rows rows = Rows.of(part, levels);
        int[] taken = chosen(
                rows,
                entrant -> audited.claim(entrant) == Standing.SELECTED,
                entrant -> audited.claim(entrant) == Standing.TIED);
        NestedExam exam = new NestedExam(limits, rows, taken);
        for (int node = 1; node < limits.forest().size(); node++) {
            audited.checkCounts(limits.forest().scope()[node], exam.count(node), exam.count(node));
        }
        if (audited.findings().size() == before) {
            checkPriority(rows, exam);
        }
        return audited.findings().size() == before
                ? Optional.of(new Examined(rows, taken, NestedGroups.of(exam, rows, taken)))
                : Optional.empty();
    }

    @Override
    public boolean tellsTies() {
        return true;
    }

    @Override
    public Examined byTie(Examined examined) {
        return examined;
    }

    /** Returns the best selections if nothing is taken from the result. */
    Examined solve(long[] levels) {
        Rows rows = Rows.of(part, levels);
        int[] taken = chosen(rows, entrant -> false, entrant -> true);
        return new Examined(rows, taken, NestedGroups.of(new NestedExam(limits, rows, taken), rows, taken));
    }

    private int[] chosen(Rows rows, IntPredicate must, IntPredicate may) {
        int[] taken = new int[rows.size()];
        int[] leaf = limits.forest().leaf();
        Reservations reservations = new Reservations(limits);
        for (int row = 0; row < taken.length; row++) {
            for (int entrant : rows.members()[row]) {
                if (must.test(entrant)) {
                    reservations.add(leaf[rows.kind()[row]]);
                    taken[row]++;
                }
            }
        }
        for (int row = 0; row < taken.length; row++) {
            for (int entrant : rows.members()[row]) {
                if (may.test(entrant) && !must.test(entrant) && reservations.fits(leaf[rows.kind()[row]])) {
                    reservations.add(leaf[rows.kind()[row]]);
                    taken[row]++;
                }
            }
        }
        return taken;
    }

    private void checkPriority(Rows rows, NestedExam exam) {
        for (int row = 0; row < rows.size(); row++) {
            String leftOut = audited.entrant(leftOut(rows.members()[row])).id();
            int other = exam.replaceable(row);
            audited.findings().check(!exam.isFree(row), "selection.audit.free-place", leftOut);
            if (other >= 0 && rows.level()[other] > rows.level()[row]) {
                String taken = audited.entrant(taken(rows.members()[other])).id();
                audited.findings().check(false, "selection.audit.passed-over", leftOut, taken);
            }
        }
    }

    private int leftOut(int[] members) {
        return first(members, Standing.SELECTED, false);
    }

    private int taken(int[] members) {
        return first(members, Standing.NOT_SELECTED, false);
    }

    private int first(int[] members, Standing standing, boolean wanted) {
        for (int entrant : members) {
            if (audited.claim(entrant) == standing == wanted) {
                return entrant;
            }
        }
        return members[0];
    }
}
