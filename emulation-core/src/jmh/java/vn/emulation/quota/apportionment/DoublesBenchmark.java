package vn.emulation.quota.apportionment;

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
 * Webster's method with doubles, as published programs have it: no bounds, no ties, no certificate. What they take is
 * what exactness and the rest are to be compared with.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DoublesBenchmark {

    /** The number of units. */
    @Param("10000")
    public int units;

    private long[] weights = {};

    /** Makes the weights, and looks whether both ways give as many places as there are. */
    @Setup
    public void prepare() {
        weights = Headcounts.of(units);
        if (sum(heap()) != 100L * units || sum(roundedQuotas()) != 100L * units) {
            throw new IllegalStateException("places do not add up");
        }
    }

    private static long sum(int[] places) {
        long sum = 0;
        for (int each : places) {
            sum += each;
        }
        return sum;
    }

    /** Gives place after place from a heap. */
    @Benchmark
    public int[] heap() {
        int[] places = new int[weights.length];
        DoubleHeap heap = new DoubleHeap(weights, places, 0.5);
        for (long given = 0; given < 100L * weights.length; given++) {
            places[heap.top()]++;
            heap.lowerTop();
        }
        return places;
    }

    /** Starts from quotas rounded down, half a place and more short of none, and gives the others from a heap. */
    @Benchmark
    public int[] roundedQuotas() {
        long sum = 0;
        for (long weight : weights) {
            sum += weight;
        }
        int[] places = new int[weights.length];
        long given = 0;
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) Math.max(0, Math.floor((double) weights[i] * 100 * weights.length / sum - 0.5));
            given += places[i];
        }
        DoubleHeap heap = new DoubleHeap(weights, places, 0.5);
        for (; given < 100L * weights.length; given++) {
            places[heap.top()]++;
            heap.lowerTop();
        }
        return places;
    }
}
