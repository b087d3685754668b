package vn.emulation.cli.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.emulation.cli.words.DayText;
import vn.emulation.cli.words.Words;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.quota.limit.Ratio;
import vn.emulation.quota.limit.Step;
import vn.emulation.text.VisibleText;
import vn.emulation.validation.InvalidValueException;

/**
 * A value of a parameter as somebody typed it.
 *
 * @param name the parameter
 * @param typed what was typed
 * @param words the language of messages
 */
record TypedValue(String name, String typed, Words words) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");
    private static final Pattern BARE = Pattern.compile("[0-9]{1,3}([.,][0-9]{1,7})?");
    private static final Pattern STEPS = Pattern.compile("[0-9]{1,9}:[0-9]{1,9}(,[0-9]{1,9}:[0-9]{1,9})*");

    /**
     * Returns the value, with everything else as the earlier one had it, such as whether the day itself is in time.
     *
     * @throws Refusal if it is no value of that type
     */
    ParameterValue insteadOf(ParameterValue earlier) {
        if (earlier instanceof ParameterValue.Amount) {
            return new ParameterValue.Amount(
                    read(NUMBER).map(BigDecimal::new).orElseThrow(() -> refusal("set.number")));
        }
        if (earlier instanceof ParameterValue.Day) {
            return new ParameterValue.Day(DayText.read(typed).orElseThrow(() -> refusal("set.date")));
        }
        if (earlier instanceof ParameterValue.DueDay due) {
            return due(due);
        }
        return earlier instanceof ParameterValue.Share share ? share(share) : steps((ParameterValue.Steps) earlier);
    }

    private Optional<String> read(Pattern form) {
        return Optional.of(typed).filter(text -> form.matcher(text).matches());
    }

    private ParameterValue due(ParameterValue.DueDay earlier) {
        Optional<LocalDate> date = DayText.read(typed);
        Optional<MonthDay> monthDay = date.isPresent() ? Optional.empty() : monthDay();
        if (date.isEmpty() && monthDay.isEmpty()) {
            throw refusal("set.deadline");
        }
        return new ParameterValue.DueDay(date, monthDay, earlier.bound(), earlier.roll());
    }

    private Optional<MonthDay> monthDay() {
        try {
            return Optional.of(MonthDay.parse(typed.startsWith("--") ? typed : "--" + typed));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private ParameterValue share(ParameterValue.Share earlier) {
        try {
            Ratio ratio = Ratio.of(BARE.matcher(typed).matches() ? typed + "%" : typed);
            return new ParameterValue.Share(
                    ratio, earlier.base(), earlier.counted(), earlier.rounding(), earlier.floorMode());
        } catch (InvalidValueException none) {
            throw refusal("set.share");
        }
    }

    private ParameterValue steps(ParameterValue.Steps earlier) {
        List<Step> steps = Arrays.stream(
                        read(STEPS).orElseThrow(() -> refusal("set.steps")).split(",", -1))
                .map(step -> step.split(":", -1))
                .map(parts -> new Step(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                .toList();
        try {
            return new ParameterValue.Steps(earlier.counted(), steps);
        } catch (InvalidValueException none) {
            throw refusal("set.steps");
        }
    }

    private Refusal refusal(String key) {
        return new Refusal(words.text(key, name, VisibleText.excerpt(typed, 60)));
    }
}
