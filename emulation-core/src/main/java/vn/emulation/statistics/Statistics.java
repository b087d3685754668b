package vn.emulation.statistics;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counts what a host lists, in the shape of a form (thống kê thi đua, khen thưởng).
 *
 * <p>What is not stated counts as that, and is never guessed; what is not counted is named. Not thread-safe.
 */
public final class Statistics {

    private final FormLayout layout;
    private final ReportPeriod period;
    private final Map<String, Map<String, Long>> figures = new LinkedHashMap<>();
    private final Map<LeftOutKey, Long> leftOut = new TreeMap<>();
    private long fromReportDay;

    /** By what those left out are put together. */
    private record LeftOutKey(LeftOut.Reason reason, String what) implements Comparable<LeftOutKey> {
        @Override
        public int compareTo(LeftOutKey other) {
            int byReason = reason.compareTo(other.reason);
            return byReason == 0 ? what.compareTo(other.what) : byReason;
        }
    }

    private Statistics(FormLayout layout, ReportPeriod period) {
        this.layout = layout;
        this.period = period;
        for (LayoutLine row : layout.rows()) {
            Map<String, Long> cells = new LinkedHashMap<>();
            layout.columns().forEach(column -> cells.put(column.id(), 0L));
            figures.put(row.id(), cells);
        }
    }

    /**
     * Returns the table of a form for a year.
     *
     * @throws vn.emulation.validation.InvalidValueException if the input lacks the list that the form counts
     */
    public static StatisticsTable of(FormLayout layout, ReportPeriod period, StatisticsInput input) {
        return of(layout, period, input, List.of());
    }

    /**
     * Returns the table of a form for a year, of what a host lists and of what rounds came to.
     *
     * @param rounds what the organisers of rounds decided themselves; it counts like awards that the host lists
     * @throws vn.emulation.validation.InvalidValueException if the input lacks the list that the form counts, or lists an
     *     award otherwise than a round decided it
     */
    public static StatisticsTable of(
            FormLayout layout, ReportPeriod period, StatisticsInput input, List<RoundAwards> rounds) {
        Statistics statistics = new Statistics(layout, period);
        CountedThings.of(layout.form(), RoundAwards.joined(input, rounds)).forEach(statistics::count);
        if (isOfAwards(layout.form())) {
            rounds.forEach(round -> round.proposed()
                    .forEach((form, count) -> statistics.leaveOut(form.value(), LeftOut.Reason.PROPOSED, count)));
        }
        return statistics.table();
    }

    private static boolean isOfAwards(StatisticsForm form) {
        return form == StatisticsForm.STATE_COMMENDATIONS || form == StatisticsForm.PROVINCIAL_COMMENDATIONS;
    }

    private void count(CountedThing thing) {
        Optional<LeftOut.Reason> reason = whyNot(thing);
        if (reason.isPresent()) {
            leaveOut(thing.name(), reason.get(), thing.count());
            return;
        }
        List<String> columns = accepting(layout.columns(), thing);
        for (String row : accepting(layout.rows(), thing)) {
            Map<String, Long> cells = figures.getOrDefault(row, Map.of());
            columns.forEach(column -> cells.merge(column, thing.count(), Math::addExact));
        }
        if (thing.day().stream().anyMatch(day -> !day.isBefore(period.reportDay()))) {
            fromReportDay = Math.addExact(fromReportDay, thing.count());
        }
    }

    private Optional<LeftOut.Reason> whyNot(CountedThing thing) {
        if (accepting(layout.columns(), thing).isEmpty()) {
            return Optional.of(LeftOut.Reason.OTHER_FORM);
        }
        if (!thing.dated()) {
            return Optional.empty();
        }
        if (thing.day().isEmpty()) {
            return Optional.of(LeftOut.Reason.UNDATED);
        }
        return thing.day().stream().anyMatch(period.window()::contains)
                ? Optional.empty()
                : Optional.of(LeftOut.Reason.OTHER_PERIOD);
    }

    private static List<String> accepting(List<LayoutLine> lines, CountedThing thing) {
        return lines.stream()
                .filter(line -> line.accepts(thing.traits()))
                .map(LayoutLine::id)
                .toList();
    }

    private void leaveOut(String what, LeftOut.Reason reason, long count) {
        leftOut.merge(new LeftOutKey(reason, what), count, Math::addExact);
    }

    private StatisticsTable table() {
        List<TableLine> rows = new ArrayList<>();
        figures.forEach((row, cells) -> rows.add(new TableLine(row, ImmutableMap.copyOf(cells))));
        List<LeftOut> others = new ArrayList<>();
        leftOut.forEach((key, count) -> others.add(new LeftOut(key.what(), key.reason(), count)));
        return new StatisticsTable(
                layout.form(),
                period,
                layout.columns().stream().map(LayoutLine::id).toList(),
                rows,
                fromReportDay,
                others);
    }
}
