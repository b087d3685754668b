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

/** More rules, each about one form of award, on 1,000 dossiers of as many forms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RuleCountBenchmark {

    @Param({"40", "400", "2000"})
    int rules;

    private Finder oneByOne;
    private Finder byForm;
    private Ours ours;
    private List<Dossier> dossiers;

    /** Makes all, and compares their findings. */
    @Setup
    public void make() {
        int forms = SyntheticCampaign.forms(rules / SyntheticRules.OF_VARIANT);
        oneByOne = GeneratedJava.oneByOne(rules);
        byForm = GeneratedJava.byForm(rules);
        ours = new Ours(SyntheticRules.load(rules));
        Agreement.require("ours", oneByOne, ours, forms);
        Agreement.require("by form", oneByOne, Contender.of(byForm), forms);
        dossiers = SyntheticRound.dossiers(forms, 7, 1_000);
    }

    /** Java, one rule after the other. */
    @Benchmark
    public Object handWritten() {
        return oneByOne.find(dossiers);
    }

    /** Java that looks at the form first. */
    @Benchmark
    public Object handWrittenByForm() {
        return byForm.find(dossiers);
    }

    /** This library. */
    @Benchmark
    public Object ours() {
        return ours.decide(dossiers);
    }
}
