package vn.emulation.rules.synthetic;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import vn.emulation.decision.RuleId;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.EmulationEngine;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.RuleSet;

/** What a host's user waits for: one dossier decided, by 16 callers at a time and by one; and one rule explained. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SingleDecisionBenchmark {

    private static final RuleId RULE = RuleId.of("synthetic/history-0/no-row");

    private RuleSet rules;
    private Ours ours;
    private List<Dossier> dossiers;

    /** Which dossier is next. */
    @State(Scope.Thread)
    public static class Turn {
        private int next;
    }

    /** Loads the rules. */
    @Setup
    public void make() {
        rules = SyntheticRules.load(SyntheticRules.OF_VARIANT);
        ours = new Ours(rules);
        dossiers = SyntheticRound.dossiers(SyntheticCampaign.forms(1), 7, 1_000);
    }

    private Dossier next(Turn turn) {
        turn.next = (turn.next + 1) % dossiers.size();
        return dossiers.get(turn.next);
    }

    /** Sixteen callers. */
    @Benchmark
    @Threads(16)
    public Object decideAmong16(Turn turn) {
        return ours.decide(List.of(next(turn)));
    }

    /** One caller. */
    @Benchmark
    public Object decideAlone(Turn turn) {
        return ours.decide(List.of(next(turn)));
    }

    /** Why a rule does not apply. */
    @Benchmark
    public Object explain(Turn turn) {
        Dossier dossier = next(turn);
        EvaluationRequest request = SyntheticCampaign.request(rules.campaign(), List.of(dossier));
        DossierId id = dossier.id();
        return EmulationEngine.of(rules).whyNot(RULE, id, request);
    }
}
