package vn.emulation.rules.internal.load;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.emulation.decision.RuleId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.parameter.Clock;
import vn.emulation.parameter.Parameter;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.parameter.ShareBasis;
import vn.emulation.rules.internal.fact.Dimension;
import vn.emulation.rules.internal.fact.Field;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.Operator;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.rules.lint.DiagnosticCode;

/** Checks of rules about pools, and of preferences. */
final class QuotaChecks {

    private static final Set<Dimension> OF_GRANT = ImmutableSet.of(Dimension.FORM, Dimension.KIND);
    private static final Set<Dimension> OF_PERSONS = ImmutableSet.of(Dimension.ROLE, Dimension.SEX);

    private final List<RuleDefinition> rules;
    private final ParameterTable parameters;
    private final Diagnostics diagnostics;
    private final Map<RuleId, RuleDefinition> byId = new HashMap<>();

    QuotaChecks(List<RuleDefinition> rules, ParameterTable parameters, Diagnostics diagnostics) {
        this.rules = rules;
        this.parameters = parameters;
        this.diagnostics = diagnostics;
        rules.forEach(rule -> byId.put(rule.id(), rule));
    }

    void check() {
        rules.forEach(this::exception);
        rules.stream()
                .filter(rule -> rule.subject() == Subject.POOL)
                .filter(rule -> !diagnostics.isToldOf(rule.id().value()))
                .forEach(this::pool);
    }

    private void exception(RuleDefinition rule) {
        Optional<RuleDefinition> target = rule.exceptionTo().flatMap(id -> Optional.ofNullable(byId.get(id)));
        boolean ofQuota = rule.quota().isPresent()
                || target.flatMap(RuleDefinition::quota).isPresent();
        rule.exceptionTo()
                .filter(id -> ofQuota)
                .ifPresent(id -> error(rule, DiagnosticCode.QUOTA_EXCEPTION, rule.id(), id));
    }

    private void pool(RuleDefinition rule) {
        rule.constraints().stream()
                .flatMap(Constraint::fields)
                .distinct()
                .forEach(field -> within(rule, field.name(), field.within()));
        stated(rule).ifPresentOrElse(parameter -> selected(rule, parameter), () -> granted(rule));
        rule.parameters().stream()
                .map(index -> parameters.parameters().get(index))
                .filter(parameter -> parameter.clock() == Clock.RECEIVED)
                .forEach(parameter -> error(rule, DiagnosticCode.RECEIVED_CLOCK, parameter.name()));
        if (!Sets.intersection(rule.dimensions(), OF_PERSONS).isEmpty()) {
            rule.constraints().stream()
                    .filter(QuotaChecks::refusesIndividuals)
                    .forEach(constraint -> error(rule, DiagnosticCode.EMPTY_POOL, constraint.text()));
        }
    }

    private Optional<Parameter> stated(RuleDefinition rule) {
        return rule.quota().flatMap(quota -> quota.parameter()).map(named -> parameters.get(named.name()));
    }

    private void granted(RuleDefinition rule) {
        rule.quota().ifPresent(quota -> within(rule, "granted", OF_GRANT));
    }

    private void within(RuleDefinition rule, String what, Set<Dimension> needed) {
        Set<Dimension> missing = Sets.difference(needed, rule.dimensions());
        if (!missing.isEmpty()) {
            error(rule, DiagnosticCode.POOL_SHAPE, what, names(needed), markers(missing));
        }
    }

    /** A share of those selected limits a part of them: a share of the pool by itself would leave nobody. */
    private void selected(RuleDefinition rule, Parameter parameter) {
        boolean ofSelected = parameter.values().stream()
                .flatMap(value -> value.cases().stream())
                .map(ParameterCase::value)
                .anyMatch(value -> value instanceof ParameterValue.Share share && share.base() == ShareBasis.SELECTED);
        if (ofSelected && Sets.intersection(rule.dimensions(), OF_PERSONS).isEmpty()) {
            error(rule, DiagnosticCode.POOL_SHAPE, parameter.name(), names(OF_PERSONS), markers(OF_PERSONS));
        }
    }

    private static String names(Set<Dimension> dimensions) {
        return dimensions.stream().map(Dimension::trait).collect(Collectors.joining(", "));
    }

    private static String markers(Set<Dimension> dimensions) {
        return dimensions.stream().map(Dimension::marker).collect(Collectors.joining(", "));
    }

    private static boolean refusesIndividuals(Constraint constraint) {
        Object individual = NomineeKind.INDIVIDUAL;
        if (constraint instanceof Constraint.OneOf oneOf) {
            return isKind(oneOf.term())
                    && oneOf.members().stream()
                            .noneMatch(member -> member.literal().equals(individual));
        }
        return constraint instanceof Constraint.Comparison comparison
                && isKind(comparison.left())
                && comparison.right() instanceof Term.LiteralTerm literal
                && literal.literal().equals(individual) == (comparison.operator() == Operator.NOT_EQUAL);
    }

    private static boolean isKind(Term term) {
        return term instanceof Term.FieldTerm fieldTerm && isKind(fieldTerm.field());
    }

    private static boolean isKind(Field field) {
        return field.dimension().equals(Optional.of(Dimension.KIND))
                && field.type().isEnum();
    }

    private void error(RuleDefinition rule, DiagnosticCode code, Object... arguments) {
        diagnostics.errorIn(rule.id().value(), code, rule.at(), arguments);
    }
}
