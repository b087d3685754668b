package vn.emulation.rules.internal.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.emulation.decision.Provenance;
import vn.emulation.decision.ProvenanceBuilder;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.RoundReportBuilder;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.WhyNot;
import vn.emulation.dossier.DossierId;
import vn.emulation.json.EmulationJson;
import vn.emulation.quota.selection.SelectionProblem;
import vn.emulation.quota.selection.audit.SelectionAudit;
import vn.emulation.quota.selection.audit.SelectionCertificate;
import vn.emulation.rules.EvaluationOptions;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.Steps;

/** Loaded and compiled rules, ready to evaluate rounds. Immutable and safe to share between threads. */
public final class RoundEngine {

    private final CompiledRules rules;
    private final EmulationJson json = EmulationJson.create();
    private final LastBasis bases;
    private final Provenance provenance;

    /** Makes an engine; the provenance tells everything about the rules and nothing about an input yet. */
    public RoundEngine(LoadedRules loaded, CodeBase code, RuleFiring firing, Provenance provenance) {
        this.rules = CompiledRules.of(loaded, code, firing);
        this.bases = new LastBasis(rules, json);
        this.provenance = provenance;
    }

    /** Returns the most steps that the rules can take of a dossier whose lists hold so many things in all. */
    public long mostFuel(int listed) {
        return Steps.most(rules.accessors(), listed);
    }

    /** Returns the rules to be tried constraint by constraint. */
    public Trials trials() {
        return new Trials(rules.loaded(), rules.code());
    }

    /** Returns a round whose dossiers come in parts. */
    public OpenedRound opened(EvaluationRequest request, EvaluationOptions options) {
        return new OpenedRound(this, request, options, new LastBasis(rules, json));
    }

    RoundEvaluation evaluation(RoundBasis basis, EvaluationRequest request, EvaluationOptions options) {
        return new RoundEvaluation(rules, basis, request, options, json);
    }

    private RoundEvaluation evaluation(EvaluationRequest request, EvaluationOptions options) {
        return evaluation(bases.of(request), request, options);
    }

    /** Returns the report of a round. */
    public RoundReport evaluate(EvaluationRequest request, EvaluationOptions options) {
        RoundBasis basis = bases.of(request);
        List<String> digests = new ArrayList<>(request.dossiers().size());
        RoundReport report = decide(request, options, evaluation -> {
            List<Judged> judged = evaluation.judgeAndDigest(request.dossiers());
            judged.forEach(each -> digests.add(each.digest().orElseThrow()));
            return judged;
        });
        return RoundReportBuilder.builder(report)
                .provenance(provenance(basis, digests.iterator()))
                .build();
    }

    /** Returns the report of a round, of which the provenance tells nothing about the input: a digest of it takes longer. */
    public RoundReport decide(EvaluationRequest request, EvaluationOptions options) {
        return decide(request, options, evaluation -> evaluation.judge(request.dossiers()));
    }

    private RoundReport decide(
            EvaluationRequest request, EvaluationOptions options, Function<RoundEvaluation, List<Judged>> judging) {
        options.listener().started(request.dossiers().size());
        RoundEvaluation evaluation = evaluation(request, options);
        List<Judged> judged = judging.apply(evaluation);
        RoundSelection selection = new RoundSelection(request, judged, evaluation.quota(Judged.counts(judged)));
        RoundReport report = RoundReport.builder()
                .campaign(request.campaign().id())
                .round(request.round())
                .decidedOn(request.decidedOn())
                .decisions(selection.decisions())
                .placements(selection.placements())
                .quota(selection.quota())
                .provenance(provenance)
                .build();
        options.listener().finished();
        return report;
    }

    /** Returns whether the selection that a report tells of is right, found without what selects. */
    public SelectionCertificate certify(RoundReport report, EvaluationRequest request, EvaluationOptions options) {
        return SelectionAudit.of(problem(request, options), ReportedSelection.of(report), request.tieDecisions());
    }

    /** Returns who competes in a round, in which order and under what limits. */
    public SelectionProblem problem(EvaluationRequest request, EvaluationOptions options) {
        RoundEvaluation evaluation = evaluation(request, options);
        List<Judged> judged = evaluation.judge(request.dossiers());
        QuotaTerms quota = evaluation.quota(Judged.counts(judged));
        return new RoundProblem(request, quota, Judged.eligibleGroups(judged)).problem(Judged.rivals(judged));
    }

    /** Returns the limits and preferences that the quota rules state for a round. */
    public QuotaFindings quota(EvaluationRequest request, EvaluationOptions options) {
        RoundEvaluation evaluation = evaluation(request, options);
        List<Judged> judged = evaluation.judge(request.dossiers());
        return evaluation.quota(Judged.counts(judged)).findings(judged);
    }

    /**
     * Returns why a rule fires on a dossier of the request or does not.
     *
     * @throws vn.emulation.validation.InvalidValueException if there is no such rule or dossier, or the rule is about
     *     pools
     */
    public WhyNot whyNot(RuleId rule, DossierId dossier, EvaluationRequest request) {
        return whyNots(request).apply(rule, dossier);
    }

    /** Returns what answers that for any rule and dossier of the request, made ready once. */
    public BiFunction<RuleId, DossierId, WhyNot> whyNots(EvaluationRequest request) {
        RuleTrials trials = evaluation(request, EvaluationOptions.defaults()).trials();
        WhyNotQuestions questions = new WhyNotQuestions(rules.loaded().rules(), request.dossiers());
        return (rule, dossier) -> {
            WhyNotQuestions.Question question = questions.of(rule, dossier);
            return trials.whyNot(question.rule(), question.dossier());
        };
    }

    Provenance provenance(RoundBasis basis, Iterator<String> dossiers) {
        return ProvenanceBuilder.builder(provenance)
                .inputDigest(Digests.ofInput(basis.digest(), dossiers))
                .defaults(basis.defaults())
                .rulings(basis.request().rulings())
                .build();
    }
}
