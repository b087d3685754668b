package vn.emulation.quota.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Many places and long weights, where only the audit can follow. */
class LargeProblemsProperties {

    @Property(tries = 120)
    void the_audit_finds_nothing(@ForAll("problems") ApportionmentProblem problem) {
        assertThat(ApportionmentAudit.of(problem, Apportionment.solve(problem))).isEmpty();
    }

    /** A maximum that is reached among the last places, which are given one by one, is one like any other. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void the_audit_finds_nothing_where_a_heavy_unit_comes_near_its_maximum(
            @ForAll("methods") ApportionmentMethod method,
            @ForAll @IntRange(min = 40, max = 200) int light,
            @ForAll @IntRange(min = 1, max = 9) int lightest,
            @ForAll @IntRange(min = -12, max = 12) int beyond) {
        List<ApportionmentUnit> units = new ArrayList<>();
        for (int i = 0; i < light; i++) {
            units.add(ApportionmentUnit.of("u" + i, lightest + i % 7));
        }
        long sum =
                units.stream().mapToLong(unit -> unit.weight().longValueExact()).sum();
        units.add(ApportionmentUnit.of("heavy", sum).atMost(5 * light + beyond));
        ApportionmentProblem problem = ApportionmentProblem.of(method, 10 * light, units);

        assertThat(ApportionmentAudit.of(problem, Apportionment.solve(problem))).isEmpty();
    }

    /** The head start may give away no place that belongs elsewhere, and must leave few to be given one by one. */
    @Property(tries = 120)
    void the_head_start_is_below_the_solution_and_near_it(@ForAll("problems") ApportionmentProblem problem) {
        Contest contest = Contest.of(problem.by(divisor(problem)));
        int[] start = HeadStart.of(contest);
        Outcome outcome = DivisorMethod.solve(contest);
        long missing = contest.usable;
        for (int i = 0; i < start.length; i++) {
            assertThat(start[i]).isLessThanOrEqualTo(outcome.certain(i));
            missing -= start[i];
        }

        assertThat(missing).isLessThanOrEqualTo(2L * start.length);
    }

    private static ApportionmentMethod divisor(ApportionmentProblem problem) {
        return problem.method() == ApportionmentMethod.HAMILTON ? ApportionmentMethod.WEBSTER : problem.method();
    }

    @Provide
    Arbitrary<ApportionmentMethod> methods() {
        return ProblemArbitraries.divisorMethods();
    }

    @Provide
    Arbitrary<ApportionmentProblem> problems() {
        return Arbitraries.randomValue(LargeProblemsProperties::problem);
    }

    private static ApportionmentProblem problem(Random random) {
        ApportionmentMethod method = List.of(ApportionmentMethod.values()).get(random.nextInt(6));
        boolean grouped = method != ApportionmentMethod.HAMILTON && random.nextBoolean();
        int count = 1 + random.nextInt(200);
        int places = 3 * count + random.nextInt(random.nextBoolean() ? 1000 : 1_000_000);
        int digits = 1 + random.nextInt(18);
        List<ApportionmentGroup> groups = new ArrayList<>();
        for (int g = 0; g < 5; g++) {
            ApportionmentGroup group = ApportionmentGroup.of("g" + g);
            groups.add(
                    grouped
                            ? group.atMost(2 * count + random.nextInt(places)).atLeast(random.nextInt(1 + count / 4))
                            : group);
        }
        List<ApportionmentUnit> units = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ApportionmentUnit unit = ApportionmentUnit.of("u" + i, weight(random, digits))
                    .after(random.nextInt(4) == 0 ? random.nextInt(1000) : 0)
                    .atLeast(random.nextInt(2));
            units.add((random.nextInt(4) == 0 ? unit.atMost(2 + random.nextInt(places)) : unit)
                    .in("g" + random.nextInt(5)));
        }
        return new ApportionmentProblem(method, places, units, feasible(groups, units));
    }

    /** Groups without a minimum that their units could not use. */
    private static List<ApportionmentGroup> feasible(List<ApportionmentGroup> groups, List<ApportionmentUnit> units) {
        return groups.stream()
                .map(group -> units.stream()
                                .anyMatch(unit -> unit.group().orElse("").equals(group.id())
                                        && unit.maximum().isEmpty())
                        ? group
                        : ApportionmentGroup.of(group.id()))
                .toList();
    }

    private static BigDecimal weight(Random random, int digits) {
        long most = 1;
        for (int d = 0; d < digits; d++) {
            most *= 10;
        }
        return BigDecimal.valueOf(1 + Math.floorMod(random.nextLong(), most), ApportionmentUnit.DECIMALS);
    }
}
