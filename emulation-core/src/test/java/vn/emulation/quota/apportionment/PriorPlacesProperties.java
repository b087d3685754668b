package vn.emulation.quota.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Years that are apportioned one after the other by a divisor method, with weights that stay as they are. */
class PriorPlacesProperties {

    /** However the ties of the first year were settled, the second year goes on along the list of claims. */
    @Property(tries = 300)
    void the_places_of_a_second_year_continue_the_list_of_claims(
            @ForAll("methods") ApportionmentMethod method,
            @ForAll("fewUnits") List<ApportionmentUnit> units,
            @ForAll @IntRange(max = 6) int beyond,
            @ForAll @IntRange(max = 6) int added) {
        ApportionmentProblem first = ApportionmentProblem.of(method, units.size() + beyond, units);
        Set<List<Integer>> both = Vectors.of(Apportionment.solve(first.over(first.places() + added)));
        Set<List<Integer>> reached = new LinkedHashSet<>();
        for (List<Integer> earlier : Vectors.of(Apportionment.solve(first))) {
            ApportionmentProblem second = ApportionmentProblem.of(method, added, after(first.units(), earlier));
            Vectors.of(Apportionment.solve(second)).forEach(more -> reached.add(sum(earlier, more)));
        }

        assertThat(reached).isEqualTo(both);
    }

    /** Nobody owes a place: as long as weights stay, ten years of three places are one apportionment of thirty. */
    @Property(tries = 200)
    void years_of_a_few_places_add_up_to_one_apportionment_of_all(
            @ForAll("methods") ApportionmentMethod method, @ForAll("units") List<ApportionmentUnit> units) {
        ApportionmentProblem year = ApportionmentProblem.of(method, units.size(), units);
        List<Integer> total = OneByOne.solve(year);
        for (int years = 1; years < 10; years++) {
            ApportionmentProblem next = ApportionmentProblem.of(method, 3, after(year.units(), total));
            total = sum(total, settled(Apportionment.solve(next)));
        }

        assertThat(Spans.admit(Apportionment.solve(year.over(units.size() + 27)), total))
                .isTrue();
    }

    /** One of the vectors that a result leaves open. */
    private static List<Integer> settled(ApportionmentResult result) {
        Set<String> chosen = new LinkedHashSet<>();
        result.ties().forEach(tie -> chosen.addAll(tie.ids().subList(0, tie.places())));
        return result.shares().stream()
                .map(share -> share.places() + (chosen.contains(share.id()) ? 1 : 0))
                .toList();
    }

    private static List<ApportionmentUnit> after(List<ApportionmentUnit> units, List<Integer> places) {
        List<ApportionmentUnit> later = new ArrayList<>();
        units.forEach(unit -> later.add(unit.after(places.get(later.size()))));
        return later;
    }

    private static List<Integer> sum(List<Integer> first, List<Integer> second) {
        List<Integer> sum = new ArrayList<>();
        first.forEach(places -> sum.add(places + second.get(sum.size())));
        return sum;
    }

    @Provide
    Arbitrary<ApportionmentMethod> methods() {
        return ProblemArbitraries.divisorMethods();
    }

    @Provide
    Arbitrary<List<ApportionmentUnit>> fewUnits() {
        return ProblemArbitraries.freeUnits(5, 6);
    }

    @Provide
    Arbitrary<List<ApportionmentUnit>> units() {
        return ProblemArbitraries.freeUnits(12, 30);
    }
}
