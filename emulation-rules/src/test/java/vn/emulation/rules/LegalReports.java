package vn.emulation.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.RoundReport;

/** The rounds that ship, decided under the law by the reference evaluator. */
final class LegalReports {

    static final ImmutableList<RoundReport> NAM_HAI = namHai();
    static final ListMultimap<BundledPlan, RoundReport> PLANS = plans();

    private LegalReports() {}

    private static ImmutableList<RoundReport> namHai() {
        PlanUnderLaw plan = NamHai.underLaw();
        UncompiledRules rules = UncompiledRules.load(plan.campaign(), plan.sources());
        return NamHai.ROUNDS.stream()
                .map(round -> rules.evaluate(NamHai.request(plan.campaign(), round)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ListMultimap<BundledPlan, RoundReport> plans() {
        ImmutableListMultimap.Builder<BundledPlan, RoundReport> reports = ImmutableListMultimap.builder();
        for (BundledPlan plan : SampleReports.PLANS) {
            PlanUnderLaw under = BundledLaw.load().over(plan);
            UncompiledRules rules = UncompiledRules.load(under.campaign(), under.sources());
            requests(plan, under.campaign()).map(rules::evaluate).forEach(report -> reports.put(plan, report));
        }
        return reports.build();
    }

    private static Stream<EvaluationRequest> requests(BundledPlan plan, Campaign campaign) {
        return plan.sampleRounds().stream()
                .map(plan::sample)
                .map(sample -> EvaluationRequestBuilder.builder(sample)
                        .campaign(campaign)
                        .build());
    }

    static List<RoundReport> all() {
        return Stream.concat(NAM_HAI.stream(), PLANS.values().stream()).toList();
    }
}
