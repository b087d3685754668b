package vn.emulation.rules.internal.load;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import vn.emulation.decision.Effect;
import vn.emulation.decision.RuleId;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.RuleDefinitionBuilder;
import vn.emulation.rules.internal.rule.SourcePosition;
import vn.emulation.rules.lint.DiagnosticCode;

/** Turns the descriptor of one rule into a checked rule, adding a diagnostic for whatever cannot be. */
final class RuleReader {

    private static final int MOST_CONSTRAINTS = 40;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./_-]{2,119}");

    private final String source;
    private final PlanTerms plan;
    private final TermReader terms;
    private final Diagnostics diagnostics;

    RuleReader(String source, PlanTerms plan, TermReader terms, Diagnostics diagnostics) {
        this.source = source;
        this.plan = plan;
        this.terms = terms;
        this.diagnostics = diagnostics;
    }

    /** Returns the rule, or empty if it could not be read; a rule with other errors is returned too. */
    Optional<RuleDefinition> read(RuleDescr rule) {
        SourcePosition at = position(rule);
        if (rule.getName() == null || !ID.matcher(rule.getName()).matches()) {
            String name = String.valueOf(rule.getName());
            diagnostics.errorIn(name, DiagnosticCode.RULE_ID, at, name);
            return Optional.empty();
        }
        AnnotationReader annotations = new AnnotationReader(rule, at, plan, diagnostics);
        annotations.refuseUnknown();
        Optional<EffectReader> effect = effect(rule);
        List<Constraint> constraints = constraints(rule, at);
        RuleDefinition definition = RuleDefinitionBuilder.builder()
                .id(RuleId.of(rule.getName()))
                .effect(effect.map(EffectReader::effect).orElse(Effect.WARNS))
                .need(effect.flatMap(EffectReader::need))
                .clauses(annotations.clauses())
                .readings(annotations.readings())
                .clock(annotations.clock())
                .inForce(annotations.inForce())
                .exceptionTo(annotations.exceptionTo())
                .constraints(constraints)
                .parameters(List.of())
                .at(at)
                .build();
        return Optional.of(definition);
    }

    private Optional<EffectReader> effect(RuleDescr rule) {
        try {
            return Optional.of(EffectReader.of(rule.getConsequence()));
        } catch (Refusal refusal) {
            SourcePosition at = new SourcePosition(source, rule.getConsequenceLine(), 1);
            diagnostics.errorIn(rule.getName(), refusal.code(), at, refusal.arguments());
            return Optional.empty();
        }
    }

    private List<Constraint> constraints(RuleDescr rule, SourcePosition at) {
        List<? extends BaseDescr> elements = rule.getLhs().getDescrs();
        if (elements.size() != 1 || !(elements.get(0) instanceof PatternDescr pattern) || !isPlain(pattern)) {
            diagnostics.errorIn(rule.getName(), DiagnosticCode.PATTERN, at);
            return List.of();
        }
        List<? extends BaseDescr> written = pattern.getConstraint().getDescrs();
        if (written.size() > MOST_CONSTRAINTS) {
            diagnostics.errorIn(rule.getName(), DiagnosticCode.COMPLEX, at, written.size(), MOST_CONSTRAINTS);
            return List.of();
        }
        return written.stream()
                .flatMap(element -> constraint(rule, element).stream())
                .toList();
    }

    private static boolean isPlain(PatternDescr pattern) {
        return "Dossier".equals(pattern.getObjectType())
                && "$dossier".equals(pattern.getIdentifier())
                && pattern.getSource() == null
                && pattern.getBehaviors().isEmpty()
                && pattern.getAnnotations().isEmpty()
                && !pattern.isQuery()
                && !pattern.isUnification()
                && !pattern.getConstraint().getDescrs().isEmpty()
                && pattern.getConstraint().getDescrs().stream().noneMatch(RuleReader::isPositional);
    }

    private static boolean isPositional(BaseDescr element) {
        return element instanceof ExprConstraintDescr written
                && written.getType() == ExprConstraintDescr.Type.POSITIONAL;
    }

    private Optional<Constraint> constraint(RuleDescr rule, BaseDescr element) {
        String expression = element instanceof ExprConstraintDescr written ? written.getExpression() : "";
        try {
            return Optional.of(new ConstraintParser(expression, terms).parse());
        } catch (Refusal refusal) {
            diagnostics.errorIn(rule.getName(), refusal.code(), position(element), refusal.arguments());
            return Optional.empty();
        }
    }

    private SourcePosition position(BaseDescr element) {
        return new SourcePosition(source, element.getLine(), element.getColumn() + 1);
    }
}
