package vn.emulation.quota.selection.internal;

import com.google.ortools.Loader;
import java.util.Arrays;
import java.util.Optional;
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

/** OR-Tools on the instances of {@link LaminarBenchmark}, told the same objective: its flow of least cost. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class MinCostFlowBenchmark {

    /** The number of entrants. */
    @Param({"10000", "100000", "1000000"})
    public int entrants;

    /** How many different scores there are at the most, 0 for a score of its own for everybody. */
    @Param({"0", "10000"})
    public int levels;

    private ClusteredUnits instance = ClusteredUnits.of(1, 1, 1, 0, 0);
    private Optional<FlowModel> model = Optional.empty();

    /** Makes the model and compares the optimum with ours. */
    @Setup
    public void prepare() {
        Loader.loadNativeLibraries();
        instance = ClusteredUnits.of(entrants, 10_000, 100, levels, 1);
        FlowModel flow = new FlowModel(instance.score(), instance.type(), instance.tree());
        model = Optional.of(flow);
        RankedRows ranked = instance.ranked();
        if (!(LaminarKernel.solve(ranked.rows(), instance.tree()) instanceof KernelOutcome.Best best)
                || !flow.solve()
                || flow.sum() != instance.sum(ranked, best)
                || flow.selected().cardinality() != Arrays.stream(best.taken()).sum()) {
            throw new IllegalStateException("The two differ.");
        }
    }

    /** Solves the model that is there. */
    @Benchmark
    public boolean solve() {
        return model.orElseThrow().solve();
    }

    /** Makes the model and solves it. */
    @Benchmark
    public FlowModel makeAndSolve() {
        FlowModel made = new FlowModel(instance.score(), instance.type(), instance.tree());
        made.solve();
        return made;
    }
}
