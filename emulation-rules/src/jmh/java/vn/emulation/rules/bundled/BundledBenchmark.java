package vn.emulation.rules.bundled;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
import vn.emulation.decision.Decision;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.EmulationEngine;
import vn.emulation.rules.EvaluationOptions;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.RoundInParts;
import vn.emulation.rules.RuleSet;

/** The bundled plans, alone and under the law, on 1,000 dossiers: as a round with its report, and as a part of one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class BundledBenchmark {

    private static final int DOSSIERS = 1_000;

    @Param
    BundledWork work;

    private EmulationEngine engine;
    private EvaluationRequest request;
    private RoundInParts parts;

    /** Loads the rules and multiplies the sample, of which each copy must be decided as what it copies. */
    @Setup
    public void make() {
        RuleSet rules = work.rules();
        EvaluationRequest sample = work.sample(rules);
        engine = EmulationEngine.of(rules);
        request = with(sample, Copies.of(sample.dossiers(), DOSSIERS));
        parts = engine.inParts(with(sample, List.of()), EvaluationOptions.defaults());
        requireSameVerdicts(sample);
    }

    private static EvaluationRequest with(EvaluationRequest sample, List<Dossier> dossiers) {
        return EvaluationRequestBuilder.builder(sample).dossiers(dossiers).build();
    }

    private void requireSameVerdicts(EvaluationRequest sample) {
        Map<String, Verdict> expected = engine.evaluate(sample).decisions().stream()
                .collect(Collectors.toMap(each -> each.dossier().value(), Decision::verdict));
        for (Decision copy : engine.evaluate(request).decisions()) {
            String id = copy.dossier().value();
            Verdict verdict = expected.get(id.substring(0, id.lastIndexOf('-')));
            if (copy.verdict() != verdict) {
                throw new IllegalStateException(id + " is " + copy.verdict() + ", and what it copies " + verdict);
            }
        }
    }

    /** Decides the round. */
    @Benchmark
    public Object evaluate() {
        return engine.evaluate(request);
    }

    /** Judges the dossiers as a part of a round. */
    @Benchmark
    public Object judge() {
        return parts.judge(request.dossiers());
    }
}
