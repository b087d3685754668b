package vn.emulation.rules.internal.engine;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.function.Supplier;
import vn.emulation.dossier.Dossier;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.source.ReadingChoice;

/**
 * All that a round is judged by and that does not hang on its dossiers, which takes longer to make ready than to judge
 * one dossier. Safe to share between threads.
 */
final class RoundBasis {

    /** Each day of receipt has its own suppositions; nobody may fill the memory with days. */
    private static final int MOST_SUPPOSITIONS = 16_384;

    private static final int MOST_DAYS = 4_096;

    private final EvaluationRequest request;
    private final CompiledRules rules;
    private final RoundContext context;
    private final ReadingGroups readings;
    private final ClockDays days;
    private final Suppositions suppositions;
    private final SupposedDays supposed;
    private final DossierJudge judge;
    private final Supplier<String> digest;

    /** Makes the basis of a request's round; its dossiers are not kept. */
    RoundBasis(CompiledRules rules, EvaluationRequest request, EmulationJson json) {
        EvaluationRequest shell =
                EvaluationRequestBuilder.builder(request).dossiers(List.of()).build();
        this.request = shell;
        this.rules = rules;
        this.context = RoundContext.of(shell.campaign(), shell.awardRound(), shell.orgTree(), shell.decidedOn());
        this.readings = new ReadingGroups(shell.campaign(), shell.rulings(), rules.clauseRules());
        this.days = new ClockDays(shell.awardRound(), shell.decidedOn());
        this.suppositions =
                new Suppositions(rules.loaded(), days, new WorthReader(shell.awardRound(), shell.calendar()));
        this.supposed = new SupposedDays(rules.loaded(), readings, suppositions);
        this.judge = new DossierJudge(
                rules.loaded(),
                rules.clauseRules(),
                readings,
                context,
                new EarliestRounds(rules.loaded(), rules.clauseRules(), shell)::of);
        this.digest = Suppliers.memoize(() -> Digests.ofParts(json, parts(shell)));
    }

    private static List<Object> parts(EvaluationRequest request) {
        return List.of(
                request.campaign(),
                request.round(),
                request.orgTree(),
                request.calendar(),
                request.decidedOn().toString(),
                request.grants(),
                request.counts(),
                request.rulings(),
                request.tieDecisions());
    }

    /** Returns whether another request differs in its dossiers at most. */
    boolean isOf(EvaluationRequest other) {
        return request.round().equals(other.round())
                && request.decidedOn().equals(other.decidedOn())
                && request.grants().equals(other.grants())
                && request.counts().equals(other.counts())
                && request.rulings().equals(other.rulings())
                && request.tieDecisions().equals(other.tieDecisions())
                && request.calendar().equals(other.calendar())
                && request.orgTree().equals(other.orgTree())
                && request.campaign().equals(other.campaign());
    }

    /** Returns whether it has come to hold more than is worth keeping. */
    boolean isFull() {
        return suppositions.size() > MOST_SUPPOSITIONS || supposed.size() > MOST_DAYS;
    }

    EvaluationRequest request() {
        return request;
    }

    RoundContext context() {
        return context;
    }

    ReadingGroups readings() {
        return readings;
    }

    Suppositions suppositions() {
        return suppositions;
    }

    DossierJudge judge() {
        return judge;
    }

    /** Returns a dossier as rules look at it. */
    DossierCase fresh(Dossier dossier, RoundContext among) {
        return new DossierCase(
                rules.code().view(dossier, among),
                supposed.of(dossier.receivedOn()),
                rules.loaded().rules());
    }

    /** Returns what tries single rules on dossiers of the round, which are those of the context. */
    RuleTrials trials(RoundContext among) {
        return new RuleTrials(rules.loaded(), rules.clauseRules(), readings, suppositions, days, among, rules.code());
    }

    /** Returns the alternatives that are taken by default. */
    List<ReadingChoice> defaults() {
        List<ReadingChoice> settled = request.rulings().stream()
                .map(ruling -> new ReadingChoice(ruling.reading(), ruling.alternative()))
                .toList();
        return readings.base().all().stream()
                .filter(choice -> !settled.contains(choice))
                .toList();
    }

    /** Returns the digest of the request without its dossiers, which is made where somebody asks for it. */
    String digest() {
        return digest.get();
    }
}
