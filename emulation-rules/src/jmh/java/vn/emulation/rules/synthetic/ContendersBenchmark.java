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

/** The 40 rules on 1,000 dossiers, by everybody, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ContendersBenchmark {

    @Param
    Contenders contender;

    private Contender made;
    private List<Dossier> dossiers;

    /** Makes the contender, and compares its findings. */
    @Setup
    public void make() {
        made = contender.checked();
        dossiers = SyntheticRound.dossiers(SyntheticCampaign.forms(1), 7, 1_000);
    }

    /** Decides them. */
    @Benchmark
    public Object decide() {
        return made.decide(dossiers);
    }
}
