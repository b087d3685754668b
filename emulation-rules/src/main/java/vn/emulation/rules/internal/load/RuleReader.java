package vn.emulation.rules.internal.load;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    private final RuleFileText file;
    private final PlanTerms plan;
    private final ParameterTable parameters;
    private final CodeReader code;
    private final DescriptorGate gate;
    private final DescriptorPlaces places;
    private final Diagnostics diagnostics;

    RuleReader(
            RuleFileText file,
            PlanTerms plan,
            ParameterTable parameters,
            CodeReader code,
            DescriptorGate gate,
            DescriptorPlaces places,
            Diagnostics diagnostics) {
        this.file = file;
        this.plan = plan;
        this.parameters = parameters;
        this.code = code;
        this.gate = gate;
        this.places = places;
        this.diagnostics = diagnostics;
    }

    /** Returns the rule, or empty if it could not be read; a rule with other errors is returned too. */
    Optional<RuleDefinition> read(RuleDescr rule) {
        SourcePosition at = file.position(rule);
        if (rule.getName() == null || !ID.matcher(rule.getName()).matches()) {
            name(String.valueOf(rule.getName()), at);
            return Optional.empty();
        }
        AnnotationReader annotations = new AnnotationReader(rule, at, plan, places, diagnostics);
        annotations.refuseUnknown();
        Subject subject = subject(rule);
        Optional<EffectReader> effect = effect(rule, subject);
        List<Placed> constraints = constraints(rule, at, subject);
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
                .constraints(constraints.stream().map(Placed::constraint).toList())
                .places(constraints.stream().map(Placed::at).toList())
                .parameters(List.of())
                .dimensions(Set.of())
                .at(at)
                .build();
        return Optional.of(definition);
    }

    private record Placed(Constraint constraint, SourcePosition at) {}

    private void name(String name, SourcePosition at) {
        String plain = RuleNames.plain(name);
        if (ID.matcher(plain).matches() && !plain.equals(name)) {
            diagnostics.errorIn(name, DiagnosticCode.RULE_NAME_LETTERS, at, name, plain);
        } else {
            diagnostics.errorIn(name, DiagnosticCode.RULE_ID, at, name);
        }
    }

    /** What the pattern names; a dossier where it names nothing that there is. */
    private static Subject subject(RuleDescr rule) {
        return rule.getLhs().getDescrs().stream()
                .filter(PatternDescr.class::isInstance)
                .map(pattern -> ((PatternDescr) pattern).getObjectType())
                .flatMap(type -> Arrays.stream(Subject.values()).filter(subject -> isMeant(subject, type)))
                .findFirst()
                .orElse(Subject.DOSSIER);
    }

    private static boolean isMeant(Subject subject, String type) {
        String word = subject.word().toLowerCase(Locale.ROOT);
        return type != null && NearestName.slipOf(type, List.of(word)).isPresent();
    }

    private Optional<EffectReader> effect(RuleDescr rule, Subject subject) {
        try {
            return Optional.of(EffectReader.of(subject, rule.getConsequence(), parameters));
        } catch (Refusal refusal) {
            diagnostics.errorIn(
                    rule.getName(), refusal.code(), file.consequence(rule, refusal.index()), refusal.arguments());
            return Optional.empty();
        }
    }

    private List<Placed> constraints(RuleDescr rule, SourcePosition at, Subject subject) {
        if (gate.refusedConditionOf(rule)) {
            return List.of();
        }
        List<? extends BaseDescr> elements = rule.getLhs().getDescrs();
        if (elements.size() != 1 || !(elements.get(0) instanceof PatternDescr pattern)) {
            diagnostics.errorIn(rule.getName(), DiagnosticCode.PATTERN, at);
            return List.of();
        }
        Optional<Refusal> slip = PatternSlips.of(pattern, subject);
        if (slip.isPresent()) {
            diagnostics.errorIn(
                    rule.getName(),
                    slip.get().code(),
                    file.position(pattern),
                    slip.get().arguments());
            return List.of();
        }
        List<? extends BaseDescr> written = pattern.getConstraint().getDescrs();
        if (written.isEmpty() && !diagnostics.isToldOf(rule.getName())) {
            diagnostics.errorIn(rule.getName(), DiagnosticCode.PATTERN, file.position(pattern));
        }
        if (written.size() > MOST_CONSTRAINTS) {
            diagnostics.errorIn(rule.getName(), DiagnosticCode.COMPLEX, at, written.size(), MOST_CONSTRAINTS);
            return List.of();
        }
        TermReader terms = new TermReader(parameters, plan, subject);
        return written.stream()
                .flatMap(element -> constraint(rule, element, subject, terms).stream())
                .toList();
    }

    private Optional<Placed> constraint(RuleDescr rule, BaseDescr element, Subject subject, TermReader terms) {
        String expression = element instanceof ExprConstraintDescr written ? written.getExpression() : "";
        SourcePosition at = file.position(element);
        try {
            return Optional.of(new Placed(constraint(expression, at, subject, terms), at));
        } catch (Refusal refusal) {
            diagnostics.errorIn(
                    rule.getName(),
                    refusal.code(),
                    file.within(element, expression, refusal.index()),
                    refusal.arguments());
            return Optional.empty();
        }
    }

    private Constraint constraint(String expression, SourcePosition at, Subject subject, TermReader terms) {
        try {
            return new ConstraintParser(expression, terms).parse();
        } catch (Refusal refused) {
            return code.read(expression, subject, gate.imports(), at, refused);
        }
    }
}
