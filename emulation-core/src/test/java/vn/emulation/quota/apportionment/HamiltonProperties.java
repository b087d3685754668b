package vn.emulation.quota.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class HamiltonProperties {

    @Property
    void every_unit_receives_its_quota_rounded_down_or_up(
            @ForAll("freeUnits") List<ApportionmentUnit> units, @ForAll @IntRange(max = 60) int places) {
        ApportionmentProblem problem = ApportionmentProblem.of(ApportionmentMethod.HAMILTON, places, units);
        List<Fraction> quotas = Quotas.of(problem);
        List<Spans.Span> spans = Spans.of(Apportionment.solve(problem));

        for (int i = 0; i < units.size(); i++) {
            long whole = quotas.get(i).floor();
            boolean exact = quotas.get(i).minus(whole).compareTo(Fraction.of(0, 1)) == 0;
            assertThat((long) spans.get(i).least()).isBetween(whole, whole + 1);
            assertThat((long) spans.get(i).most()).isBetween(whole, exact ? whole : whole + 1);
        }
    }

    @Property
    void a_clerk_who_follows_the_words_finds_the_same_solutions_and_no_others(
            @ForAll("problems") ApportionmentProblem problem) {
        ApportionmentResult result = Apportionment.solve(problem);
        ApportionmentProblem usable = problem.over(
                problem.places() - result.unused().map(UnusedPlaces::places).orElse(0));

        assertThat(Vectors.of(result)).isEqualTo(HamiltonByHand.solve(usable));
    }

    /** Nearest by the sum of squared differences. */
    @Property
    void the_solutions_are_all_vectors_nearest_to_the_quotas(
            @ForAll("fewFreeUnits") List<ApportionmentUnit> units, @ForAll @IntRange(max = 8) int places) {
        ApportionmentProblem problem = ApportionmentProblem.of(ApportionmentMethod.HAMILTON, places, units);

        assertThat(Vectors.of(Apportionment.solve(problem))).isEqualTo(Vectors.nearest(problem));
    }

    @Property
    void the_solutions_are_all_vectors_nearest_to_the_quotas_also_with_minimums_that_leave_enough(
            @ForAll("fewFreeUnits") List<ApportionmentUnit> units, @ForAll @IntRange(max = 8) int places) {
        List<ApportionmentUnit> raised = units.stream()
                .map(unit -> unit.atLeast(unit.weight().intValueExact() % 2))
                .toList();
        ApportionmentProblem free = ApportionmentProblem.of(ApportionmentMethod.HAMILTON, places, units);
        long needed = 0;
        for (int i = 0; i < units.size(); i++) {
            needed += Math.max(
                    Quotas.of(free).get(i).floor(), free.units().get(i).weight().intValueExact() % 2);
        }
        Assume.that(needed <= places);
        ApportionmentProblem problem = ApportionmentProblem.of(ApportionmentMethod.HAMILTON, places, raised);

        assertThat(Vectors.of(Apportionment.solve(problem))).isEqualTo(Vectors.nearest(problem));
    }

    @Property
    void the_note_names_those_who_would_lose_and_nobody_else(
            @ForAll("freeUnits") List<ApportionmentUnit> units, @ForAll @IntRange(max = 60) int places) {
        ApportionmentProblem problem = ApportionmentProblem.of(ApportionmentMethod.HAMILTON, places, units);
        ApportionmentResult result = Apportionment.solve(problem);
        List<Spans.Span> less = Spans.of(result);
        List<Spans.Span> more = Spans.of(Apportionment.solve(problem.over(places + 1)));
        List<String> losing = less.stream()
                .filter(span -> more.get(less.indexOf(span)).most() < span.least())
                .map(Spans.Span::id)
                .toList();

        assertThat(result.notes().stream()
                        .filter(note -> note.kind() == ApportionmentNote.Kind.LOSES_WHEN_ONE_IS_ADDED)
                        .flatMap(note -> note.units().stream())
                        .map(UnitChange::id))
                .isEqualTo(losing);
    }

    @Provide
    Arbitrary<List<ApportionmentUnit>> freeUnits() {
        return ProblemArbitraries.freeUnits(12, 30);
    }

    @Provide
    Arbitrary<List<ApportionmentUnit>> fewFreeUnits() {
        return ProblemArbitraries.freeUnits(5, 9);
    }

    @Provide
    Arbitrary<ApportionmentProblem> problems() {
        return ProblemArbitraries.boundedProblems(8, 24).map(problem -> problem.by(ApportionmentMethod.HAMILTON));
    }
}
