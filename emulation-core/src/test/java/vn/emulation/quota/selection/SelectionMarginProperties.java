package vn.emulation.quota.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitBuilder;
import vn.emulation.quota.limit.LimitNumber;

/** What the contested tell of all is what a selection among all tells. */
class SelectionMarginProperties {

    /** Many entrants in a small world: each of the world's stands for a crowd of like traits and mostly other ranks. */
    private static SelectionProblem crowded(SelectionProblem world, long seed) {
        Random dice = new Random(seed);
        int crowd = 40 + dice.nextInt(80);
        int spread = 1 + dice.nextInt(2_000);
        List<Entrant> entrants = new ArrayList<>();
        for (Entrant one : world.entrants()) {
            for (int each = 0; each < crowd; each++) {
                List<BigDecimal> keys = one.isRanked() && dice.nextInt(300) > 0
                        ? List.of(BigDecimal.valueOf(1 + dice.nextInt(spread)), BigDecimal.valueOf(dice.nextInt(2)))
                        : List.of();
                boolean ranked = one.isRanked() && (!keys.isEmpty() || dice.nextBoolean());
                entrants.add(new Entrant(
                        one.id() + "-" + each,
                        ranked && keys.isEmpty() ? List.of(BigDecimal.ONE, BigDecimal.ONE) : keys,
                        one.traits()));
            }
        }
        boolean caps = dice.nextInt(3) > 0;
        List<Limit> limits = world.limits().stream()
                .filter(limit -> !caps || limit.most().isPresent())
                .map(limit -> caps
                        ? LimitBuilder.builder(limit).least(Optional.empty()).build()
                        : limit)
                .map(limit -> scaled(limit, 1 + dice.nextInt(crowd)))
                .toList();
        return world.among(entrants).under(limits);
    }

    private static Limit scaled(Limit limit, int factor) {
        return LimitBuilder.builder(limit)
                .most(limit.most().map(most -> scaled(most, factor)))
                .least(limit.least().map(least -> scaled(least, factor)))
                .build();
    }

    @Provide
    Arbitrary<SelectionProblem> laminar() {
        return crowds(Worlds.laminar(12));
    }

    @Provide
    Arbitrary<SelectionProblem> rough() {
        return crowds(RoughWorlds.laminar(12));
    }

    @Provide
    Arbitrary<SelectionProblem> crossing() {
        return crowds(Worlds.crossing(8));
    }

    private static Arbitrary<SelectionProblem> crowds(Arbitrary<SelectionProblem> worlds) {
        return Combinators.combine(worlds, Arbitraries.longs()).as(SelectionMarginProperties::crowded);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void nested_limits(@ForAll("laminar") SelectionProblem problem, @ForAll long seed) {
        check(problem, seed, List.of());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void ties_that_a_council_decided(@ForAll("laminar") SelectionProblem problem, @ForAll long seed) {
        check(problem, seed, Councils.some(problem, new Random(seed)));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void numbers_and_ranks_that_nobody_knows(@ForAll("rough") SelectionProblem problem, @ForAll long seed) {
        check(problem, seed, List.of());
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void limits_that_cross(@ForAll("crossing") SelectionProblem problem, @ForAll long seed) {
        check(problem, seed, List.of());
    }

    private static void check(SelectionProblem problem, long seed, List<TieDecision> decisions) {
        long width = List.of(1L, 3L, 16L, 100L).get(new Random(seed).nextInt(4));
        PartedSelection parted = PartedSelection.of(problem, width, decisions);
        Selection whole = Selection.of(problem, decisions);

        assertThat(parted.standings()).isEqualTo(whole.result().entrants());
        assertThat(parted.result())
                .isEqualTo(SelectionResultBuilder.builder(whole.result())
                        .entrants(List.of())
                        .build());
        assertThat(parted.selection().isExplainedAtOnce()).isEqualTo(whole.isExplainedAtOnce());
        if (whole.isExplainedAtOnce()) {
            assertThat(parted.explanations())
                    .allSatisfy(each -> assertThat(each).isEqualTo(whole.explain(each.id())));
        }
    }

    private static LimitNumber scaled(LimitNumber number, int factor) {
        return number instanceof LimitNumber.Fixed fixed ? new LimitNumber.Fixed(fixed.places() * factor) : number;
    }
}
