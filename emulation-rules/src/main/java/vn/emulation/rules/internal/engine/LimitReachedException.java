package vn.emulation.rules.internal.engine;

import vn.emulation.rules.ReachedLimit;

/** Ends a chunk because rules took more of a fact than they may. */
public final class LimitReachedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ReachedLimit limit;

    LimitReachedException(ReachedLimit limit) {
        super(limit.toString(), null, false, false);
        this.limit = limit;
    }

    /** Returns the limit. */
    public ReachedLimit limit() {
        return limit;
    }
}
