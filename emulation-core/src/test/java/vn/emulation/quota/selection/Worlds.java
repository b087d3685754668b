package vn.emulation.quota.selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.emulation.campaign.Objective;
import vn.emulation.quota.limit.FloorMode;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.limit.Scope;

/** Small problems over units in clusters, kinds and roles, in which limits bind and ranks tie. */
final class Worlds {

    static final TraitTree UNITS = new TraitTree(Map.of("a1", "a", "a2", "a", "b1", "b", "b2", "b"));
    private static final List<String> UNIT = List.of("a1", "a2", "b1", "b2", "a", "b");
    private static final List<String> KIND = List.of("person", "team");
    private static final List<String> ROLE = List.of("leader", "worker");

    private Worlds() {}

    /** Limits by unit, and by kind and role within a unit: nested or disjoint. */
    static Arbitrary<SelectionProblem> laminar(int entrants) {
        return problems(entrants, Worlds::nestedScopes);
    }

    /** Limits by unit, and by kind and role over all. */
    static Arbitrary<SelectionProblem> crossing(int entrants) {
        return problems(entrants, Worlds::crossedScopes);
    }

    private interface ScopeChoice {
        List<Scope> choose(Random dice);
    }

    private static Arbitrary<SelectionProblem> problems(int entrants, ScopeChoice scopes) {
        Arbitrary<int[]> members = Arbitraries.integers()
                .between(0, 1 << 12)
                .array(int[].class)
                .ofMinSize(1)
                .ofMaxSize(entrants);
        return Combinators.combine(members, Arbitraries.integers().between(1, 4), Arbitraries.longs())
                .as((each, levels, seed) -> problem(each, levels, new Random(seed), scopes));
    }

    private static SelectionProblem problem(int[] members, int levels, Random dice, ScopeChoice scopes) {
        List<Entrant> entrants = new ArrayList<>();
        for (int each = 0; each < members.length; each++) {
            int traits = members[each];
            entrants.add(Entrant.of(
                    "n" + each,
                    List.of(BigDecimal.valueOf(traits % levels), BigDecimal.valueOf((traits >> 9) % 2)),
                    Map.of(
                            "unit", UNIT.get((traits >> 2) % UNIT.size()),
                            "kind", KIND.get((traits >> 5) % 2),
                            "role", ROLE.get((traits >> 6) % 2))));
        }
        List<Limit> limits = new ArrayList<>();
        for (Scope scope : scopes.choose(dice)) {
            limits.add(limit("l" + limits.size(), scope, entrants.size(), dice));
        }
        return SelectionProblem.builder()
                .name("world")
                .ranking(List.of(
                        RankingKey.of("position", KeyOrder.LOWER_FIRST),
                        RankingKey.of("preference", KeyOrder.HIGHER_FIRST)))
                .objective(Optional.of(dice.nextBoolean() ? Objective.PRIORITY : Objective.FILL_THEN_PRIORITY))
                .trees(Map.of("unit", UNITS))
                .limits(limits)
                .entrants(entrants)
                .build();
    }

    private static Limit limit(String id, Scope scope, int size, Random dice) {
        int most = dice.nextInt(Math.max(size / 2, 1) + 1);
        boolean floor = dice.nextInt(10) < 3;
        return Limit.builder()
                .id(id)
                .scope(scope)
                .most(floor && dice.nextBoolean() ? Optional.empty() : Optional.of(new LimitNumber.Fixed(most)))
                .least(
                        floor
                                ? Optional.of(new LimitNumber.Fixed(Math.min(most, 1 + dice.nextInt(2))))
                                : Optional.empty())
                .floorMode(dice.nextBoolean() ? FloorMode.SOFT : FloorMode.HARD)
                .clauses(List.of())
                .build();
    }

    private static List<Scope> nestedScopes(Random dice) {
        List<Scope> scopes = new ArrayList<>();
        if (dice.nextInt(3) > 0) {
            scopes.add(Scope.all());
        }
        for (String unit : UNIT) {
            Scope scope = Scope.all().with("unit", unit);
            if (dice.nextBoolean()) {
                scopes.add(scope);
            }
            if (dice.nextInt(4) == 0 && !unit.equals("a") && !unit.equals("b")) {
                scopes.add(scope.with("kind", "person"));
                scopes.add(scope.with("kind", "person").with("role", "leader"));
            }
        }
        return scopes;
    }

    private static List<Scope> crossedScopes(Random dice) {
        List<Scope> scopes = nestedScopes(dice);
        scopes.removeIf(scope -> scope.where().containsKey("kind"));
        for (String kind : KIND) {
            if (dice.nextInt(4) > 0) {
                scopes.add(Scope.all().with("kind", kind));
            }
            if (dice.nextInt(3) == 0) {
                scopes.add(Scope.all().with("kind", kind).with("role", "leader"));
            }
        }
        return scopes;
    }
}
