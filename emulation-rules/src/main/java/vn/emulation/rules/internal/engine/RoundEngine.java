package vn.emulation.rules.internal.engine;

import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
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
import vn.emulation.rules.GroupCount;
import vn.emulation.rules.JudgedDossier;
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

    /** Returns what the rules make of the dossiers of a part of a round. */
    public List<JudgedDossier> judge(EvaluationRequest part, EvaluationOptions options) {
        return new RoundEvaluation(loaded, clauseRules, code, firing, part, options)
                .judge(part.dossiers()).stream()
                        .map(judged -> judged.handed(Digests.ofPart(json, judged.dossier())))
                        .toList();
    }

    /** Returns the limits of a round that has no dossiers yet, given how many there are. */
    public OutlinedRound outline(EvaluationRequest request, List<GroupCount> counts, EvaluationOptions options) {
        RoundEvaluation evaluation = new RoundEvaluation(loaded, clauseRules, code, firing, request, options);
        return new OutlinedRound(request, evaluation.quota(counts), counts, digests -> provenance(request, digests));
    }

    /** Returns who competes in a round, in which order and under what limits. */
    public SelectionProblem problem(EvaluationRequest request, EvaluationOptions options) {
        RoundEvaluation evaluation = new RoundEvaluation(loaded, clauseRules, code, firing, request, options);
        List<Judged> judged = evaluation.judge(request.dossiers());
        QuotaTerms quota = evaluation.quota(Judged.counts(judged));
        return new RoundProblem(request, quota, Judged.eligibleGroups(judged)).problem(Judged.rivals(judged));
    }

    /** Returns the limits and preferences that the quota rules state for a round. */
    public QuotaFindings quota(EvaluationRequest request, EvaluationOptions options) {
        RoundEvaluation evaluation = new RoundEvaluation(loaded, clauseRules, code, firing, request, options);
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
        RuleTrials trials =
                new RoundEvaluation(loaded, clauseRules, code, firing, request, EvaluationOptions.defaults()).trials();
        WhyNotQuestions questions = new WhyNotQuestions(loaded.rules(), request.dossiers());
        return (rule, dossier) -> {
            WhyNotQuestions.Question question = questions.of(rule, dossier);
            return trials.whyNot(question.rule(), question.dossier());
        };
    }

    private Provenance provenance(EvaluationRequest request) {
        return provenance(
                request,
                request.dossiers().stream()
                        .map(dossier -> Digests.ofPart(json, dossier))
                        .iterator());
    }

    private Provenance provenance(EvaluationRequest request, Iterator<String> dossiers) {
        List<ReadingChoice> settled = request.rulings().stream()
                .map(ruling -> new ReadingChoice(ruling.reading(), ruling.alternative()))
                .toList();
        List<ReadingChoice> defaults = new ReadingGroups(request.campaign(), request.rulings(), clauseRules)
                .base().all().stream()
                        .filter(choice -> !settled.contains(choice))
                        .toList();
        return ProvenanceBuilder.builder(provenance)
                .inputDigest(Digests.ofInput(Digests.ofParts(json, parts(request)), dossiers))
                .defaults(defaults)
                .rulings(request.rulings())
                .build();
    }

    /** Everything but the dossiers, of which there may be too many to hold. */
    private List<Object> parts(EvaluationRequest request) {
        return List.of(
                campaigns.of(request.campaign()),
                request.round(),
                request.orgTree(),
                calendars.of(request.calendar()),
                request.decidedOn().toString(),
                request.grants(),
                request.counts(),
                request.rulings(),
                request.tieDecisions());
    }
}
