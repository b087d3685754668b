package vn.emulation.quota.selection.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.quota.Standing;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.limit.ShareBase;

/** Whether a selection keeps limits of any kind, and whether one entrant more, or in place of one worse, would too. */
final class SingleExchanges {
    private static final long MOST_PAIRS = 1_000_000;
    private static final int NOBODY = -1;

    private final AuditCase audited;
    private final Part part;
    private final Map<Integer, Long> selected = new HashMap<>();
    private final Map<Integer, Long> hanging = new HashMap<>();

    /** The limits that a change in a scope can break: its own, and those that are shares of what it selects. */
    private final Map<Integer, Set<AuditedLimit>> touching = new HashMap<>();

    /** For each class the best of those left out, and the worst of those selected. */
    private final int[] leftOut;

    private final int[] taken;

    SingleExchanges(AuditCase audited, Part part) {
        this.audited = audited;
        this.part = part;
        this.leftOut = new int[part.kinds()];
        this.taken = new int[part.kinds()];
        Arrays.fill(leftOut, NOBODY);
        Arrays.fill(taken, NOBODY);
        for (int place = 0; place < part.entrants().length; place++) {
            note(part.entrants()[place], part.kindOf()[place]);
        }
        for (int scope : part.scopes()) {
            for (AuditedLimit limit : audited.limitsOf(scope)) {
                touch(scope, limit);
                Stream.of(limit.most(), limit.least())
                        .flatMap(number -> number.ofResult().stream())
                        .forEach(share -> touch(base(share), limit));
            }
        }
    }

    private void touch(int scope, AuditedLimit limit) {
        touching.computeIfAbsent(scope, none -> new HashSet<>()).add(limit);
    }

    private int base(LimitNumber.Share share) {
        return audited.membership().scope(((ShareBase.Selected) share.of()).of());
    }

    private void note(int entrant, int kind) {
        long level = audited.levelsUnrankedLast()[entrant];
        Standing standing = audited.claim(entrant);
        if (standing == Standing.SELECTED) {
            boolean worse = taken[kind] == NOBODY || level > audited.levelsUnrankedLast()[taken[kind]];
            taken[kind] = worse ? entrant : taken[kind];
        } else {
            boolean better = leftOut[kind] == NOBODY || level < audited.levelsUnrankedLast()[leftOut[kind]];
            leftOut[kind] = better ? entrant : leftOut[kind];
        }
        for (int scope : part.scopesOf()[kind]) {
            selected.merge(scope, standing == Standing.SELECTED ? 1L : 0, Long::sum);
            hanging.merge(scope, standing == Standing.TIED ? 1L : 0, Long::sum);
        }
    }

    private long selected(int scope) {
        return selected.getOrDefault(scope, 0L);
    }

    private long atMost(int scope) {
        return selected(scope) + hanging.getOrDefault(scope, 0L);
    }

    /** Checks each limit; where ties are open, that some settlement of them could keep it. */
    void checkLimits() {
        for (int scope : part.scopes()) {
            for (AuditedLimit limit : audited.limitsOf(scope)) {
                long cap = limit.most()
                        .ofResult()
                        .map(share -> rounded(share, atMost(base(share))))
                        .orElse((long) limit.cap());
                long floor = limit.least()
                        .ofResult()
                        .map(share -> rounded(share, selected(base(share))))
                        .orElse(audited.claimedFloor(limit));
                audited.findings()
                        .check(selected(scope) <= cap, "selection.audit.cap", limit.id(), selected(scope), cap);
                audited.findings()
                        .check(atMost(scope) >= floor, "selection.audit.floor", limit.id(), atMost(scope), floor);
            }
        }
    }

    private static long rounded(LimitNumber.Share share, long base) {
        return StatedNumber.round(share.ratio(), base, share.rounding());
    }

    /** Checks exchanges of one for one; returns whether there were not too many to try. */
    boolean check() {
        List<Integer> outs = kinds(leftOut);
        List<Integer> ins = kinds(taken);
        if ((long) outs.size() * (ins.size() + 1) > MOST_PAIRS) {
            return false;
        }
        for (int out : outs) {
            String better = audited.entrant(leftOut[out]).id();
            audited.findings().check(!keeps(out, NOBODY), "selection.audit.free-place", better);
            for (int in : ins) {
                boolean passed = audited.levelsUnrankedLast()[leftOut[out]] < audited.levelsUnrankedLast()[taken[in]];
                String worse = audited.entrant(taken[in]).id();
                audited.findings().check(!passed || !keeps(out, in), "selection.audit.passed-over", better, worse);
            }
        }
        return true;
    }

    private static List<Integer> kinds(int[] entrant) {
        return IntStream.range(0, entrant.length)
                .filter(kind -> entrant[kind] != NOBODY)
                .boxed()
                .toList();
    }

    /** Whether all limits are kept with one of a class more, and one of another less. */
    private boolean keeps(int more, int less) {
        Map<Integer, Long> change = new HashMap<>();
        IntStream.of(part.scopesOf()[more]).forEach(scope -> change.merge(scope, 1L, Long::sum));
        if (less != NOBODY) {
            IntStream.of(part.scopesOf()[less]).forEach(scope -> change.merge(scope, -1L, Long::sum));
        }
        List<AuditedLimit> limits = new ArrayList<>();
        change.keySet()
                .forEach(scope ->
                        limits.addAll(Optional.ofNullable(touching.get(scope)).orElse(Set.of())));
        return limits.stream().allMatch(limit -> keeps(limit, change));
    }

    private boolean keeps(AuditedLimit limit, Map<Integer, Long> change) {
        long count = selected(limit.scope()) + change.getOrDefault(limit.scope(), 0L);
        long cap = limit.most()
                .ofResult()
                .map(share -> rounded(share, selected(base(share)) + change.getOrDefault(base(share), 0L)))
                .orElse((long) limit.cap());
        long floor = limit.least()
                .ofResult()
                .map(share -> rounded(share, selected(base(share)) + change.getOrDefault(base(share), 0L)))
                .orElse(audited.claimedFloor(limit));
        return floor <= count && count <= cap;
    }
}
