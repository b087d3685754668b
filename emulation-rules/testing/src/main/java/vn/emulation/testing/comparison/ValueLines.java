package vn.emulation.testing.comparison;

import java.util.List;
import java.util.stream.Collectors;
import vn.emulation.parameter.DatedValue;
import vn.emulation.parameter.Parameter;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.parameter.ParameterValue;

/** What a parameter is worth, a line for each case. */
final class ValueLines {

    private ValueLines() {}

    static List<String> of(DatedValue value) {
        return value.cases().stream().map(ValueLines::written).toList();
    }

    /** Returns the lines of every value, each with its days and the clock that chooses it. */
    static List<String> of(Parameter parameter) {
        return parameter.values().stream()
                .flatMap(value -> value.cases().stream()
                        .map(each -> parameter.clock()
                                + value.from().map(day -> " from " + day).orElse("")
                                + value.before().map(day -> " before " + day).orElse("")
                                + ": " + written(each)))
                .sorted()
                .toList();
    }

    private static String written(ParameterCase each) {
        String readings = each.readings().stream()
                .map(choice -> choice.reading() + " = " + choice.alternative())
                .collect(Collectors.joining(", "));
        return readings.isEmpty() ? written(each.value()) : readings + ": " + written(each.value());
    }

    private static String written(ParameterValue value) {
        if (value instanceof ParameterValue.Amount amount) {
            return amount.number().toPlainString();
        }
        if (value instanceof ParameterValue.Day day) {
            return day.date().toString();
        }
        if (value instanceof ParameterValue.DueDay due) {
            String day = due.date()
                    .map(Object::toString)
                    .orElseGet(() -> due.monthDay().map(Object::toString).orElse(""));
            return day + " (" + due.bound() + ", " + due.roll() + ")";
        }
        return value instanceof ParameterValue.Share share ? written(share) : written((ParameterValue.Steps) value);
    }

    private static String written(ParameterValue.Share share) {
        return share.ratio() + " (" + share.base()
                + share.counted().map(what -> " " + what).orElse("")
                + share.rounding().map(how -> ", " + how).orElse("")
                + share.floorMode().map(how -> ", " + how).orElse("") + ")";
    }

    private static String written(ParameterValue.Steps steps) {
        return steps.counted() + " "
                + steps.steps().stream()
                        .map(step -> step.from() + ":" + step.places())
                        .collect(Collectors.joining(", "));
    }
}
