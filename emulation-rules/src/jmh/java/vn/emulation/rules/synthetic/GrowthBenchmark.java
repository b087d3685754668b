package vn.emulation.rules.synthetic;

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
import vn.emulation.dossier.Dossier;

/**
 * Larger rounds in memory, reports and all, with the 40 rules; {@code -p dossiers=1000000 -jvmArgs -Xmx14g} for one of a
 * million.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 6)
@Measurement(iterations = 5)
public class GrowthBenchmark {

    @Param({"10000", "100000"})
    int dossiers;

    private OurReport ours;
    private List<Dossier> drawn;

    /** Draws the round. */
    @Setup
    public void make() {
        ours = new OurReport(SyntheticRules.load(SyntheticRules.OF_VARIANT));
        drawn = SyntheticRound.dossiers(SyntheticCampaign.forms(1), 7, dossiers);
        for (int round = 0; round < 30; round++) {
            ours.decide(drawn.subList(0, 2_000));
        }
    }

    /** Decides it. */
    @Benchmark
    public Object decide() {
        return ours.decide(drawn);
    }
}
