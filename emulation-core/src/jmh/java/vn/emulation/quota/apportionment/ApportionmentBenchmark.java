package vn.emulation.quota.apportionment;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A hundred places a unit, by each method, with ties, notes, and certificate; and how long the places alone take with
 * doubles.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ApportionmentBenchmark {

    /** Each method, and Webster's in groups of ten units with a minimum and a maximum. */
    @Param({"webster", "hamilton", "jefferson", "adams", "huntington-hill", "dean", "webster-in-groups"})
    public String method = "";

    /** The number of units. */
    @Param("10000")
    public int units;

    private ApportionmentProblem problem = ApportionmentProblem.of(0, List.of(ApportionmentUnit.of("none", 1)));

    /** Makes the problem. */
    @Setup
    public void prepare() {
        boolean grouped = method.endsWith("-in-groups");
        ApportionmentMethod chosen =
                ApportionmentMethod.withId(method.replace("-in-groups", "")).orElseThrow();
        problem = new ApportionmentProblem(
                chosen, 100 * units, Headcounts.units(units, grouped), Headcounts.groups(grouped ? units : 0));
    }

    /** Returns the whole result. */
    @Benchmark
    public ApportionmentResult result() {
        return Apportionment.solve(problem);
    }

    /** Returns the places and ties without notes and certificate. */
    @Benchmark
    public Outcome placesAndTies() {
        return Outcome.of(Contest.of(problem));
    }
}
