package vn.emulation.rules.internal.engine;

import java.util.List;
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
import vn.emulation.rules.EvaluationLimits;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.RuleSource;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.DossierView;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.load.Diagnostics;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.load.RuleSetLoader;
import vn.emulation.rules.synthetic.SyntheticInput;

/**
 * The engine alone on 1,000 dossiers with its limits set and watched, and with none set. Steps are counted in both: the
 * counter is part of every accessor.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SafetyBenchmark {

    @Param({"true", "false"})
    boolean limited;

    private RuleFiring firing;
    private List<DossierView> views;
    private Suppositions suppositions;
    private ReadingGroups readings;

    /** Loads the rules, and looks at the dossiers. */
    @Setup
    public void make() {
        EvaluationRequest request = SyntheticInput.request();
        List<RuleSource> files = SyntheticInput.files();
        LoadedRules loaded = new RuleSetLoader(request.campaign(), new Diagnostics()).load(files);
        RuleFiring bare = RuleBase.compile(loaded.rules());
        CompiledRules compiled = CompiledRules.of(loaded, CodeBase.compile(loaded.rules()), bare);
        firing = limited ? new LimitedFiring(compiled, new Allowance(EvaluationLimits.defaults())) : bare;
        RoundContext context =
                RoundContext.of(request.campaign(), request.awardRound(), request.orgTree(), request.decidedOn());
        views = request.dossiers().stream()
                .map(dossier -> new DossierView(dossier, context))
                .toList();
        readings = new ReadingGroups(request.campaign(), List.of(), compiled.clauseRules());
        suppositions = new Suppositions(
                loaded,
                new ClockDays(request.awardRound(), request.decidedOn()),
                new WorthReader(request.awardRound(), request.calendar()));
    }

    /** Fires the rules, in sessions of as many dossiers as an evaluation has. */
    @Benchmark
    public Object fire() {
        for (int from = 0; from < views.size(); from += RoundEvaluation.CHUNK) {
            firing.fire(views.subList(from, Math.min(views.size(), from + RoundEvaluation.CHUNK)).stream()
                    .map(view -> new DossierFact(view, suppositions.of(readings.base(), Optional.empty())))
                    .toList());
        }
        return views;
    }
}
