package vn.emulation.quota.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.emulation.quota.Standing;
import vn.emulation.quota.limit.FloorMode;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.limit.Scope;
import vn.emulation.quota.selection.audit.Proof;
import vn.emulation.quota.selection.audit.SelectionAudit;

/** That what the audit proves of entrants not ranked, and of numbers not known, is so when that gap is filled. */
class GapAuditProperties {

    @Provide
    Arbitrary<SelectionProblem> laminar() {
        return Worlds.laminar(6);
    }

    @Property(tries = 150)
    void a_standing_beside_somebody_not_ranked_holds_wherever_that_one_stands(
            @ForAll("laminar") SelectionProblem world, @ForAll @IntRange(max = 5) int who) {
        Assume.that(who < world.entrants().size() && !Trial.bestSets(world).isEmpty());
        SelectionProblem gap = world.among(withKeys(world, who, List.of()));
        SelectionResult result = Selection.of(gap).result();

        assertThat(SelectionAudit.of(gap, result, List.of()).proof()).isEqualTo(Proof.OPTIMAL);
        List<List<Standing>> filled = IntStream.rangeClosed(-1, 8)
                .mapToObj(quarter -> List.of(
                        new BigDecimal(quarter).movePointLeft(1).multiply(BigDecimal.valueOf(5)), BigDecimal.ZERO))
                .map(keys -> Trial.standings(world.among(withKeys(world, who, keys))))
                .toList();
        for (int each = 0; each < world.entrants().size(); each++) {
            int entrant = each;
            Set<Standing> possible = new LinkedHashSet<>(
                    filled.stream().map(standings -> standings.get(entrant)).toList());
            Standing standing = result.entrants().get(each).standing();
            if (standing == Standing.SELECTED || standing == Standing.NOT_SELECTED) {
                assertThat(possible).containsExactly(standing);
            } else if (standing == Standing.AWAITING_RANK) {
                assertThat(possible)
                        .isNotEqualTo(Set.of(Standing.SELECTED))
                        .isNotEqualTo(Set.of(Standing.NOT_SELECTED));
            }
        }
    }

    private static List<Entrant> withKeys(SelectionProblem world, int who, List<BigDecimal> keys) {
        List<Entrant> entrants = new ArrayList<>(world.entrants());
        entrants.set(
                who, new Entrant(entrants.get(who).id(), keys, entrants.get(who).traits()));
        return entrants;
    }

    @Property(tries = 150)
    void a_number_of_places_from_which_one_is_certain_is_the_smallest(@ForAll("laminar") SelectionProblem world) {
        SelectionProblem open = world.under(withGrant(world, new LimitNumber.NotKnown("grant")));
        SelectionResult result = Selection.of(open).result();

        assertThat(SelectionAudit.of(open, result, List.of()).proof()).isEqualTo(Proof.OPTIMAL);
        if (!result.ids(Standing.LIMITS_CONFLICT).isEmpty()) {
            return;
        }
        for (int places = 0; places <= world.entrants().size(); places++) {
            int number = places;
            SelectionProblem known = world.under(withGrant(world, new LimitNumber.Fixed(places)));
            List<Standing> standings = Trial.standings(known);
            for (int each = 0; each < standings.size(); each++) {
                assertThat(standings.get(each) == Standing.SELECTED)
                        .isEqualTo(result.entrants().get(each).certainFrom().stream()
                                .anyMatch(from -> from <= number));
            }
        }
    }

    private static List<Limit> withGrant(SelectionProblem world, LimitNumber number) {
        List<Limit> limits = new ArrayList<>();
        world.limits().stream()
                .filter(limit -> !limit.scope().equals(Scope.all()))
                .map(limit -> Limit.builder()
                        .id(limit.id())
                        .scope(limit.scope())
                        .most(limit.most())
                        .least(limit.least())
                        .floorMode(FloorMode.HARD)
                        .clauses(List.of())
                        .build())
                .forEach(limits::add);
        limits.add(Limit.builder()
                .id("grant")
                .scope(Scope.all())
                .most(Optional.of(number))
                .least(Optional.empty())
                .floorMode(FloorMode.HARD)
                .clauses(List.of())
                .build());
        return limits;
    }
}
