package vn.emulation.rules.synthetic;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.EvaluationOptions;

/** Decisions on 10,000 dossiers, and the report of their round, on one thread of the host's and on two. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ThreadsBenchmark {

    @Param({"1", "2"})
    int threads;

    private ExecutorService executor;
    private Ours ours;
    private OurReport report;
    private List<Dossier> dossiers;

    /** Makes the threads. */
    @Setup
    public void make() {
        executor = Executors.newFixedThreadPool(threads);
        EvaluationOptions options = EvaluationOptions.defaults().withExecutor(executor);
        ours = new Ours(SyntheticRules.load(SyntheticRules.OF_VARIANT), options);
        report = new OurReport(SyntheticRules.load(SyntheticRules.OF_VARIANT), options);
        dossiers = SyntheticRound.dossiers(SyntheticCampaign.forms(1), 7, 10_000);
    }

    /** Ends the threads. */
    @TearDown
    public void end() {
        executor.shutdown();
    }

    /** Decides them. */
    @Benchmark
    public Object decide() {
        return ours.decide(dossiers);
    }

    /** Reports the round. */
    @Benchmark
    public Object report() {
        return report.decide(dossiers);
    }
}
