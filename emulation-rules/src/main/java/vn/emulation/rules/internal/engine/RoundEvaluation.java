package vn.emulation.rules.internal.engine;

import com.google.common.collect.Lists;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import vn.emulation.dossier.Dossier;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.EvaluationMode;
import vn.emulation.rules.EvaluationOptions;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.GroupCount;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.PoolContext;
import vn.emulation.rules.internal.fact.RoundContext;

/** One evaluation: the dossiers of a round, in chunks, each chunk in a session of its own. */
final class RoundEvaluation {

    /** Larger sessions slow down with their size; smaller ones spend their time on being set up. */
    static final int CHUNK = 256;

    private final CompiledRules rules;
    private final RoundBasis basis;
    private final RuleFiring firing;
    private final EvaluationRequest request;
    private final EvaluationOptions options;
    private final EmulationJson json;
    private final RoundContext context;
    private final FirstFailure failure = new FirstFailure();

    RoundEvaluation(
            CompiledRules rules,
            RoundBasis basis,
            EvaluationRequest request,
            EvaluationOptions options,
            EmulationJson json) {
        this.rules = rules;
        this.basis = basis;
        RuleFiring limited = new LimitedFiring(rules, new Allowance(options.limits()));
        this.firing = options.mode() == EvaluationMode.CROSS_CHECK
                ? new CrossCheck(limited, rules.loaded().rules())
                : limited;
        this.request = request;
        this.options = options;
        this.json = json;
        this.context = basis.context().among(request.dossiers());
    }

    /**
     * Returns what the rules make of each dossier, by dossier. When one chunk fails, those not yet begun end at once, and the
     * failure is thrown only after every chunk has ended, so that no work goes on behind the caller's back.
     */
    List<Judged> judge(List<Dossier> dossiers) {
        return judge(dossiers, basis.judge()::judge);
    }

    /** Returns the same with the digest of each dossier. */
    List<Judged> judgeAndDigest(List<Dossier> dossiers) {
        return judge(
                dossiers,
                fired -> basis.judge()
                        .judge(fired)
                        .digested(Digests.ofPart(json, fired.view().dossier())));
    }

    private List<Judged> judge(List<Dossier> dossiers, Function<DossierCase, Judged> judge) {
        List<CompletableFuture<List<Judged>>> chunks = Lists.partition(dossiers, CHUNK).stream()
                .map(chunk -> submit(chunk, judge))
                .toList();
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
        PoolRules poolRules = new PoolRules(rules.loaded(), firing, pools, counts);
        return new QuotaRules(rules, basis.readings(), basis.suppositions(), poolRules).find();
    }

    /** Returns what tries single rules on dossiers of the round. */
    RuleTrials trials() {
        return basis.trials(context);
    }

    private CompletableFuture<List<Judged>> submit(List<Dossier> dossiers, Function<DossierCase, Judged> judge) {
        try {
            return CompletableFuture.supplyAsync(() -> guarded(dossiers, judge), options.executor());
        } catch (RuntimeException refused) {
            failure.add(refused);
            return CompletableFuture.completedFuture(List.of());
        }
    }

    private List<Judged> guarded(List<Dossier> dossiers, Function<DossierCase, Judged> judge) {
        if (failure.isPresent()) {
            return List.of();
        }
        try {
            return chunk(dossiers, judge);
        } catch (RuntimeException failed) {
            failure.add(failed);
            return List.of();
        }
    }

    private List<Judged> chunk(List<Dossier> dossiers, Function<DossierCase, Judged> judge) {
        if (options.cancelled().getAsBoolean()) {
            throw new CancelledException();
        }
        List<DossierCase> cases =
                dossiers.stream().map(dossier -> basis.fresh(dossier, context)).toList();
        List<DossierFact> facts =
                cases.stream().flatMap(each -> each.facts().stream()).toList();
        firing.fire(facts);
        List<Judged> judged = cases.stream().map(judge).toList();
        options.listener().evaluated(dossiers.size());
        return judged;
    }
}
