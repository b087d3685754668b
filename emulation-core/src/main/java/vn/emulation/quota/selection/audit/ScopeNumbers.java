package vn.emulation.quota.selection.audit;

import java.util.Arrays;
import java.util.List;

/** The least cap and the greatest floors of each scope, over all its limits. */
final class ScopeNumbers {

    /** No cap. */
    static final int NONE = Integer.MAX_VALUE;

    private final int[] cap;
    private final int[] hard;
    private final int[] soft;
    private final boolean[] open;
    private final boolean[] openCap;

    ScopeNumbers(int scopes, List<AuditedLimit> limits) {
        this.cap = new int[scopes];
        this.hard = new int[scopes];
        this.soft = new int[scopes];
        this.open = new boolean[scopes];
        this.openCap = new boolean[scopes];
        Arrays.fill(cap, NONE);
        for (AuditedLimit limit : limits) {
            int scope = limit.scope();
            cap[scope] = Math.min(cap[scope], limit.cap());
            int[] floors = limit.isSoft() ? soft : hard;
            floors[scope] = Math.max(floors[scope], limit.floor());
            open[scope] |= limit.notKnown().isPresent();
            openCap[scope] |= limit.most().notKnown().isPresent();
        }
    }

    int cap(int scope) {
        return cap[scope];
    }

    int hard(int scope) {
        return hard[scope];
    }

    int soft(int scope) {
        return soft[scope];
    }

    boolean isOpen(int scope) {
        return open[scope];
    }

    boolean isOpenCap(int scope) {
        return openCap[scope];
    }
}
