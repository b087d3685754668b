package vn.emulation.rules.internal.engine;

import com.google.common.collect.Lists;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.EvaluationMode;
import vn.emulation.rules.EvaluationOptions;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.GroupCount;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.PoolContext;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.load.LoadedRules;

/** One evaluation: the dossiers of a round, in chunks, each chunk in a session of its own. */
final class RoundEvaluation {

    /** Larger sessions slow down with their size; smaller ones spend their time on being set up. */
    static final int CHUNK = 256;

    private final LoadedRules loaded;
    private final ClauseRules clauseRules;
    private final CodeBase code;
    private final RuleFiring firing;
    private final EvaluationRequest request;
    private final EvaluationOptions options;
    private final RoundContext context;
    private final ReadingGroups readings;
    private final ClockDays days;
    private final Suppositions suppositions;
    private final DossierJudge judge;
    private final FirstFailure failure = new FirstFailure();

    RoundEvaluation(
            LoadedRules loaded,
            ClauseRules clauseRules,
            CodeBase code,
            RuleFiring firing,
            EvaluationRequest request,
            EvaluationOptions options) {
        this.loaded = loaded;
        this.clauseRules = clauseRules;
        this.code = code;
        RuleFiring limited = new LimitedFiring(firing, loaded.rules(), new Allowance(options.limits()));
        this.firing = options.mode() == EvaluationMode.CROSS_CHECK ? new CrossCheck(limited, loaded.rules()) : limited;
        this.request = request;
        this.options = options;
        this.context = RoundContext.of(request.campaign(), request.awardRound(), request.orgTree(), request.decidedOn())
                .among(request.dossiers());
        this.readings = new ReadingGroups(request.campaign(), request.rulings(), clauseRules);
        this.days = new ClockDays(request.awardRound(), request.decidedOn());
        this.suppositions = new Suppositions(loaded, days, new WorthReader(request.awardRound(), request.calendar()));
        this.judge = new DossierJudge(
                loaded, clauseRules, readings, context, new EarliestRounds(loaded, clauseRules, request)::of);
    }

    /**
     * Returns what the rules make of each dossier, by dossier. When one chunk fails, those not yet begun end at once, and the
     * failure is thrown only after every chunk has ended, so that no work goes on behind the caller's back.
     */
    List<Judged> judge(List<Dossier> dossiers) {
        List<CompletableFuture<List<Judged>>> chunks =
                Lists.partition(dossiers, CHUNK).stream().map(this::submit).toList();
        CompletableFuture.allOf(chunks.toArray(CompletableFuture[]::new))
                .exceptionally(failed -> null)
                .join();
        failure.throwIfAny();
        return chunks.stream()
                .flatMap(chunk -> chunk.join().stream())
                .sorted(Comparator.comparing(judged -> judged.decision().dossier()))
                .toList();
    }

    /** Returns what the quota rules state, given how many dossiers of each group there are. */
    QuotaTerms quota(List<GroupCount> counts) {
        PoolContext pools = new PoolContext(context, request.grants(), request.counts());
        PoolRules rules = new PoolRules(loaded, firing, pools, counts);
        return new QuotaRules(loaded, clauseRules, readings, suppositions, rules).find();
    }

    /** Returns what tries single rules on dossiers of the round. */
    RuleTrials trials() {
        return new RuleTrials(loaded, clauseRules, readings, suppositions, days, context, code);
    }

    private CompletableFuture<List<Judged>> submit(List<Dossier> dossiers) {
        try {
            return CompletableFuture.supplyAsync(() -> guarded(dossiers), options.executor());
        } catch (RuntimeException refused) {
            failure.add(refused);
            return CompletableFuture.completedFuture(List.of());
        }
    }

    private List<Judged> guarded(List<Dossier> dossiers) {
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

    private List<Judged> chunk(List<Dossier> dossiers) {
        if (options.cancelled().getAsBoolean()) {
            throw new CancelledException();
        }
        List<DossierCase> cases = dossiers.stream()
                .map(dossier -> new DossierCase(code.view(dossier, context), readings, suppositions, loaded))
                .toList();
        List<DossierFact> facts = cases.stream().flatMap(DossierCase::facts).toList();
        firing.fire(facts);
        List<Judged> judged = cases.stream().map(judge::judge).toList();
        options.listener().evaluated(dossiers.size());
        return judged;
    }
}
