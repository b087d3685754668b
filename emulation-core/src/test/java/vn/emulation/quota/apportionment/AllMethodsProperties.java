package vn.emulation.quota.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every method. */
class AllMethodsProperties {

    @Property
    void places_add_up_and_bounds_are_kept(@ForAll("problems") ApportionmentProblem problem) {
        ApportionmentResult result = Apportionment.solve(problem);
        int certain = result.shares().stream().mapToInt(UnitShare::places).sum();
        int tied = result.ties().stream().mapToInt(ApportionmentTie::places).sum();
        int unused = result.unused().map(UnusedPlaces::places).orElse(0);

        assertThat(certain + tied + unused).isEqualTo(problem.places());
        for (int i = 0; i < result.shares().size(); i++) {
            ApportionmentUnit unit = problem.units().get(i);
            Spans.Span span = Spans.of(result).get(i);
            assertThat(span.least()).isGreaterThanOrEqualTo(unit.minimum());
            assertThat(span.most()).isLessThanOrEqualTo(unit.maximum().orElse(Integer.MAX_VALUE));
        }
    }

    @Property
    void the_certificate_holds_and_the_audit_finds_nothing(@ForAll("problems") ApportionmentProblem problem) {
        ApportionmentResult result = Apportionment.solve(problem);

        assertThat(result.certificate().holds()).isTrue();
        assertThat(ApportionmentAudit.of(problem, result)).isEmpty();
    }

    /** Anonymity: what a unit is called does not matter. */
    @Property
    void renamed_units_receive_what_they_received(
            @ForAll("problems") ApportionmentProblem problem, @ForAll @Size(8) List<Integer> order) {
        List<ApportionmentUnit> units = problem.units();
        List<Integer> position = new ArrayList<>();
        units.forEach(unit -> position.add(position.size()));
        Collections.sort(position, (a, b) -> Integer.compare(order.get(a), order.get(b)));
        List<ApportionmentUnit> renamed = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            renamed.add(ApportionmentUnitBuilder.builder(units.get(position.get(i)))
                    .id("v" + i)
                    .build());
        }
        List<Spans.Span> spans = Spans.of(Apportionment.solve(problem));
        List<Spans.Span> others =
                Spans.of(Apportionment.solve(ApportionmentProblem.of(problem.method(), problem.places(), renamed)));

        for (int i = 0; i < units.size(); i++) {
            assertThat(others.get(i))
                    .isEqualTo(new Spans.Span(
                            "v" + i,
                            spans.get(position.get(i)).least(),
                            spans.get(position.get(i)).most()));
        }
    }

    /** Homogeneity: only proportions matter. */
    @Property
    void weights_times_a_number_change_nothing(
            @ForAll("problems") ApportionmentProblem problem, @ForAll @IntRange(min = 1, max = 999_983) int factor) {
        BigDecimal scale = BigDecimal.valueOf(factor, 2);
        List<ApportionmentUnit> scaled = problem.units().stream()
                .map(unit -> ApportionmentUnitBuilder.builder(unit)
                        .weight(unit.weight().multiply(scale))
                        .build())
                .toList();
        ApportionmentResult result = Apportionment.solve(problem);
        ApportionmentResult other =
                Apportionment.solve(ApportionmentProblem.of(problem.method(), problem.places(), scaled));

        assertThat(other.shares()).isEqualTo(result.shares());
        assertThat(other.ties()).isEqualTo(result.ties());
        assertThat(other.notes()).isEqualTo(result.notes());
    }

    /** Exactness: whole quotas are given as they are. */
    @Property
    void whole_quotas_are_given(
            @ForAll ApportionmentMethod method,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 50) Integer> quotas,
            @ForAll @IntRange(min = 1, max = 1000) int factor) {
        List<ApportionmentUnit> units = new ArrayList<>();
        quotas.forEach(quota -> units.add(ApportionmentUnit.of("u" + units.size(), (long) quota * factor)));
        int places = quotas.stream().mapToInt(Integer::intValue).sum();
        ApportionmentResult result = Apportionment.solve(ApportionmentProblem.of(method, places, units));

        assertThat(result.shares()).extracting(UnitShare::places).isEqualTo(quotas);
        assertThat(result.ties()).isEmpty();
    }

    /** Balancedness and concordance: units of equal weight differ by one at most, heavier ones never have fewer. */
    @Property
    void heavier_units_have_no_fewer_places_and_equal_ones_differ_by_one_at_most(
            @ForAll ApportionmentMethod method,
            @ForAll("freeUnits") List<ApportionmentUnit> units,
            @ForAll @IntRange(max = 60) int beyond) {
        ApportionmentProblem problem = ApportionmentProblem.of(method, units.size() + beyond, units);
        List<Spans.Span> spans = Spans.of(Apportionment.solve(problem));

        for (int i = 0; i < units.size(); i++) {
            for (int j = 0; j < units.size(); j++) {
                int order = problem.units()
                        .get(i)
                        .weight()
                        .compareTo(problem.units().get(j).weight());
                if (order > 0) {
                    assertThat(spans.get(i).least())
                            .isGreaterThanOrEqualTo(spans.get(j).least());
                    assertThat(spans.get(i).most())
                            .isGreaterThanOrEqualTo(spans.get(j).most());
                } else if (order == 0) {
                    assertThat(spans.get(i))
                            .isEqualTo(new Spans.Span(
                                    spans.get(i).id(),
                                    spans.get(j).least(),
                                    spans.get(j).most()));
                }
            }
        }
    }

    @Provide
    Arbitrary<ApportionmentProblem> problems() {
        return ProblemArbitraries.boundedProblems(8, 24);
    }

    @Provide
    Arbitrary<List<ApportionmentUnit>> freeUnits() {
        return ProblemArbitraries.freeUnits(8, 30);
    }
}
