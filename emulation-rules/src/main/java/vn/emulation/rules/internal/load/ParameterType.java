package vn.emulation.rules.internal.load;

import vn.emulation.parameter.Parameter;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.parameter.ParameterValue;

/** What a parameter is worth; all values of one parameter are of one type. */
enum ParameterType {
    NUMBER,
    DATE,
    SHARE,
    STEPS;

    static ParameterType of(ParameterValue value) {
        if (value instanceof ParameterValue.Amount) {
            return NUMBER;
        }
        if (value instanceof ParameterValue.Share) {
            return SHARE;
        }
        return value instanceof ParameterValue.Steps ? STEPS : DATE;
    }

    /** Returns the type of the parameter's first value; the loader refuses a parameter that has several. */
    static ParameterType of(Parameter parameter) {
        return parameter.values().stream()
                .flatMap(value -> value.cases().stream())
                .map(ParameterCase::value)
                .map(ParameterType::of)
                .findFirst()
                .orElseThrow();
    }
}
