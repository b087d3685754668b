package vn.emulation.quota.selection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.emulation.quota.Standing;
import vn.emulation.quota.limit.FloorMode;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitBuilder;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.limit.Scope;

/** What holds of selections under nested limits, whatever their size (the invariants of matroids). */
class SelectionInvariantProperties {

    /** Strictly ranked, with hard floors only, so that nothing but what is changed moves. */
    @Provide
    Arbitrary<SelectionProblem> strict() {
        return Worlds.laminar(40).map(SelectionInvariantProperties::strictlyRanked);
    }

    @Provide
    Arbitrary<SelectionProblem> tied() {
        return Worlds.laminar(40);
    }

    private static SelectionProblem strictlyRanked(SelectionProblem problem) {
        List<Entrant> entrants = new ArrayList<>();
        for (Entrant each : problem.entrants()) {
            List<BigDecimal> keys = List.of(each.keys().get(0), BigDecimal.valueOf(-entrants.size()));
            entrants.add(new Entrant(each.id(), keys, each.traits()));
        }
        List<Limit> limits = problem.limits().stream()
                .map(limit ->
                        limit.floorMode() == FloorMode.HARD || limit.least().isEmpty()
                                ? limit
                                : LimitBuilder.builder(limit)
                                        .most(Optional.of(limit.most().orElse(new LimitNumber.Fixed(entrants.size()))))
                                        .least(Optional.empty())
                                        .build())
                .toList();
        return problem.among(entrants).under(limits);
    }

    private static SelectionResult solved(SelectionProblem problem) {
        return Selection.of(problem).result();
    }

    private static Set<String> selected(SelectionProblem problem) {
        return Set.copyOf(solved(problem).ids(Standing.SELECTED));
    }

    private static boolean isPossible(SelectionProblem problem) {
        return solved(problem).impossible().isEmpty();
    }

    private static SelectionProblem with(SelectionProblem problem, Limit more) {
        List<Limit> limits = new ArrayList<>(problem.limits());
        limits.add(more);
        return problem.under(limits);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void one_place_more_in_all_only_adds(@ForAll("strict") SelectionProblem problem) {
        Set<String> before = Set.of();
        for (int places = 0; places <= problem.entrants().size(); places++) {
            SelectionProblem capped = with(problem, Limit.atMost("total", Scope.all(), places));
            if (isPossible(capped)) {
                Set<String> now = selected(capped);
                assertThat(now).containsAll(before).hasSizeLessThanOrEqualTo(places);
                before = now;
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_cap_raised_by_one_keeps_all_inside_and_moves_two_at_most(@ForAll("strict") SelectionProblem problem) {
        if (isPossible(problem)) {
            Set<String> before = selected(problem);
            for (Limit limit : problem.limits()) {
                if (limit.most().isPresent()) {
                    Set<String> after = selected(problem.under(raised(problem, limit)));
                    assertThat(Sets.difference(after, before)).hasSizeLessThanOrEqualTo(1);
                    assertThat(Sets.difference(before, after)).hasSizeLessThanOrEqualTo(1);
                    for (String gone : Sets.difference(before, after)) {
                        assertThat(isCounted(problem, limit, gone)).isFalse();
                    }
                }
            }
        }
    }

    private static List<Limit> raised(SelectionProblem problem, Limit limit) {
        int places = ((LimitNumber.Fixed) limit.most().orElseThrow()).places();
        return problem.limits().stream()
                .map(each -> each.equals(limit)
                        ? LimitBuilder.builder(each)
                                .most(Optional.of(new LimitNumber.Fixed(places + 1)))
                                .build()
                        : each)
                .toList();
    }

    private static boolean isCounted(SelectionProblem problem, Limit limit, String id) {
        SelectionProblem alone = problem.among(problem.entrants().stream()
                        .filter(each -> each.id().equals(id))
                        .toList())
                .under(List.of(
                        LimitBuilder.builder(limit).least(Optional.empty()).build()));
        return solved(alone).limits().get(0).entrants() == 1;
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void whoever_is_left_out_can_leave_and_whoever_moves_up_stays(@ForAll("strict") SelectionProblem problem) {
        if (isPossible(problem)) {
            Set<String> before = selected(problem);
            for (Entrant each : problem.entrants()) {
                if (before.contains(each.id())) {
                    Entrant first =
                            new Entrant(each.id(), List.of(BigDecimal.valueOf(-1), BigDecimal.ZERO), each.traits());
                    assertThat(selected(problem.among(replaced(problem, each, List.of(first)))))
                            .contains(each.id());
                } else {
                    assertThat(selected(problem.among(replaced(problem, each, List.of()))))
                            .isEqualTo(before);
                }
            }
        }
    }

    private static List<Entrant> replaced(SelectionProblem problem, Entrant old, List<Entrant> instead) {
        List<Entrant> entrants = new ArrayList<>(problem.entrants());
        entrants.remove(old);
        entrants.addAll(instead);
        return entrants;
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void neither_order_nor_scale_nor_names_nor_empty_words_matter(
            @ForAll("tied") SelectionProblem problem, @ForAll Random dice) {
        SelectionResult result = solved(problem);
        List<Entrant> shuffled = new ArrayList<>(problem.entrants());
        Collections.shuffle(shuffled, dice);
        List<Limit> limits = new ArrayList<>(problem.limits());
        Collections.shuffle(limits, dice);
        assertThat(solved(problem.among(shuffled).under(limits))).isEqualTo(result);

        SelectionProblem stretched = problem.among(problem.entrants().stream()
                .map(each -> new Entrant(
                        each.id(),
                        each.keys().stream()
                                .map(key -> key.multiply(new BigDecimal("7.0")).add(new BigDecimal("0.30")))
                                .toList(),
                        each.traits()))
                .toList());
        assertThat(solved(stretched).entrants().stream().map(PlacedEntrant::standing))
                .isEqualTo(
                        result.entrants().stream().map(PlacedEntrant::standing).toList());

        // A floor that cannot be kept would now stand in the way of all, no longer of its own unit alone.
        if (result.impossible().isEmpty()) {
            SelectionResult redundant = solved(with(
                    problem,
                    Limit.atMost("none", Scope.all(), problem.entrants().size())));
            assertThat(redundant.ids(Standing.SELECTED)).isEqualTo(result.ids(Standing.SELECTED));
            assertThat(redundant.ids(Standing.TIED)).isEqualTo(result.ids(Standing.TIED));
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void other_ids_change_nothing_but_the_ids(@ForAll("tied") SelectionProblem problem) {
        SelectionResult result = solved(problem);
        int size = problem.entrants().size();
        List<Entrant> renamed = new ArrayList<>();
        for (int each = 0; each < size; each++) {
            Entrant old = problem.entrants().get(each);
            renamed.add(new Entrant(String.format(Locale.ROOT, "z%04d", size - each), old.keys(), old.traits()));
        }
        List<Standing> standings = solved(problem.among(renamed)).entrants().stream()
                .map(PlacedEntrant::standing)
                .toList();
        List<Standing> reversed = new ArrayList<>(standings);
        Collections.reverse(reversed);
        assertThat(reversed)
                .isEqualTo(
                        result.entrants().stream().map(PlacedEntrant::standing).toList());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void a_unit_split_in_two_below_one_parent_changes_nothing(
            @ForAll("tied") SelectionProblem problem, @ForAll Random dice) {
        List<Entrant> split = problem.entrants().stream()
                .map(each -> new Entrant(
                        each.id(),
                        each.keys(),
                        Map.of(
                                "unit", Set.of(split(each, dice)),
                                "kind", each.traits().getOrDefault("kind", Set.of()),
                                "role", each.traits().getOrDefault("role", Set.of()))))
                .toList();
        Map<String, String> parents = new HashMap<>(Worlds.UNITS.parents());
        parents.put("a1-east", "a1");
        parents.put("a1-west", "a1");
        SelectionProblem finer = SelectionProblemBuilder.builder(problem)
                .entrants(split)
                .trees(Map.of("unit", new TraitTree(parents)))
                .build();
        assertThat(solved(finer).entrants()).isEqualTo(solved(problem).entrants());
    }

    private static String split(Entrant entrant, Random dice) {
        String unit = entrant.traits().getOrDefault("unit", Set.of()).iterator().next();
        return unit.equals("a1") ? List.of("a1-east", "a1-west", "a1").get(dice.nextInt(3)) : unit;
    }
}
