package vn.emulation.cli.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.emulation.cli.words.DayText;
import vn.emulation.cli.words.NearestNames;
import vn.emulation.cli.words.Words;
import vn.emulation.parameter.DatedValue;
import vn.emulation.parameter.DatedValueBuilder;
import vn.emulation.parameter.Parameter;
import vn.emulation.parameter.ParameterBuilder;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.testing.rules.Workbench;
import vn.emulation.text.VisibleText;

/** Sets a parameter to another value, as typed: {@code annual-deadline=--10-31}, or from a day's value on with {@code @}. */
final class ParameterSetting {

    private static final Pattern FORM = Pattern.compile("(?<name>[^=@]+)(@(?<day>[^=]+))?=(?<value>.+)");

    private final Words words;

    ParameterSetting(Words words) {
        this.words = words;
    }

    /**
     * Returns the rules with the parameter set, under every reading and, where no day is named, on every day.
     *
     * @throws Refusal if there is no such parameter, it has no value on that day, or the value is none of its type
     */
    Workbench apply(String typed, Workbench rules) {
        Matcher form = FORM.matcher(typed);
        if (!form.matches()) {
            throw new Refusal(words.text("set.form", VisibleText.excerpt(typed, 60)));
        }
        Parameter parameter = parameter(form.group("name"), rules);
        Optional<LocalDate> day = Optional.ofNullable(form.group("day")).map(this::day);
        day.ifPresent(on -> requireValue(parameter, on));
        TypedValue value = new TypedValue(parameter.name(), form.group("value"), words);
        return rules.with(ParameterBuilder.builder(parameter)
                .values(parameter.values().stream()
                        .map(each -> day.map(on -> each.window().contains(on)).orElse(true) ? set(each, value) : each)
                        .toList())
                .build());
    }

    private Parameter parameter(String typed, Workbench rules) {
        List<String> known = rules.parameters().stream().map(Parameter::name).toList();
        return rules.parameters().stream()
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> nearest = NearestNames.of(typed, known);
                    return new Refusal(words.text(
                            "set.unknown",
                            VisibleText.excerpt(typed, 60),
                            words.some(nearest.isEmpty() ? known : nearest, "place.more")));
                });
    }

    private LocalDate day(String typed) {
        return DayText.read(typed)
                .orElseThrow(() -> new Refusal(words.text("day.wrong", "--set", VisibleText.excerpt(typed, 60))));
    }

    private void requireValue(Parameter parameter, LocalDate day) {
        if (parameter.on(day).isEmpty()) {
            String days = parameter.values().stream()
                    .map(value -> value.from().map(words::of).orElse("…") + " – "
                            + value.before()
                                    .map(last -> words.of(last.minusDays(1)))
                                    .orElse("…"))
                    .collect(Collectors.joining("; "));
            throw new Refusal(words.text("set.day", parameter.name(), words.of(day), days));
        }
    }

    private static DatedValue set(DatedValue value, TypedValue typed) {
        return DatedValueBuilder.builder(value)
                .cases(value.cases().stream()
                        .map(each -> new ParameterCase(each.readings(), typed.insteadOf(each.value())))
                        .toList())
                .build();
    }
}
