package vn.emulation.rules.internal.load;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import vn.emulation.decision.Effect;
import vn.emulation.decision.RuleId;
import vn.emulation.rules.internal.fact.Subject;
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
    private final String text;
    private final PlanTerms plan;
    private final ParameterTable parameters;
    private final DescriptorGate gate;
    private final Diagnostics diagnostics;

    RuleReader(
            String source,
            String text,
            PlanTerms plan,
            ParameterTable parameters,
            DescriptorGate gate,
            Diagnostics diagnostics) {
        this.source = source;
        this.text = text;
        this.plan = plan;
        this.parameters = parameters;
        this.gate = gate;
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
        Subject subject = subject(rule);
        Optional<EffectReader> effect = effect(rule, subject);
        List<Constraint> constraints = constraints(rule, at, subject);
        RuleDefinition definition = RuleDefinitionBuilder.builder()
                .id(RuleId.of(rule.getName()))
                .subject(subject)
                .effect(effect.map(EffectReader::effect).orElse(Effect.WARNS))
                .need(effect.flatMap(EffectReader::need))
                .quota(effect.flatMap(EffectReader::quota))
                .clauses(annotations.clauses())
                .readings(annotations.readings())
                .clock(annotations.clock(subject))
                .inForce(annotations.inForce())
                .exceptionTo(annotations.exceptionTo())
                .constraints(constraints)
                .parameters(List.of())
                .dimensions(Set.of())
                .at(at)
                .build();
        return Optional.of(definition);
    }

    /** What the pattern names; a dossier where it names nothing that there is. */
    private static Subject subject(RuleDescr rule) {
        return rule.getLhs().getDescrs().stream()
                .filter(PatternDescr.class::isInstance)
                .map(pattern -> ((PatternDescr) pattern).getObjectType())
                .flatMap(type -> Arrays.stream(Subject.values())
                        .filter(subject -> subject.word().equals(type)))
                .findFirst()
                .orElse(Subject.DOSSIER);
    }

    private Optional<EffectReader> effect(RuleDescr rule, Subject subject) {
        try {
            return Optional.of(EffectReader.of(subject, rule.getConsequence(), parameters));
        } catch (Refusal refusal) {
            diagnostics.errorIn(
                    rule.getName(), refusal.code(), consequencePosition(rule, refusal.index()), refusal.arguments());
            return Optional.empty();
        }
    }

    /** The place of a character of the consequence; the line it begins on where the whole of it is meant. */
    private SourcePosition consequencePosition(RuleDescr rule, int index) {
        String consequence = String.valueOf(rule.getConsequence());
        int then = lineStart(rule.getConsequenceLine());
        int start = text.indexOf(consequence, then);
        return index < 0 || start < 0
                ? new SourcePosition(source, rule.getConsequenceLine(), 1)
                : SourcePosition.of(source, text, start + index);
    }

    private int lineStart(int line) {
        int start = 0;
        for (int passed = 1; passed < line; passed++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start;
    }

    private List<Constraint> constraints(RuleDescr rule, SourcePosition at, Subject subject) {
        if (gate.refusedConditionOf(rule)) {
            return List.of();
        }
        List<? extends BaseDescr> elements = rule.getLhs().getDescrs();
        if (elements.size() != 1 || !(elements.get(0) instanceof PatternDescr pattern) || !isPlain(pattern, subject)) {
            diagnostics.errorIn(rule.getName(), DiagnosticCode.PATTERN, at);
            return List.of();
        }
        List<? extends BaseDescr> written = pattern.getConstraint().getDescrs();
        if (written.size() > MOST_CONSTRAINTS) {
            diagnostics.errorIn(rule.getName(), DiagnosticCode.COMPLEX, at, written.size(), MOST_CONSTRAINTS);
            return List.of();
        }
        TermReader terms = new TermReader(parameters, plan, subject);
        return written.stream()
                .flatMap(element -> constraint(rule, element, terms).stream())
                .toList();
    }

    private static boolean isPlain(PatternDescr pattern, Subject subject) {
        return subject.word().equals(pattern.getObjectType())
                && subject.variable().equals(pattern.getIdentifier())
                && !pattern.getConstraint().getDescrs().isEmpty();
    }

    private Optional<Constraint> constraint(RuleDescr rule, BaseDescr element, TermReader terms) {
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
