package vn.emulation.testing.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.parameter.Parameter;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.ParameterKind;
import vn.emulation.rules.internal.rule.QuotaStatement;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;

/** Whether parameters are what rules ask for. */
final class ParameterUse {

    private final Map<String, Parameter> parameters;
    private final Campaign campaign;

    ParameterUse(Map<String, Parameter> parameters, Campaign campaign) {
        this.parameters = parameters;
        this.campaign = campaign;
    }

    boolean fits(RuleDefinition rule) {
        List<Term.ParameterTerm> asked =
                rule.constraints().stream().flatMap(Constraint::parameters).toList();
        List<String> stated = rule.quota().flatMap(QuotaStatement::parameter).stream()
                .map(QuotaStatement.NamedParameter::name)
                .toList();
        return asked.stream().allMatch(term -> cases(term.name()).allMatch(each -> fits(term, each.value())))
                && stated.stream().flatMap(this::cases).noneMatch(each -> isDay(each.value()))
                && Stream.concat(asked.stream().map(Term.ParameterTerm::name), stated.stream())
                        .flatMap(this::cases)
                        .allMatch(this::isOfCampaign);
    }

    private static boolean fits(Term.ParameterTerm term, ParameterValue value) {
        return term.kind() == ParameterKind.NUMBER ? value instanceof ParameterValue.Amount : isDay(value);
    }

    private static boolean isDay(ParameterValue value) {
        return value instanceof ParameterValue.Day || value instanceof ParameterValue.DueDay;
    }

    private boolean isOfCampaign(ParameterCase each) {
        return each.readings().stream()
                .allMatch(choice -> campaign.reading(choice.reading()).isPresent());
    }

    private Stream<ParameterCase> cases(String name) {
        return Optional.ofNullable(parameters.get(name)).stream()
                .flatMap(parameter -> parameter.values().stream())
                .flatMap(value -> value.cases().stream());
    }
}
