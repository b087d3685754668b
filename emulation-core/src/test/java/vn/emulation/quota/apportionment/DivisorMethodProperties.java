package vn.emulation.quota.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What Balinski and Young ask of a method, for units of positive weight that nothing bounds. */
class DivisorMethodProperties {

    @Property
    void one_place_more_takes_none_from_anybody(
            @ForAll("methods") ApportionmentMethod method,
            @ForAll("units") List<ApportionmentUnit> units,
            @ForAll @IntRange(max = 40) int beyond) {
        ApportionmentProblem problem = ApportionmentProblem.of(method, units.size() + beyond, units);
        ApportionmentResult less = Apportionment.solve(problem);
        ApportionmentResult more = Apportionment.solve(problem.over(problem.places() + 1));

        assertThat(Spans.of(more)).hasSameSizeAs(units);
        for (int i = 0; i < units.size(); i++) {
            assertThat(Spans.of(more).get(i).least())
                    .isGreaterThanOrEqualTo(Spans.of(less).get(i).least());
            assertThat(Spans.of(more).get(i).most())
                    .isGreaterThanOrEqualTo(Spans.of(less).get(i).most());
        }
    }

    /** House monotony holds within bounds of units and groups as well. */
    @Property(tries = 400)
    void one_place_more_takes_none_from_anybody_in_nested_groups(@ForAll("inGroups") ApportionmentProblem problem) {
        List<Spans.Span> less = Spans.of(Apportionment.solve(problem));
        List<Spans.Span> more = Spans.of(Apportionment.solve(problem.over(problem.places() + 1)));

        assertThat(more).hasSameSizeAs(less);
        for (int i = 0; i < less.size(); i++) {
            assertThat(more.get(i).least()).isGreaterThanOrEqualTo(less.get(i).least());
            assertThat(more.get(i).most()).isGreaterThanOrEqualTo(less.get(i).most());
        }
    }

    /** Population monotony: a unit does not lose to one whose weight fell or stayed while its own grew or stayed. */
    @Property
    void who_grows_does_not_lose_to_who_shrinks(
            @ForAll("methods") ApportionmentMethod method,
            @ForAll("units") List<ApportionmentUnit> units,
            @ForAll @IntRange(max = 40) int beyond,
            @ForAll @IntRange(max = 11) int growing,
            @ForAll @IntRange(min = 1, max = 30) int growth) {
        int index = growing % units.size();
        List<ApportionmentUnit> grown = new ArrayList<>(units);
        ApportionmentUnit unit = units.get(index);
        grown.set(index, ApportionmentUnit.of(unit.id(), unit.weight().longValueExact() + growth));
        int places = units.size() + beyond;
        List<Spans.Span> before = Spans.of(Apportionment.solve(ApportionmentProblem.of(method, places, sorted(units))));
        List<Spans.Span> after = Spans.of(Apportionment.solve(ApportionmentProblem.of(method, places, sorted(grown))));

        for (int i = 0; i < units.size(); i++) {
            Spans.Span own = after.get(i);
            boolean isGrowing = own.id().equals(unit.id());
            assertThat(isGrowing ? own.least() : before.get(i).least())
                    .isGreaterThanOrEqualTo(isGrowing ? before.get(i).least() : own.least());
            assertThat(isGrowing ? own.most() : before.get(i).most())
                    .isGreaterThanOrEqualTo(isGrowing ? before.get(i).most() : own.most());
        }
    }

    /** Coherence: what some units receive together is shared among them alone as it was among all. */
    @Property
    void a_part_of_the_units_shares_its_places_alike(
            @ForAll("methods") ApportionmentMethod method,
            @ForAll("units") List<ApportionmentUnit> units,
            @ForAll @IntRange(max = 40) int beyond,
            @ForAll @IntRange(min = 1, max = 12) int count) {
        ApportionmentProblem problem = ApportionmentProblem.of(method, units.size() + beyond, units);
        List<ApportionmentUnit> part = problem.units().subList(0, Math.min(count, units.size()));
        List<Integer> all = OneByOne.solve(problem).subList(0, part.size());
        int together = all.stream().mapToInt(Integer::intValue).sum();

        ApportionmentResult alone = Apportionment.solve(ApportionmentProblem.of(method, together, part));

        assertThat(Spans.admit(alone, all)).isTrue();
    }

    @Property
    void jefferson_gives_no_less_than_the_whole_quota(
            @ForAll("units") List<ApportionmentUnit> units, @ForAll @IntRange(max = 60) int places) {
        ApportionmentProblem problem = ApportionmentProblem.of(ApportionmentMethod.JEFFERSON, places, units);
        List<Fraction> quotas = Quotas.of(problem);
        List<Spans.Span> spans = Spans.of(Apportionment.solve(problem));

        for (int i = 0; i < units.size(); i++) {
            assertThat((long) spans.get(i).least())
                    .isGreaterThanOrEqualTo(quotas.get(i).floor());
        }
    }

    @Property
    void adams_gives_no_more_than_the_quota_rounded_up(
            @ForAll("units") List<ApportionmentUnit> units, @ForAll @IntRange(max = 60) int beyond) {
        ApportionmentProblem problem = ApportionmentProblem.of(ApportionmentMethod.ADAMS, units.size() + beyond, units);
        List<Fraction> quotas = Quotas.of(problem);
        List<Spans.Span> spans = Spans.of(Apportionment.solve(problem));

        for (int i = 0; i < units.size(); i++) {
            Fraction lacking = quotas.get(i).minus(spans.get(i).most());
            assertThat(lacking.plus(Fraction.of(1, 1)).compareTo(Fraction.of(0, 1)))
                    .isPositive();
        }
    }

    private static List<ApportionmentUnit> sorted(List<ApportionmentUnit> units) {
        return ApportionmentProblem.of(0, units).units();
    }

    @Provide
    Arbitrary<ApportionmentMethod> methods() {
        return ProblemArbitraries.divisorMethods();
    }

    @Provide
    Arbitrary<List<ApportionmentUnit>> units() {
        return ProblemArbitraries.freeUnits(12, 30);
    }

    @Provide
    Arbitrary<ApportionmentProblem> inGroups() {
        return GroupedProblems.upTo(10, 4, 20);
    }
}
