package vn.emulation.quota.selection.internal;

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

/** Selection under nested limits from keys and types, beside the sort of the same keys. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LaminarBenchmark {

    /** The number of entrants. */
    @Param({"10000", "100000", "1000000"})
    public int entrants;

    /** How many different scores there are at the most, 0 for a score of its own for everybody. */
    @Param({"0", "10000"})
    public int levels;

    private LimitTree tree = new LimitTree(new int[0], new int[0], new int[0], new int[0]);
    private long[] key = {};
    private int[] type = {};
    private long[] packed = {};

    /** Makes the instance. */
    @Setup
    public void prepare() {
        ClusteredUnits instance = ClusteredUnits.of(entrants, 10_000, 100, levels, 1);
        tree = instance.tree();
        key = instance.keys();
        type = instance.type();
        packed = new long[entrants];
        for (int each = 0; each < entrants; each++) {
            packed[each] = (key[each] << 15 | type[each]) << 20 | each;
        }
    }

    /** Returns the keys, each packed with its type and place into one number, sorted. */
    @Benchmark
    public long[] sortAlone() {
        long[] sorted = packed.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /** Returns the rows alone. */
    @Benchmark
    public RankedRows rowsAlone() {
        return RankedRows.of(key, type, tree.leaf().length);
    }

    /** Returns the best sets, ties included. */
    @Benchmark
    public KernelOutcome select() {
        return LaminarKernel.solve(RankedRows.of(key, type, tree.leaf().length).rows(), tree);
    }
}
