package vn.emulation.rules.internal.lint;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.parameter.Clock;
import vn.emulation.parameter.DatedValue;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.time.DateWindow;
import vn.emulation.time.RollPolicy;
import vn.emulation.time.WorkCalendar;

/**
 * The days of a campaign on which the rules in force or the worth of a parameter change.
 *
 * @param campaign the campaign
 * @param loaded its rules and parameters
 */
public record ChangeDays(Campaign campaign, LoadedRules loaded) {

    /** Returns the first day of a campaign, and each later one of it on which something changes by the clock. */
    public List<LocalDate> of(Clock clock) {
        Stream<DateWindow> ofRules =
                loaded.rules().stream().filter(rule -> rule.clock() == clock).map(RuleDefinition::inForce);
        Stream<DateWindow> ofValues = loaded.parameters().parameters().stream()
                .filter(parameter -> parameter.clock() == clock)
                .flatMap(parameter -> parameter.values().stream())
                .map(DatedValue::window);
        Stream<LocalDate> changes = Stream.concat(ofRules, ofValues)
                .flatMap(window -> Stream.concat(window.from().stream(), window.before().stream()))
                .filter(first()::isBefore)
                .filter(last()::isAfter);
        return ImmutableSortedSet.copyOf(
                        Stream.concat(Stream.of(first()), changes).toList())
                .asList();
    }

    /** Returns a day of decision of a round for each time between changes: no round is decided before its year. */
    public List<LocalDate> decided(AwardRound round) {
        LocalDate year = LocalDate.of(round.year(), 1, 1);
        List<LocalDate> changes = of(Clock.DECIDED);
        return Stream.concat(Stream.of(year), changes.stream().filter(year::isBefore))
                .toList();
    }

    /** The first day on which something can be received or decided: of its title, its plan or its rounds. */
    public LocalDate first() {
        Stream<LocalDate> starts = campaign.rounds().stream().flatMap(round -> round.period().from().stream());
        LocalDate year = LocalDate.of(
                campaign.rounds().stream().mapToInt(AwardRound::year).min().orElseThrow(), 1, 1);
        return Stream.of(starts, campaign.titlePeriod().from().stream(), Stream.of(year))
                .flatMap(days -> days)
                .min(Comparator.naturalOrder())
                .orElse(year);
    }

    /** The first day after that: the end of the year that follows the last round or the title. */
    public LocalDate last() {
        int round = campaign.rounds().stream().mapToInt(AwardRound::year).max().orElseThrow();
        int title = campaign.titlePeriod()
                .before()
                .map(end -> end.minusDays(1).getYear())
                .orElse(round);
        return LocalDate.of(Math.max(round, title) + 2, 1, 1);
    }

    /** Returns the calendar, and one that holds no year where some deadline moves past days off. */
    public List<WorkCalendar> calendars(WorkCalendar calendar) {
        boolean rolls = loaded.parameters().parameters().stream()
                .flatMap(parameter -> parameter.values().stream())
                .flatMap(value -> value.cases().stream())
                .anyMatch(each -> each.value() instanceof ParameterValue.DueDay due && due.roll() != RollPolicy.NONE);
        return rolls
                ? List.of(calendar, new WorkCalendar(calendar.id(), calendar.title(), List.of()))
                : List.of(calendar);
    }
}
