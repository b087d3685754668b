package vn.emulation.testing.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.quota.limit.FloorMode;
import vn.emulation.time.Bound;
import vn.emulation.time.RollPolicy;

/**
 * Tells what parameters are worth.
 *
 * @param words the words
 */
record ValueText(DocumentWords words) {

    /** Returns a value as plan or law tell it. */
    String told(ParameterValue value) {
        if (value instanceof ParameterValue.Amount amount) {
            return amount.number().toPlainString();
        }
        if (value instanceof ParameterValue.Day day) {
            return words.day(day.date());
        }
        if (value instanceof ParameterValue.DueDay due) {
            String bound = words.text("due." + due.bound(), day(due));
            return due.roll() == RollPolicy.NONE ? bound : words.text("due.roll", bound);
        }
        return value instanceof ParameterValue.Share share ? share(share) : steps((ParameterValue.Steps) value);
    }

    /** Returns a value as a condition compares with it: of a deadline the first day that is late. */
    String compared(ParameterValue value) {
        if (value instanceof ParameterValue.Day day) {
            return words.text("compared.day", words.day(day.date()));
        }
        if (value instanceof ParameterValue.DueDay due) {
            String first = words.text("compared.day", day(due));
            String late = due.bound() == Bound.BEFORE ? first : words.text("compared.day-after", day(due));
            return due.roll() == RollPolicy.NONE ? late : words.text("compared.roll", late);
        }
        return told(value);
    }

    private String day(ParameterValue.DueDay due) {
        return due.date()
                .map(words::day)
                .orElseGet(() -> words.day(due.monthDay().orElseThrow()));
    }

    private String share(ParameterValue.Share share) {
        String base = words.text(
                "share." + share.base(), share.ratio(), share.counted().orElse(""));
        return extras(share).stream().reduce(base, (told, extra) -> words.text("share.extra", told, extra));
    }

    private List<String> extras(ParameterValue.Share share) {
        Optional<String> rounding = share.rounding().map(each -> words.text("rounding." + each));
        Optional<String> soft =
                share.floorMode().filter(mode -> mode == FloorMode.SOFT).map(mode -> words.text("floor.SOFT"));
        return List.of(rounding, soft).stream().flatMap(Optional::stream).toList();
    }

    private String steps(ParameterValue.Steps steps) {
        return steps.steps().stream()
                .map(step -> words.text("step", String.valueOf(step.places()), String.valueOf(step.from())))
                .collect(Collectors.joining("; ", words.text("steps", steps.counted()), ""));
    }
}
