package vn.emulation.quota.selection;

import java.util.Arrays;
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
import org.openjdk.jmh.infra.Blackhole;
import vn.emulation.quota.Standing;
import vn.emulation.quota.selection.internal.ClusteredUnits;
import vn.emulation.quota.selection.internal.KernelOutcome;
import vn.emulation.quota.selection.internal.LaminarKernel;

/** Selection from people, units and limits, of which many are equal, to the result with its ties and explanations. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx5g")
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class SelectionBenchmark {

    /** The number of entrants. */
    @Param({"10000", "100000", "1000000"})
    public int entrants;

    private SelectionProblem problem = ClusteredProblem.of(ClusteredUnits.of(1, 1, 1, 0, 0));

    /** Makes the problem, and looks whether as many places are given as by the kernel alone. */
    @Setup
    public void prepare() {
        ClusteredUnits instance = ClusteredUnits.of(entrants, 10_000, 100, 10_000, 1);
        problem = ClusteredProblem.of(instance);
        SelectionResult result = Selection.of(problem).result();
        int places = result.ids(Standing.SELECTED).size()
                + result.ties().stream().mapToInt(TieCase::places).sum();
        KernelOutcome outcome = LaminarKernel.solve(instance.ranked().rows(), instance.tree());
        // Among fewer on as many levels none need be tied where places end.
        if (!(outcome instanceof KernelOutcome.Best best)
                || Arrays.stream(best.taken()).sum() != places
                || (entrants > 100_000 && result.ties().isEmpty())) {
            throw new IllegalStateException(
                    "places (" + places + "), ties (" + result.ties().size() + ")");
        }
    }

    /** Returns the result, ties included. */
    @Benchmark
    public SelectionResult result() {
        return Selection.of(problem).result();
    }

    /** Explains everybody who is left out as well. */
    @Benchmark
    public void resultAndExplanations(Blackhole blackhole) {
        Selection selection = Selection.of(problem);
        for (PlacedEntrant each : selection.result().entrants()) {
            if (each.standing() == Standing.NOT_SELECTED) {
                blackhole.consume(selection.explain(each.id()));
            }
        }
    }
}
