package vn.emulation.quota.selection;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.emulation.quota.limit.FloorMode;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.limit.Ratio;
import vn.emulation.quota.limit.Rounding;
import vn.emulation.quota.limit.Scope;
import vn.emulation.quota.limit.ShareBase;
import vn.emulation.quota.limit.Step;

/** Worlds in which some are not ranked, numbers are shares, steps or not known, and scopes have several limits. */
final class RoughWorlds {
    private static final List<Rounding> ROUNDINGS = List.of(Rounding.values());

    private RoughWorlds() {}

    /** Nested worlds of which at times somebody is not ranked, and at times a number is not known. */
    static Arbitrary<SelectionProblem> laminar(int entrants) {
        return Combinators.combine(Worlds.laminar(entrants), Arbitraries.longs())
                .as((world, seed) -> roughened(world, new Random(seed)));
    }

    private static SelectionProblem roughened(SelectionProblem world, Random dice) {
        int unranked = dice.nextInt(3) == 0 ? 3 : Integer.MAX_VALUE;
        List<Entrant> entrants = new ArrayList<>();
        for (Entrant entrant : world.entrants()) {
            boolean ranked = dice.nextInt(unranked) > 0 || unranked == Integer.MAX_VALUE;
            Map<String, Set<String>> traits = new HashMap<>(entrant.traits());
            if (dice.nextInt(4) == 0) {
                traits.put("shirt", ImmutableSet.of("red", "size-" + dice.nextInt(9)));
            }
            entrants.add(new Entrant(entrant.id(), ranked ? entrant.keys() : List.of(), traits));
        }
        List<Limit> limits = new ArrayList<>();
        for (Limit limit : world.limits()) {
            limits.add(changed(limit, limit.id(), entrants.size(), dice));
            if (dice.nextInt(4) == 0) {
                limits.add(changed(limit, limit.id() + "-again", entrants.size(), dice));
            }
        }
        if (dice.nextInt(3) == 0) {
            limits.add(Limit.builder()
                    .id("grant")
                    .scope(Scope.all())
                    .most(Optional.of(new LimitNumber.NotKnown("grant")))
                    .least(Optional.empty())
                    .floorMode(FloorMode.HARD)
                    .clauses(List.of())
                    .build());
        }
        return world.among(entrants).under(limits);
    }

    private static Limit changed(Limit limit, String id, int size, Random dice) {
        return Limit.builder()
                .id(id)
                .scope(limit.scope())
                .most(limit.most().map(most -> number(most, limit.scope(), size, dice)))
                .least(limit.least().map(least -> number(least, limit.scope(), size, dice)))
                .floorMode(dice.nextBoolean() ? limit.floorMode() : FloorMode.SOFT)
                .clauses(List.of())
                .build();
    }

    private static LimitNumber number(LimitNumber number, Scope scope, int size, Random dice) {
        Ratio ratio = new Ratio(dice.nextInt(5), 4 + dice.nextInt(4));
        Rounding rounding = ROUNDINGS.get(dice.nextInt(ROUNDINGS.size()));
        ShareBase.Counted counted = new ShareBase.Counted("headcount", dice.nextInt(2 * size + 1), Optional.empty());
        return switch (dice.nextInt(12)) {
            case 0 -> new LimitNumber.Share(ratio, counted, rounding);
            case 1 -> new LimitNumber.Share(ratio, new ShareBase.Nominated(scope), rounding);
            case 2 ->
                new LimitNumber.Share(ratio, new ShareBase.Nominated(Scope.all().with("kind", "team")), rounding);
            case 3 -> LimitNumber.Steps.by(counted, List.of(new Step(0, 1), new Step(3, 2), new Step(5, 3)));
            case 4 -> dice.nextInt(4) == 0 ? new LimitNumber.NotKnown("headcount") : number;
            default -> number;
        };
    }
}
