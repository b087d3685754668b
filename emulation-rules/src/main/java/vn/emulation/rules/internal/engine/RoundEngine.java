package vn.emulation.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import vn.emulation.decision.Decision;
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
import vn.emulation.source.ReadingChoice;

/** Loaded and compiled rules, ready to evaluate rounds. Immutable and safe to share between threads. */
public final class RoundEngine {

    private final LoadedRules loaded;
    private final ClauseRules clauseRules;
    private final CodeBase code;
    private final RuleFiring firing;
    private final EmulationJson json = EmulationJson.create();
    private final Provenance provenance;
    private final LastWritten campaigns = new LastWritten(json);
    private final LastWritten calendars = new LastWritten(json);

    /** Makes an engine; the provenance tells everything about the rules and nothing about an input yet. */
    public RoundEngine(LoadedRules loaded, CodeBase code, RuleFiring firing, Provenance provenance) {
        this.loaded = loaded;
        this.code = code;
        this.firing = firing;
        this.clauseRules = new ClauseRules(loaded);
        this.provenance = provenance;
    }

    /** Returns the most steps that the rules can take of a dossier whose lists hold so many things in all. */
    public long mostFuel(int listed) {
        return Steps.most(Steps.accessors(loaded.rules()), listed);
    }

    /** Returns the rules to be tried constraint by constraint. */
    public Trials trials() {
        return new Trials(loaded, code);
    }

    /** Returns the report of a round. */
    public RoundReport evaluate(EvaluationRequest request, EvaluationOptions options) {
        return RoundReportBuilder.builder(decide(request, options))
                .provenance(provenance(request))
                .build();
    }

    /** Returns the report of a round, of which the provenance tells nothing about the input: a digest of it takes longer. */
    public RoundReport decide(EvaluationRequest request, EvaluationOptions options) {
        options.listener().started(request.dossiers().size());
        RoundEvaluation evaluation = new RoundEvaluation(loaded, clauseRules, code, firing, request, options);
        List<Judged> judged = evaluation.judge(request.dossiers());
        List<Decision> decisions = judged.stream().map(Judged::decision).toList();
        RoundSelection selection = new RoundSelection(request, decisions, evaluation.quota(judged));
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
        RoundEvaluation evaluation = new RoundEvaluation(loaded, clauseRules, code, firing, request, options);
        List<Judged> judged = evaluation.judge(request.dossiers());
        List<Decision> decisions = judged.stream().map(Judged::decision).toList();
        return new RoundProblem(request, decisions, evaluation.quota(judged)).problem();
    }

    /** Returns the limits and preferences that the quota rules state for a round. */
    public QuotaFindings quota(EvaluationRequest request, EvaluationOptions options) {
        RoundEvaluation evaluation = new RoundEvaluation(loaded, clauseRules, code, firing, request, options);
        return evaluation.quota(evaluation.judge(request.dossiers()));
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
        RuleTrials trials =
                new RoundEvaluation(loaded, clauseRules, code, firing, request, EvaluationOptions.defaults()).trials();
        WhyNotQuestions questions = new WhyNotQuestions(loaded.rules(), request.dossiers());
        return (rule, dossier) -> {
            WhyNotQuestions.Question question = questions.of(rule, dossier);
            return trials.whyNot(question.rule(), question.dossier());
        };
    }

    private Provenance provenance(EvaluationRequest request) {
        List<ReadingChoice> settled = request.rulings().stream()
                .map(ruling -> new ReadingChoice(ruling.reading(), ruling.alternative()))
                .toList();
        List<ReadingChoice> defaults = new ReadingGroups(request.campaign(), request.rulings(), clauseRules)
                .base().all().stream()
                        .filter(choice -> !settled.contains(choice))
                        .toList();
        return ProvenanceBuilder.builder(provenance)
                .inputDigest(Digests.ofParts(json, parts(request)))
                .defaults(defaults)
                .rulings(request.rulings())
                .build();
    }

    private List<Object> parts(EvaluationRequest request) {
        List<Object> parts = new ArrayList<>();
        parts.add(campaigns.of(request.campaign()));
        parts.add(request.round());
        parts.add(request.orgTree());
        parts.add(calendars.of(request.calendar()));
        parts.add(request.decidedOn().toString());
        parts.add(request.grants());
        parts.add(request.counts());
        parts.add(request.rulings());
        parts.add(request.tieDecisions());
        parts.addAll(request.dossiers());
        return parts;
    }
}
