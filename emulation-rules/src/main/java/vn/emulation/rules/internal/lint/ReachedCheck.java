package vn.emulation.rules.internal.lint;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.decision.RuleId;
import vn.emulation.rules.EvaluationOptions;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.internal.engine.QuotaFindings;
import vn.emulation.rules.internal.engine.RoundEngine;
import vn.emulation.rules.internal.engine.RoundTrial;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.lint.DiagnosticCode;

/**
 * Finds rules that fire on none of the dossiers and pools they are tried on.
 *
 * @param checking what the checks share
 * @param engine the compiled rules
 */
record ReachedCheck(RuleChecking checking, RoundEngine engine) {

    void check(List<EvaluationRequest> tried) {
        if (tried.isEmpty()) {
            return;
        }
        BitSet reached = new BitSet();
        Set<RuleId> stated = new HashSet<>();
        tried.forEach(request -> {
            RoundTrial trial = checking.trials().of(request);
            request.dossiers().forEach(dossier -> reached.or(trial.firing(dossier)));
            stated(engine.quota(request, EvaluationOptions.defaults())).forEach(stated::add);
        });
        List<RuleDefinition> rules = checking.loaded().rules();
        for (int index = 0; index < rules.size(); index++) {
            RuleDefinition rule = rules.get(index);
            boolean hit = rule.subject() == Subject.POOL ? stated.contains(rule.id()) : reached.get(index);
            if (!hit && checking.isOfPlan(rule)) {
                checking.findings().at(rule, DiagnosticCode.NEVER_REACHED, rule.id(), tried.size());
            }
        }
    }

    private static Stream<RuleId> stated(QuotaFindings quota) {
        return Stream.concat(quota.limits().stream(), quota.others().stream().flatMap(other -> other.limits().stream()))
                .map(limit -> limit.finding().rule());
    }
}
