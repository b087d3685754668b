package vn.emulation.quota.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.emulation.campaign.Objective;
import vn.emulation.quota.Standing;
import vn.emulation.quota.limit.FloorMode;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.limit.Ratio;
import vn.emulation.quota.limit.Rounding;
import vn.emulation.quota.limit.Scope;
import vn.emulation.quota.limit.ShareBase;
import vn.emulation.validation.InvalidValueException;

/** Limits that three families do not hold, and shares of those selected, against every set. */
class GeneralLimitsProperties {

    /** By unit, by kind, and by role over all: three families of which any two cross. */
    @Provide
    Arbitrary<SelectionProblem> threeFamilies() {
        return Arbitraries.integers()
                .between(0, 2)
                .flatMap(most -> Worlds.crossing(8)
                        .map(problem -> with(
                                problem,
                                Limit.atMost("leaders", Scope.all().with("role", "leader"), most),
                                Limit.atMost("persons", Scope.all().with("kind", "person"), 2),
                                Limit.atMost("a", Scope.all().with("unit", "a"), 2))));
    }

    private static SelectionProblem with(SelectionProblem problem, Limit... more) {
        List<Limit> limits = new ArrayList<>(problem.limits());
        limits.addAll(List.of(more));
        return problem.under(limits);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void in_three_families_everybody_comes_out_as_by_trial(@ForAll("threeFamilies") SelectionProblem problem) {
        SelectionResult result = Selection.of(problem).result();
        List<Standing> expected = Trial.standings(problem);
        List<Standing> standings =
                result.entrants().stream().map(PlacedEntrant::standing).toList();

        if (expected.isEmpty()) {
            assertThat(result.impossible()).isNotEmpty();
            assertThat(standings).contains(Standing.LIMITS_CONFLICT);
        } else {
            assertThat(standings).isEqualTo(expected);
        }
    }

    private static SelectionProblem classes(int total, Rounding rounding, Objective objective, String... byRank) {
        List<Entrant> entrants = new ArrayList<>();
        for (int each = 0; each < byRank.length; each++) {
            entrants.add(Entrant.of("n" + each, List.of(BigDecimal.valueOf(each)), Map.of("class", byRank[each])));
        }
        List<Limit> limits = new ArrayList<>(List.of(Limit.atMost("total", Scope.all(), total)));
        for (String each : List.of("a", "b")) {
            limits.add(Limit.builder()
                    .id("class-" + each)
                    .scope(Scope.all().with("class", each))
                    .most(Optional.of(
                            new LimitNumber.Share(Ratio.of("60%"), new ShareBase.Selected(Scope.all()), rounding)))
                    .least(Optional.empty())
                    .floorMode(FloorMode.HARD)
                    .clauses(List.of())
                    .build());
        }
        return SelectionProblem.builder()
                .name("classes")
                .ranking(List.of(RankingKey.of("rank", KeyOrder.LOWER_FIRST)))
                .objective(Optional.ofNullable(objective))
                .limits(limits)
                .entrants(entrants)
                .build();
    }

    /** A paradox of shares of the result (reference quota.md, 2.9): one place takes the third, two take the others. */
    @Example
    void shares_of_those_selected_move_with_the_number() {
        SelectionProblem one = classes(1, Rounding.FLOOR, Objective.PRIORITY, "a", "b", "c");
        SelectionProblem two = classes(2, Rounding.FLOOR, Objective.PRIORITY, "a", "b", "c");

        assertThat(Selection.of(one).result().ids(Standing.SELECTED)).containsExactly("n2");
        assertThat(Selection.of(two).result().ids(Standing.SELECTED)).containsExactly("n0", "n1");
        assertThat(Selection.of(two).result().tier()).isEqualTo(Tier.GENERAL);
    }

    @Example
    void one_at_least_is_left_where_the_rounding_says_so() {
        SelectionProblem one = classes(1, Rounding.FLOOR_MIN_ONE, Objective.PRIORITY, "a", "b", "c");

        assertThat(Selection.of(one).result().ids(Standing.SELECTED)).containsExactly("n0");
    }

    @Example
    void a_share_of_those_selected_asks_what_is_best() {
        assertThatThrownBy(() -> Selection.of(classes(1, Rounding.FLOOR, null, "a", "b", "c")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The limit (class-a) is a share of those selected, so that one place more may cost"
                        + " somebody a place. What is best then has to be stated. Maybe choose PRIORITY or"
                        + " FILL_THEN_PRIORITY.");
    }

    /** Half the leaders among the workers selected: neither of the two scopes holds anybody of the other. */
    @Example
    void a_share_of_others_ties_those_it_limits_to_them() {
        Limit leaders = Limit.builder()
                .id("leaders")
                .scope(Scope.all().with("class", "leader"))
                .most(Optional.of(new LimitNumber.Share(
                        Ratio.of("1/2"), new ShareBase.Selected(Scope.all().with("class", "worker")), Rounding.FLOOR)))
                .least(Optional.empty())
                .floorMode(FloorMode.HARD)
                .clauses(List.of())
                .build();
        SelectionProblem problem = classes(
                        9, Rounding.FLOOR, Objective.PRIORITY, "leader", "leader", "worker", "worker", "worker")
                .under(List.of(leaders));

        assertThat(Selection.of(problem).result().ids(Standing.SELECTED)).containsExactly("n0", "n2", "n3", "n4");
        assertThat(Selection.of(problem.among(problem.entrants().subList(0, 2)))
                        .result()
                        .ids(Standing.SELECTED))
                .isEmpty();
    }
}
