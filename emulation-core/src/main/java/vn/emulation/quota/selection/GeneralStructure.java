package vn.emulation.quota.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.emulation.campaign.Objective;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.limit.ShareBase;
import vn.emulation.quota.selection.internal.GeneralKernel;
import vn.emulation.quota.selection.internal.KernelOutcome;
import vn.emulation.quota.selection.internal.Rows;
import vn.emulation.quota.selection.internal.ShareConstraint;

/**
 * Limits of any kind, among them shares of the result.
 *
 * @param scopes the scope of each set
 * @param setsOfType the sets that hold each type
 * @param cap the most of each set
 * @param floor the least of each set, soft floors lowered
 * @param shares the shares of the result
 * @param objective what is best
 */
@SuppressWarnings("ArrayRecordComponent")
record GeneralStructure(
        int[] scopes, int[][] setsOfType, int[] cap, int[] floor, List<ShareConstraint> shares, Objective objective)
        implements Structure {

    /** Beyond it the answer is left open, never guessed. */
    static final long MOST_NODES = 1_000_000;

    static GeneralStructure of(Component component, Rows rows, Setting setting, Objective objective) {
        int[] scopes = component.scopes();
        int[][] setsOfType = component.scopesOfType().stream()
                .map(own -> Arrays.stream(own)
                        .map(scope -> Arrays.binarySearch(scopes, scope))
                        .toArray())
                .toArray(int[][]::new);
        int[] cap = Arrays.stream(scopes).map(setting.bounds()::cap).toArray();
        GeneralStructure withoutFloors = new GeneralStructure(
                scopes, setsOfType, cap, new int[scopes.length], shares(component, setting), objective);
        int[] floor = new int[scopes.length];
        for (int set = 0; set < floor.length; set++) {
            boolean soft =
                    setting.bounds().softFloor(scopes[set]) > setting.bounds().hardFloor(scopes[set]);
            floor[set] = setting.bounds().floor(scopes[set], soft ? withoutFloors.attainable(rows, set) : 0);
        }
        return new GeneralStructure(scopes, setsOfType, cap, floor, withoutFloors.shares(), objective);
    }

    /** The most that a set can have under all caps and shares; nothing of it where the search for that gives up. */
    private long attainable(Rows rows, int set) {
        int[] level = new int[rows.types()];
        int[] type = new int[rows.types()];
        int[] count = new int[rows.types()];
        for (int row = 0; row < rows.size(); row++) {
            count[rows.type()[row]] += rows.count()[row];
        }
        int next = 0;
        for (int wanted = 1; wanted >= 0; wanted--) {
            for (int each = 0; each < rows.types(); each++) {
                int own = each;
                boolean inside = Arrays.stream(setsOfType[own]).anyMatch(other -> other == set);
                if (inside == (wanted == 1)) {
                    level[next] = 1 - wanted;
                    type[next++] = each;
                }
            }
        }
        int[] counts = Arrays.stream(type).map(each -> count[each]).toArray();
        KernelOutcome outcome = GeneralKernel.solve(
                new Rows(level, type, counts, rows.types()), setsOfType, cap, floor, shares, false, MOST_NODES);
        long most = 0;
        if (outcome instanceof KernelOutcome.Best best) {
            for (int row = 0; row < level.length; row++) {
                most += level[row] == 0 ? best.taken()[row] : 0;
            }
        }
        return most;
    }

    private static List<ShareConstraint> shares(Component component, Setting setting) {
        List<ShareConstraint> shares = new ArrayList<>();
        for (ResolvedLimit limit : setting.limits()) {
            int part = Arrays.binarySearch(component.scopes(), limit.scope());
            if (part >= 0
                    && limit.wholes(setting)
                            .allMatch(whole -> setting.population().size(whole) > 0)) {
                ResolvedLimit.shareOfResult(limit.limit().most())
                        .ifPresent(share -> shares.add(share(part, share, true, component, setting)));
                ResolvedLimit.shareOfResult(limit.limit().least())
                        .ifPresent(share -> shares.add(share(part, share, false, component, setting)));
            }
        }
        return shares;
    }

    private static ShareConstraint share(
            int part, LimitNumber.Share share, boolean cap, Component component, Setting setting) {
        int whole = setting.scope(((ShareBase.Selected) share.of()).of());
        return new ShareConstraint(
                part,
                Arrays.binarySearch(component.scopes(), whole),
                share.ratio().numerator(),
                share.ratio().denominator(),
                ShareConstraint.Rounding.valueOf(share.rounding().name()),
                cap);
    }

    @Override
    public Tier tier() {
        return Tier.GENERAL;
    }

    @Override
    public KernelOutcome solve(Rows rows) {
        return GeneralKernel.solve(
                rows, setsOfType, cap, floor, shares, objective == Objective.FILL_THEN_PRIORITY, MOST_NODES);
    }

    @Override
    public int floor(int scope) {
        return floor[Arrays.binarySearch(scopes, scope)];
    }

    @Override
    public Optional<Integer> scope(int set) {
        return Optional.of(scopes[set]);
    }
}
