package vn.emulation.schedule;

import com.google.common.collect.ImmutableSortedSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.source.ReadingChoice;
import vn.emulation.time.TimeLimit;
import vn.emulation.validation.Validation;

/**
 * By when something is due, under some readings (ngày đến hạn).
 *
 * @param readings each combination of alternatives under which this holds; empty where it holds under every reading
 * @param byDefault whether it holds under the alternatives that this library would choose, or that were ruled
 * @param from the first day on which it can be done, empty where none is named
 * @param lastDay the last day in time; empty when it is not known
 * @param undated why the last day is not known; present exactly when it is not
 * @param limit the days counted; empty where a text names the day itself
 */
@RecordBuilder
public record DueDate(
        List<List<ReadingChoice>> readings,
        boolean byDefault,
        Optional<LocalDate> from,
        Optional<LocalDate> lastDay,
        Optional<Undated> undated,
        Optional<TimeLimit> limit) {

    /**
     * Copies the lists.
     *
     * @throws vn.emulation.validation.InvalidValueException unless exactly one of the last day and the reason why there
     *     is none is given, or if the first day follows the last
     */
    public DueDate {
        readings = readings.stream()
                .<List<ReadingChoice>>map(
                        each -> ImmutableSortedSet.copyOf(each).asList())
                .toList();
        LocalDate start = from.or(() -> lastDay).orElse(LocalDate.MIN);
        Validation.start()
                .check(lastDay.isPresent() != undated.isPresent(), "schedule.date")
                .check(
                        !start.isAfter(lastDay.orElse(LocalDate.MAX)),
                        "schedule.date-order",
                        start,
                        lastDay.map(LocalDate::toString).orElse(""))
                .orThrow();
    }

    /** Returns the last day, or else the day that it certainly does not precede. */
    public Stream<LocalDate> earliest() {
        return lastDay.or(() -> undated.flatMap(Undated::notBefore)).stream();
    }

    /** Returns a builder that starts as of every reading, with nothing known. */
    public static DueDateBuilder builder() {
        return DueDateBuilder.builder()
                .readings(List.of())
                .byDefault(true)
                .from(Optional.empty())
                .lastDay(Optional.empty())
                .undated(Optional.empty())
                .limit(Optional.empty());
    }
}
