package vn.emulation.rules.synthetic;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import vn.emulation.campaign.Campaign;
import vn.emulation.rules.RuleSet;
import vn.emulation.rules.RuleSource;

/** An edited file loaded in a warm JVM: the only one, of 40 rules; and one of ten, in each of which there are as many. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReloadBenchmark {

    @Param({"40", "400"})
    int rules;

    private Campaign campaign;
    private List<RuleSource> files;
    private long edited;

    /** Writes the files. */
    @Setup
    public void write() {
        campaign = SyntheticCampaign.campaign(rules / SyntheticRules.OF_VARIANT);
        files = new ArrayList<>(SyntheticRules.files(rules));
        files.add(Terms.file());
    }

    /** Loads the rules, of which one is another than the last time. */
    @Benchmark
    public Object load() {
        edited++;
        String text = new String(files.get(0).content(), StandardCharsets.UTF_8)
                .replace(
                        "missingDocumentCount == 0 )",
                        "missingDocumentCount == 0, achievementCount < " + edited + " )");
        List<RuleSource> now = new ArrayList<>(files);
        now.set(0, RuleSource.rules(files.get(0).name(), text));
        return RuleSet.load(campaign, now);
    }
}
