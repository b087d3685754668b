package vn.emulation.testing.comparison;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.List;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.QuotaStatement;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.RuleDefinitionBuilder;
import vn.emulation.rules.internal.rule.Term;

/** The places of the parameters of two sets together, by which rules of both can stand in one. */
final class ParameterPlaces {

    private final List<String> names;

    ParameterPlaces(Collection<String> first, Collection<String> second) {
        this.names = ImmutableSortedSet.<String>naturalOrder()
                .addAll(first)
                .addAll(second)
                .build()
                .asList();
    }

    RuleDefinition moved(RuleDefinition rule) {
        return RuleDefinitionBuilder.builder(rule)
                .quota(rule.quota().map(this::moved))
                .constraints(rule.constraints().stream().map(this::moved).toList())
                .build();
    }

    private QuotaStatement moved(QuotaStatement quota) {
        return new QuotaStatement(
                quota.kind(),
                quota.parameter()
                        .map(named -> new QuotaStatement.NamedParameter(named.name(), names.indexOf(named.name()))));
    }

    private Constraint moved(Constraint constraint) {
        if (constraint instanceof Constraint.YesNo yesNo) {
            return new Constraint.YesNo(moved(yesNo.term()), yesNo.expected());
        }
        if (constraint instanceof Constraint.Comparison comparison) {
            return new Constraint.Comparison(
                    moved(comparison.left()), comparison.operator(), moved(comparison.right()));
        }
        return constraint instanceof Constraint.OneOf oneOf
                ? new Constraint.OneOf(moved(oneOf.term()), oneOf.members())
                : constraint;
    }

    private Term moved(Term term) {
        if (term instanceof Term.ParameterTerm asked) {
            return new Term.ParameterTerm(asked.kind(), asked.name(), names.indexOf(asked.name()));
        }
        return term instanceof Term.MeasureTerm measure
                ? new Term.MeasureTerm(
                        measure.measure(),
                        measure.arguments().stream().map(this::moved).toList())
                : term;
    }
}
