package vn.emulation.testing.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.emulation.decision.RoundReport;
import vn.emulation.quota.selection.TieCase;
import vn.emulation.quota.selection.TieDecision;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.testing.rules.Workbench;

/** A round whose ties are settled as far as councils decided on these very ties: other rules leave other ties. */
final class SettledRound {

    private SettledRound() {}

    static RoundReport report(Workbench rules, EvaluationRequest request) {
        List<TieDecision> used = new ArrayList<>();
        while (true) {
            RoundReport report = rules.evaluate(
                    EvaluationRequestBuilder.builder(request).tieDecisions(used).build());
            Set<String> open =
                    report.quota().ties().stream().map(TieCase::digest).collect(Collectors.toSet());
            List<TieDecision> more = request.tieDecisions().stream()
                    .filter(decision -> open.contains(decision.tieCase()) && !used.contains(decision))
                    .toList();
            if (more.isEmpty()) {
                return report;
            }
            used.addAll(more);
        }
    }
}
