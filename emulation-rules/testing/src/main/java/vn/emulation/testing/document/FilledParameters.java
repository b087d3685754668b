package vn.emulation.testing.document;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.emulation.campaign.Campaign;
import vn.emulation.parameter.DatedValue;
import vn.emulation.parameter.Parameter;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.Reading;

/**
 * Parameters with their values filled in, as the rule that asks for them can meet them.
 *
 * @param campaign the campaign, whose readings have defaults
 * @param words the words
 */
record FilledParameters(Campaign campaign, DocumentWords words) {

    /** Returns the value that a condition compares with: by the default readings, then what others make of it. */
    String compared(Parameter parameter, RuleDefinition rule) {
        return filled(parameter, rule, new ValueText(words)::compared);
    }

    /** Returns the value that a rule states of places. */
    String told(Parameter parameter, RuleDefinition rule) {
        return filled(parameter, rule, new ValueText(words)::told);
    }

    private String filled(Parameter parameter, RuleDefinition rule, Function<ParameterValue, String> teller) {
        List<DatedValue> met = met(parameter, rule);
        return met.stream()
                .map(value -> met.size() == 1
                        ? byReadings(value, teller)
                        : words.text("filled.dated", byReadings(value, teller), words.window(value.window())))
                .distinct()
                .collect(Collectors.joining(words.text("filled.or")));
    }

    /** A rule that is in force on some days only meets the values of these days, where one clock tells both. */
    private static List<DatedValue> met(Parameter parameter, RuleDefinition rule) {
        List<DatedValue> overlapping = parameter.values().stream()
                .filter(value ->
                        parameter.clock() != rule.clock() || value.window().overlaps(rule.inForce()))
                .toList();
        return overlapping.isEmpty() ? parameter.values() : overlapping;
    }

    private String byReadings(DatedValue value, Function<ParameterValue, String> teller) {
        String usual = teller.apply(usual(value).value());
        ImmutableSet<String> others = value.cases().stream()
                .map(ParameterCase::value)
                .map(teller)
                .filter(told -> !told.equals(usual))
                .collect(ImmutableSet.toImmutableSet());
        return switch (others.size()) {
            case 0 -> usual;
            case 1 -> words.text("filled.reading", usual, others.asList().get(0));
            default -> words.text("filled.readings", usual, others.size());
        };
    }

    private ParameterCase usual(DatedValue value) {
        return value.cases().stream()
                .filter(each -> each.readings().stream()
                        .allMatch(choice -> campaign.reading(choice.reading())
                                .map(Reading::defaultAlternative)
                                .equals(Optional.of(choice.alternative()))))
                .findFirst()
                .orElse(value.cases().get(0));
    }
}
