package vn.emulation.rules.internal.engine;

import com.google.common.collect.Lists;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import vn.emulation.decision.Decision;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.EvaluationOptions;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.DossierView;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.load.LoadedRules;

/** One evaluation: the dossiers of a round, in chunks, each chunk in a session of its own. */
final class RoundEvaluation {

    /** Larger sessions slow down with their size; smaller ones spend their time on being set up. */
    static final int CHUNK = 256;

    private final LoadedRules loaded;
    private final RuleBase base;
    private final EvaluationOptions options;
    private final RoundContext context;
    private final ReadingGroups readings;
    private final Suppositions suppositions;
    private final DossierJudge judge;
    private final FirstFailure failure = new FirstFailure();

    RoundEvaluation(
            LoadedRules loaded,
            ClauseRules clauseRules,
            RuleBase base,
            EvaluationRequest request,
            EvaluationOptions options) {
        this.loaded = loaded;
        this.base = base;
        this.options = options;
        this.context = RoundContext.of(request.campaign(), request.awardRound(), request.orgTree());
        this.readings = new ReadingGroups(request.campaign(), request.rulings(), clauseRules);
        this.suppositions = new Suppositions(
                loaded,
                new ClockDays(request.awardRound(), request.decidedOn()),
                new WorthReader(request.awardRound(), request.calendar()));
        this.judge = new DossierJudge(loaded, clauseRules, readings, context);
    }

    /**
     * Returns the decisions before selection, by dossier. When one chunk fails, those not yet begun end at once, and the
     * failure is thrown only after every chunk has ended, so that no work goes on behind the caller's back.
     */
    List<Decision> decide(List<Dossier> dossiers) {
        List<CompletableFuture<List<Decision>>> chunks =
                Lists.partition(dossiers, CHUNK).stream().map(this::submit).toList();
        CompletableFuture.allOf(chunks.toArray(CompletableFuture[]::new))
                .exceptionally(failed -> null)
                .join();
        failure.throwIfAny();
        return chunks.stream()
                .flatMap(chunk -> chunk.join().stream())
                .sorted(Comparator.comparing(Decision::dossier))
                .toList();
    }

    private CompletableFuture<List<Decision>> submit(List<Dossier> dossiers) {
        try {
            return CompletableFuture.supplyAsync(() -> guarded(dossiers), options.executor());
        } catch (RuntimeException refused) {
            failure.add(refused);
            return CompletableFuture.completedFuture(List.of());
        }
    }

    private List<Decision> guarded(List<Dossier> dossiers) {
        if (failure.isPresent()) {
            return List.of();
        }
        try {
            return chunk(dossiers);
        } catch (RuntimeException failed) {
            failure.add(failed);
            return List.of();
        }
    }

    private List<Decision> chunk(List<Dossier> dossiers) {
        if (options.cancelled().getAsBoolean()) {
            throw new CancelledException();
        }
        List<DossierCase> cases = dossiers.stream()
                .map(dossier -> new DossierCase(new DossierView(dossier, context), readings, suppositions, loaded))
                .toList();
        List<DossierFact> facts = cases.stream().flatMap(DossierCase::facts).toList();
        base.fire(facts);
        List<Decision> decisions = cases.stream().map(judge::decide).toList();
        options.listener().evaluated(dossiers.size());
        return decisions;
    }
}
