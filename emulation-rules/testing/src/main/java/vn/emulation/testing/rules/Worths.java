package vn.emulation.testing.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.emulation.parameter.Parameter;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.ParameterKind;
import vn.emulation.rules.internal.rule.Term;

/**
 * What numbers and fixed days the parameters can be worth, on any day and under any reading.
 *
 * @param parameters the parameters, by their indexes
 */
public record Worths(List<Parameter> parameters) {

    private static final int MOST_COMBINATIONS = 64;

    /** Copies the list. */
    public Worths {
        parameters = List.copyOf(parameters);
    }

    /**
     * Returns the worths that the parameters of constraints can have together, at least one combination; what is not in
     * them may be worth anything.
     */
    public List<Map<Integer, Object>> combinations(List<Constraint> constraints) {
        List<Map<Integer, Object>> all = List.of(Map.of());
        for (int index : asked(constraints)) {
            List<Object> worths = worths(parameters.get(index));
            if (!worths.isEmpty() && all.size() * worths.size() <= MOST_COMBINATIONS) {
                all = times(all, index, worths);
            }
        }
        return all;
    }

    private static TreeSet<Integer> asked(List<Constraint> constraints) {
        TreeSet<Integer> asked = new TreeSet<>();
        constraints.stream()
                .flatMap(Constraint::parameters)
                .filter(term -> term.kind() != ParameterKind.DATE_KNOWN)
                .forEach(term -> asked.add(term.index()));
        return asked;
    }

    private static List<Map<Integer, Object>> times(List<Map<Integer, Object>> before, int index, List<Object> worths) {
        List<Map<Integer, Object>> all = new ArrayList<>();
        for (Map<Integer, Object> each : before) {
            for (Object worth : worths) {
                Map<Integer, Object> more = new HashMap<>(each);
                more.put(index, worth);
                all.add(more);
            }
        }
        return all;
    }

    /** Returns nothing where one of the values is no number and no fixed day. */
    private static List<Object> worths(Parameter parameter) {
        List<Optional<Object>> worths = parameter.values().stream()
                .flatMap(dated -> dated.cases().stream())
                .map(ParameterCase::value)
                .map(Worths::worth)
                .distinct()
                .toList();
        return worths.stream().allMatch(Optional::isPresent)
                ? worths.stream().flatMap(Optional::stream).toList()
                : List.of();
    }

    private static Optional<Object> worth(ParameterValue value) {
        if (value instanceof ParameterValue.Amount amount) {
            return Optional.of(amount.number().longValueExact());
        }
        return value instanceof ParameterValue.Day day ? Optional.of(day.date()) : Optional.empty();
    }

    /** Returns a constraint with worths in the place of parameters. */
    public static Constraint given(Map<Integer, Object> worths, Constraint constraint) {
        if (constraint instanceof Constraint.Comparison comparison) {
            return given(worths, comparison);
        }
        if (constraint instanceof Constraint.YesNo yesNo) {
            return new Constraint.YesNo(given(worths, yesNo.term()), yesNo.expected());
        }
        return constraint instanceof Constraint.OneOf oneOf
                ? new Constraint.OneOf(given(worths, oneOf.term()), oneOf.members())
                : constraint;
    }

    /** Returns a comparison with worths in the place of parameters. */
    public static Constraint.Comparison given(Map<Integer, Object> worths, Constraint.Comparison comparison) {
        return new Constraint.Comparison(
                given(worths, comparison.left()), comparison.operator(), given(worths, comparison.right()));
    }

    private static Term given(Map<Integer, Object> worths, Term term) {
        if (term instanceof Term.MeasureTerm measure) {
            Stream<Term> arguments = measure.arguments().stream().map(each -> given(worths, each));
            return new Term.MeasureTerm(measure.measure(), arguments.toList());
        }
        if (term instanceof Term.ParameterTerm parameter && parameter.kind() != ParameterKind.DATE_KNOWN) {
            Optional<Object> worth = Optional.ofNullable(worths.get(parameter.index()));
            return worth.<Term>map(value -> new Term.LiteralTerm(parameter.type(), value))
                    .orElse(term);
        }
        return term;
    }
}
