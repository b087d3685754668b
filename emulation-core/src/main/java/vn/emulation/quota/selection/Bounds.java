package vn.emulation.quota.selection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.quota.limit.FloorMode;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.limit.ShareBase;

/** What the limits of each scope come to together: the least cap and the greatest floors. */
final class Bounds {

    /** No cap. */
    static final int NONE = Integer.MAX_VALUE;

    private final int[] cap;
    private final int[] hardFloor;
    private final int[] softFloor;
    private final boolean[] open;
    private final boolean[] openCap;
    private final boolean[] constrained;

    Bounds(int scopes, List<ResolvedLimit> limits, Scopes known) {
        this.cap = new int[scopes];
        Arrays.fill(cap, NONE);
        this.hardFloor = new int[scopes];
        this.softFloor = new int[scopes];
        this.open = new boolean[scopes];
        this.openCap = new boolean[scopes];
        this.constrained = new boolean[scopes];
        for (ResolvedLimit limit : limits) {
            int scope = limit.scope();
            constrained[scope] = true;
            limit.most().ifPresent(most -> cap[scope] = Math.min(cap[scope], most));
            int[] floor = limit.limit().floorMode() == FloorMode.HARD ? hardFloor : softFloor;
            limit.least().ifPresent(least -> floor[scope] = Math.max(floor[scope], least));
            open[scope] |= limit.notKnown().isPresent();
            openCap[scope] |= limit.limit()
                    .most()
                    .filter(LimitNumber.NotKnown.class::isInstance)
                    .isPresent();
            selectedBases(limit.limit()).forEach(base -> constrained[known.number(base.of())] = true);
        }
    }

    private static Stream<ShareBase.Selected> selectedBases(Limit limit) {
        return Stream.of(limit.most(), limit.least())
                .map(ResolvedLimit::shareOfResult)
                .flatMap(Optional::stream)
                .map(LimitNumber.Share::of)
                .map(ShareBase.Selected.class::cast);
    }

    /** The least cap of a scope, or {@link #NONE}. */
    int cap(int scope) {
        return cap[scope];
    }

    /** The greatest hard floor of a scope, from 0. */
    int hardFloor(int scope) {
        return hardFloor[scope];
    }

    /** The floor of a scope if no more than this many of its entrants can be had. */
    int floor(int scope, long attainable) {
        return (int) Math.max(hardFloor[scope], Math.min(softFloor[scope], attainable));
    }

    /** The greatest soft floor of a scope, from 0. */
    int softFloor(int scope) {
        return softFloor[scope];
    }

    /** Whether a number of the scope is not known. */
    boolean isOpen(int scope) {
        return open[scope];
    }

    /** Whether a cap of the scope is not known. */
    boolean isCapOpen(int scope) {
        return openCap[scope];
    }

    /** Whether a limit counts the scope, as its own or as the base of a share of the result. */
    boolean isConstrained(int scope) {
        return constrained[scope];
    }
}
