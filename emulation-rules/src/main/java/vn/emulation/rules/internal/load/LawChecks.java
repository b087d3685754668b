package vn.emulation.rules.internal.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.emulation.decision.RuleId;
import vn.emulation.rules.RuleSource;
import vn.emulation.rules.RuleSource.Layer;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.lint.DiagnosticCode;

/** Checks that rules leave to the law what is the law's: clauses with points, and rules below a province's. */
final class LawChecks {

    private final List<RuleDefinition> rules;
    private final Map<RuleId, RuleSource> files;
    private final PlanTerms plan;
    private final Diagnostics diagnostics;

    LawChecks(List<RuleDefinition> rules, Map<RuleId, RuleSource> files, PlanTerms plan, Diagnostics diagnostics) {
        this.rules = rules;
        this.files = new HashMap<>(files);
        this.plan = plan;
        this.diagnostics = diagnostics;
    }

    void check() {
        rules.forEach(this::exception);
        rules.stream().filter(RuleDefinition::isAnswer).forEach(this::points);
    }

    private void exception(RuleDefinition rule) {
        rule.exceptionTo()
                .filter(target -> isOf(rule.id(), Layer.PROVINCE) && isOf(target, Layer.BUNDLED))
                .ifPresent(target -> diagnostics.errorIn(
                        rule.id().value(),
                        DiagnosticCode.LAYER_RULE,
                        rule.at(),
                        rule.id(),
                        target,
                        file(target).map(RuleSource::name).orElseThrow()));
    }

    private boolean isOf(RuleId rule, Layer layer) {
        return file(rule).filter(file -> file.layer() == layer).isPresent();
    }

    private Optional<RuleSource> file(RuleId rule) {
        return Optional.ofNullable(files.get(rule));
    }

    /** What a rule said of a clause that only its points answer would be lost. */
    private void points(RuleDefinition rule) {
        rule.clauses().stream()
                .filter(plan::hasPoints)
                .forEach(clause -> diagnostics.errorIn(
                        rule.id().value(), DiagnosticCode.WHOLE_ANSWERED, rule.at(), rule.id(), clause));
    }
}
