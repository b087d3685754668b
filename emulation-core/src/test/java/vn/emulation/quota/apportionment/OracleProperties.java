package vn.emulation.quota.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Divisor methods against every possible vector, and against a second solution that gives place after place. */
class OracleProperties {

    /** Up to five units and eight places: certain places and ties describe the optimal vectors and no others. */
    @Property(tries = 1500)
    void ties_leave_open_all_optimal_vectors_and_no_others(@ForAll("fewUnits") ApportionmentProblem problem) {
        ApportionmentResult result = Apportionment.solve(problem);

        assertThat(Vectors.of(result)).isEqualTo(Vectors.optimal(usable(problem, result)));
    }

    @Property(tries = 1500)
    void ties_within_bounds_of_nested_groups_leave_open_all_optimal_vectors_and_no_others(
            @ForAll("fewUnitsInGroups") ApportionmentProblem problem) {
        ApportionmentResult result = Apportionment.solve(problem);

        assertThat(Vectors.of(result)).isEqualTo(Vectors.optimal(usable(problem, result)));
    }

    @Property(tries = 300)
    void place_after_place_leads_to_one_of_the_solutions(@ForAll("unitsInGroups") ApportionmentProblem problem) {
        ApportionmentResult result = Apportionment.solve(problem);

        assertThat(Spans.admit(result, OneByOne.solve(usable(problem, result)))).isTrue();
        assertThat(ApportionmentAudit.of(problem, result)).isEmpty();
    }

    @Property(tries = 300)
    void place_after_place_leads_to_one_of_the_solutions_without_groups(
            @ForAll("methods") ApportionmentMethod method,
            @ForAll("units") List<ApportionmentUnit> units,
            @ForAll @IntRange(max = 400) int beyond) {
        ApportionmentProblem problem = ApportionmentProblem.of(method, units.size() + beyond, units);
        ApportionmentResult result = Apportionment.solve(problem);

        assertThat(Spans.admit(result, OneByOne.solve(problem))).isTrue();
    }

    private static ApportionmentProblem usable(ApportionmentProblem problem, ApportionmentResult result) {
        return problem.over(
                problem.places() - result.unused().map(UnusedPlaces::places).orElse(0));
    }

    @Provide
    Arbitrary<ApportionmentMethod> methods() {
        return ProblemArbitraries.divisorMethods();
    }

    @Provide
    Arbitrary<List<ApportionmentUnit>> units() {
        return ProblemArbitraries.freeUnits(30, 2000);
    }

    @Provide
    Arbitrary<ApportionmentProblem> fewUnits() {
        return ProblemArbitraries.boundedProblems(5, 8)
                .filter(problem -> problem.method() != ApportionmentMethod.HAMILTON);
    }

    @Provide
    Arbitrary<ApportionmentProblem> fewUnitsInGroups() {
        return GroupedProblems.upTo(6, 3, 8);
    }

    @Provide
    Arbitrary<ApportionmentProblem> unitsInGroups() {
        return GroupedProblems.upTo(25, 6, 120);
    }
}
