package vn.emulation.quota.selection.internal;

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

/** Selection under two families of limits that cross, from keys and types: units in clusters, and kinds with roles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TwoLaminarBenchmark {

    /** The number of entrants. */
    @Param({"10000", "100000", "1000000"})
    public int entrants;

    /** How many different scores there are at the most, 0 for a score of its own for everybody. */
    @Param({"0", "10000"})
    public int levels;

    /** Whether as many places as possible are filled first. */
    @Param({"false", "true"})
    public boolean fillFirst;

    private CrossedUnits instance = CrossedUnits.of(ClusteredUnits.of(1, 1, 1, 0, 0), 0);

    /** Makes the instance, and looks whether its limits can be kept. */
    @Setup
    public void prepare() {
        instance = CrossedUnits.of(ClusteredUnits.of(entrants, 10_000, 100, levels, 1), 1);
        if (!(select() instanceof KernelOutcome.Best)) {
            throw new IllegalStateException(select().toString());
        }
    }

    /** Returns the best sets, ties included. */
    @Benchmark
    public KernelOutcome select() {
        int types = instance.units().leaf().length;
        RankedRows ranked = RankedRows.of(instance.key(), instance.type(), types);
        return TwoLaminarKernel.solve(ranked.rows(), instance.units(), instance.kinds(), fillFirst);
    }
}
