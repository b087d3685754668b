package vn.emulation.rules.internal.lint;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.parameter.Parameter;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;

/**
 * Finds readings, parameters and texts that nothing uses.
 *
 * @param checking what the checks share
 */
record UnusedCheck(RuleChecking checking) {

    void check() {
        LoadedRules loaded = checking.loaded();
        readings(loaded);
        parameters(loaded);
        texts(loaded);
    }

    private void readings(LoadedRules loaded) {
        Stream<ReadingChoice> ofRules = loaded.rules().stream().flatMap(rule -> rule.readings().stream());
        Stream<ReadingChoice> ofValues = loaded.parameters().parameters().stream()
                .flatMap(parameter -> parameter.values().stream())
                .flatMap(value -> value.cases().stream())
                .flatMap(each -> each.readings().stream());
        Set<ReadingId> used =
                Stream.concat(ofRules, ofValues).map(ReadingChoice::reading).collect(ImmutableSet.toImmutableSet());
        checking.scope().campaign().readings().stream()
                .filter(reading -> !used.contains(reading.id()))
                .forEach(reading -> checking.tell(DiagnosticCode.UNUSED_READING, reading.id()));
    }

    private void parameters(LoadedRules loaded) {
        Set<Integer> used = loaded.rules().stream()
                .map(RuleDefinition::allParameters)
                .flatMap(List::stream)
                .collect(ImmutableSet.toImmutableSet());
        Set<String> counted = checking.scope().campaign().law().stream()
                .flatMap(law -> law.obligations().stream())
                .flatMap(obligation -> obligation.limit().stream())
                .collect(ImmutableSet.toImmutableSet());
        List<Parameter> parameters = loaded.parameters().parameters();
        for (int index = 0; index < parameters.size(); index++) {
            if (!used.contains(index) && !counted.contains(parameters.get(index).name())) {
                checking.tell(
                        DiagnosticCode.UNUSED_PARAMETER, parameters.get(index).name());
            }
        }
    }

    private void texts(LoadedRules loaded) {
        Set<String> known = Stream.concat(
                        loaded.rules().stream()
                                .flatMap(rule -> Stream.of("rule." + rule.id(), "rule." + rule.id() + ".hint")),
                        loaded.parameters().names().stream().map(name -> "parameter." + name))
                .collect(ImmutableSet.toImmutableSet());
        Sets.union(loaded.textsVi().keySet(), loaded.textsEn().keySet()).stream()
                .filter(key -> key.startsWith("rule.") || key.startsWith("parameter."))
                .filter(key -> !known.contains(key))
                .distinct()
                .sorted()
                .forEach(key -> checking.tell(DiagnosticCode.UNUSED_TEXT, key));
    }
}
