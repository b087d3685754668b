package vn.emulation.testing.matrix;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import vn.emulation.parameter.Parameter;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.Citation;
import vn.emulation.source.Clause;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;

/**
 * How rules and parameters hang together.
 *
 * @param rules the rules
 * @param parameters the parameters, by index
 */
record Links(List<RuleDefinition> rules, List<Parameter> parameters) {

    /** Returns the names of the parameters that a rule asks for. */
    List<String> namesOf(RuleDefinition rule) {
        return rule.allParameters().stream()
                .map(index -> parameters.get(index).name())
                .toList();
    }

    /** Returns the parameters that are written in a clause, or that rules on it ask for, by name. */
    List<Parameter> parametersOf(Clause clause, List<RuleDefinition> on) {
        Set<String> asked = on.stream().flatMap(rule -> namesOf(rule).stream()).collect(ImmutableSet.toImmutableSet());
        return parameters.stream()
                .filter(parameter -> asked.contains(parameter.name())
                        || clause.modelledBy().contains("parameter:" + parameter.name())
                        || citedBy(parameter).contains(clause.id()))
                .toList();
    }

    /** Returns the clauses that the values of a parameter are written in, each once. */
    static List<ClauseId> citedBy(Parameter parameter) {
        return parameter.values().stream()
                .flatMap(value -> value.citations().stream())
                .map(Citation::clause)
                .distinct()
                .toList();
    }

    /** Returns the readings that the values of a parameter depend on, each once. */
    List<ReadingId> readingsOf(Parameter parameter) {
        return parameter.values().stream()
                .flatMap(value -> value.cases().stream())
                .flatMap(each -> each.readings().stream())
                .map(ReadingChoice::reading)
                .distinct()
                .toList();
    }
}
