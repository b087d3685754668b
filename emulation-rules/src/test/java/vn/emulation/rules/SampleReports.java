package vn.emulation.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.stream.Stream;
import vn.emulation.campaign.RoundId;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Finding;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;

/** The sample rounds, evaluated once by the rules as they ship. */
final class SampleReports {

    static final ImmutableList<BundledPlan> PLANS =
            ImmutableList.copyOf(BundledPlans.load().all());
    static final ImmutableMap<BundledPlan, RuleSet> RULES = Maps.toMap(PLANS, BundledPlan::ruleSet);
    static final ImmutableMap<RoundId, RoundReport> REPORTS = RULES.entrySet().stream()
            .flatMap(plan -> reports(plan.getKey(), plan.getValue()))
            .collect(ImmutableMap.toImmutableMap(RoundReport::round, report -> report));
    static final ImmutableMap<DossierId, Dossier> DOSSIERS = PLANS.stream()
            .flatMap(plan -> plan.sampleRounds().stream().map(plan::sample))
            .flatMap(request -> request.dossiers().stream())
            .collect(ImmutableMap.toImmutableMap(Dossier::id, dossier -> dossier));
    static final ImmutableMap<DossierId, Decision> DECISIONS = REPORTS.values().stream()
            .flatMap(report -> report.decisions().stream())
            .collect(ImmutableMap.toImmutableMap(Decision::dossier, decision -> decision));

    private SampleReports() {}

    /** The reports of a plan's sample rounds by other rules than the bundled ones. */
    static Stream<RoundReport> reports(BundledPlan plan, RuleSet rules) {
        EmulationEngine engine = EmulationEngine.of(rules);
        return plan.sampleRounds().stream().map(plan::sample).map(engine::evaluate);
    }

    /** The verdicts on a plan's sample dossiers. */
    static ImmutableMap<DossierId, Verdict> verdicts(BundledPlan plan, RuleSet rules) {
        return verdicts(reports(plan, rules));
    }

    /** The verdicts on a plan's sample dossiers by rules that were not compiled. */
    static ImmutableMap<DossierId, Verdict> verdicts(BundledPlan plan, UncompiledRules rules) {
        return verdicts(plan.sampleRounds().stream().map(plan::sample).map(rules::evaluate));
    }

    private static ImmutableMap<DossierId, Verdict> verdicts(Stream<RoundReport> reports) {
        return reports.flatMap(report -> report.decisions().stream())
                .collect(ImmutableMap.toImmutableMap(Decision::dossier, Decision::planVerdict));
    }

    static Decision decision(DossierId dossier) {
        return DECISIONS.get(dossier);
    }

    /** The rules that fired on a dossier under some reading. */
    static List<RuleId> fired(DossierId dossier) {
        Decision decision = decision(dossier);
        Stream<Finding> answers = decision.answers().stream()
                .flatMap(answer -> answer.alternatives().stream())
                .flatMap(alternative -> alternative.findings().stream());
        return Stream.concat(answers, decision.warnings().stream())
                .map(Finding::rule)
                .distinct()
                .toList();
    }
}
