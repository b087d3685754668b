package vn.emulation.prize;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.emulation.parameter.DatedValue;
import vn.emulation.parameter.Parameter;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.source.Alternative;
import vn.emulation.source.Reading;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;
import vn.emulation.validation.Validation;

/** Whether what prizes are computed from fits together. */
final class PrizeTermsValidation {

    private final Validation validation = Validation.start();
    private final Map<ReadingId, Reading> readings = new TreeMap<>();

    private PrizeTermsValidation(List<Reading> readings) {
        readings.forEach(reading -> this.readings.putIfAbsent(reading.id(), reading));
    }

    static Validation of(
            List<PrizeForm> forms,
            List<Parameter> parameters,
            List<Reading> readings,
            List<CombinationRule> combinations) {
        PrizeTermsValidation check = new PrizeTermsValidation(readings);
        check.validation
                .unique(forms, PrizeForm::id, "prize.form-twice")
                .unique(parameters, Parameter::name, "parameter.duplicate")
                .unique(readings, Reading::id, "prize.reading-twice");
        check.constants(PrizeRounding.READING, PrizeRounding.values());
        check.constants(PrizeOrder.READING, PrizeOrder.values());
        Set<String> names = parameters.stream().map(Parameter::name).collect(Collectors.toSet());
        forms.forEach(form -> check.multipliers(form, names));
        parameters.forEach(parameter -> parameter.values().forEach(value -> check.value(parameter, value)));
        combinations.stream()
                .flatMap(rule -> rule.reading().stream())
                .filter(choice -> !check.isThere(choice))
                .forEach(choice -> check.validation.check(false, "prize.combination-reading", choice));
        return check.validation;
    }

    private void constants(ReadingId id, Enum<?>... constants) {
        List<String> needed = Arrays.stream(constants).map(Enum::name).toList();
        boolean there = readings.containsKey(id) && keys(id).equals(Set.copyOf(needed));
        validation.check(there, "prize.reading-alternatives", id, needed);
    }

    private Set<String> keys(ReadingId id) {
        return Optional.ofNullable(readings.get(id)).stream()
                .flatMap(reading -> reading.alternatives().stream())
                .map(Alternative::key)
                .collect(Collectors.toSet());
    }

    private boolean isThere(ReadingChoice choice) {
        return keys(choice.reading()).contains(choice.alternative());
    }

    private void multipliers(PrizeForm form, Set<String> names) {
        form.kinds().stream()
                .flatMap(kind -> kind.multiplier().stream())
                .filter(name -> !names.contains(name))
                .forEach(name -> validation.check(false, "prize.multiplier", form.id(), name));
    }

    private void value(Parameter parameter, DatedValue value) {
        Set<List<ReadingChoice>> given = new HashSet<>();
        for (ParameterCase each : value.cases()) {
            validation
                    .check(isAmount(each.value()), "prize.number", parameter.name(), each.value())
                    .check(given.add(each.readings()), "prize.case-twice", parameter.name(), each.readings());
            each.readings().stream()
                    .filter(choice -> !isThere(choice))
                    .forEach(choice -> validation.check(false, "prize.reading", parameter.name(), choice));
        }
    }

    private static boolean isAmount(ParameterValue value) {
        return value instanceof ParameterValue.Amount amount && amount.number().compareTo(BigDecimal.ZERO) >= 0;
    }
}
