package vn.emulation.testing.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.parameter.DatedValue;
import vn.emulation.parameter.DatedValueBuilder;
import vn.emulation.parameter.Parameter;
import vn.emulation.parameter.ParameterBuilder;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.source.ReadingChoice;
import vn.emulation.time.RollPolicy;

/**
 * What else a parameter can be worth, one of its values otherwise.
 *
 * @param parameter the parameter
 * @param places what else places can be, where rules state places by it
 */
record ParameterEdits(Parameter parameter, Optional<PlacesEdits> places) {

    /** Any year that has no 29 February. */
    private static final int YEAR = 2023;

    /**
     * A value of it.
     *
     * @param dated the days it holds in
     * @param edit what else it can be
     */
    record OfValue(DatedValue dated, Edit<Parameter> edit) {}

    Stream<OfValue> all() {
        return IntStream.range(0, parameter.values().size()).boxed().flatMap(this::dated);
    }

    private Stream<OfValue> dated(int at) {
        DatedValue dated = parameter.values().get(at);
        return IntStream.range(0, dated.cases().size()).boxed().flatMap(in -> {
            ParameterCase given = dated.cases().get(in);
            return values(given.value()).map(edit -> {
                ParameterCase changed = new ParameterCase(given.readings(), edit.changed());
                DatedValue value = DatedValueBuilder.builder(dated)
                        .cases(with(dated.cases(), in, changed))
                        .build();
                String where = where(dated, given.readings());
                Parameter other = ParameterBuilder.builder(parameter)
                        .values(with(parameter.values(), at, value))
                        .build();
                return new OfValue(dated, new Edit<>(edit.kind(), where + edit.before(), edit.after(), other));
            });
        });
    }

    private static String where(DatedValue dated, List<ReadingChoice> readings) {
        String days = dated.from().map(day -> day + " ").orElse("");
        return days + (readings.isEmpty() ? "" : readings + " ");
    }

    private static <T> List<T> with(List<T> all, int at, T other) {
        List<T> changed = new ArrayList<>(all);
        changed.set(at, other);
        return changed;
    }

    private Stream<Edit<ParameterValue>> values(ParameterValue value) {
        if (value instanceof ParameterValue.Amount amount) {
            MutantKind kind = places.isPresent() ? MutantKind.CAP : MutantKind.PARAMETER;
            return Stream.of(
                            amount.number().add(BigDecimal.ONE), amount.number().subtract(BigDecimal.ONE))
                    .filter(number -> number.signum() >= 0)
                    .map(number -> new Edit<>(
                            kind,
                            amount.number().toPlainString(),
                            number.toPlainString(),
                            new ParameterValue.Amount(number)));
        }
        if (value instanceof ParameterValue.Day day) {
            return Stream.of(day.date().plusDays(1), day.date().minusDays(1))
                    .map(other -> new Edit<>(
                            MutantKind.PARAMETER,
                            day.date().toString(),
                            other.toString(),
                            new ParameterValue.Day(other)));
        }
        return value instanceof ParameterValue.DueDay due
                ? due(due)
                : places.stream().flatMap(edits -> edits.of(value));
    }

    private static Stream<Edit<ParameterValue>> due(ParameterValue.DueDay due) {
        Stream<ParameterValue.DueDay> days = Stream.of(1, -1)
                .map(by -> new ParameterValue.DueDay(
                        due.date().map(day -> day.plusDays(by)),
                        due.monthDay().map(day -> moved(day, by)),
                        due.bound(),
                        due.roll()));
        RollPolicy other = due.roll() == RollPolicy.NONE ? RollPolicy.NEXT_WORKING_DAY : RollPolicy.NONE;
        ParameterValue.DueDay rolled = new ParameterValue.DueDay(due.date(), due.monthDay(), due.bound(), other);
        return Stream.concat(days, Stream.of(rolled))
                .map(changed -> new Edit<>(MutantKind.PARAMETER, shown(due), shown(changed), changed));
    }

    private static MonthDay moved(MonthDay day, int by) {
        LocalDate moved = day.atYear(YEAR).plusDays(by);
        return MonthDay.of(moved.getMonth(), moved.getDayOfMonth());
    }

    private static String shown(ParameterValue.DueDay due) {
        String day = due.date()
                .map(LocalDate::toString)
                .or(() -> due.monthDay().map(MonthDay::toString))
                .orElseThrow();
        return due.bound() + " " + day + (due.roll() == RollPolicy.NONE ? "" : " " + due.roll());
    }
}
