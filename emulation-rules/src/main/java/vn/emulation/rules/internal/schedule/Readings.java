package vn.emulation.rules.internal.schedule;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.emulation.campaign.Campaign;
import vn.emulation.parameter.DatedValue;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.schedule.DueDate;
import vn.emulation.source.Reading;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;
import vn.emulation.source.Ruling;

/**
 * The readings of a campaign, of which some are settled.
 *
 * @param defaults the alternative of each reading that was ruled, or else that this library would choose
 * @param ruled the alternatives that were ruled
 */
record Readings(Set<ReadingChoice> defaults, Set<ReadingChoice> ruled) {

    /** By day, then by what is supposed, so that equal inputs give equal calendars. */
    private static final Comparator<DueDate> ORDER = Comparator.comparing(DueDate::byDefault)
            .reversed()
            .thenComparing(date -> date.earliest().findFirst().orElse(LocalDate.MAX))
            .thenComparing(date -> date.undated().isPresent())
            .thenComparing(date -> date.readings().toString());

    static Readings of(Campaign campaign, List<Ruling> rulings) {
        Set<ReadingChoice> ruled = rulings.stream()
                .map(ruling -> new ReadingChoice(ruling.reading(), ruling.alternative()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        Map<ReadingId, String> byReading = ruled.stream()
                .collect(Collectors.toMap(ReadingChoice::reading, ReadingChoice::alternative, (a, b) -> a));
        Set<ReadingChoice> defaults = campaign.readings().stream()
                .map((Reading reading) -> new ReadingChoice(
                        reading.id(), byReading.getOrDefault(reading.id(), reading.defaultAlternative())))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        return new Readings(defaults, ruled);
    }

    /** Returns the date under each reading that matters, each date once. */
    List<DueDate> dates(DatedValue value, Function<ParameterValue, Outcome> outcome) {
        Map<Outcome, List<Set<ReadingChoice>>> byOutcome = new LinkedHashMap<>();
        value.cases().stream()
                .filter(this::isOpen)
                .forEach(each -> byOutcome
                        .computeIfAbsent(outcome.apply(each.value()), none -> new ArrayList<>())
                        .add(unsettled(each)));
        ImmutableSetMultimap<ReadingId, ReadingChoice> alternatives = byOutcome.values().stream()
                .flatMap(List::stream)
                .flatMap(Set::stream)
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(ReadingChoice::reading, each -> each));
        return byOutcome.entrySet().stream()
                .map(entry -> date(entry.getKey(), new Suppositions(alternatives).merged(entry.getValue())))
                .sorted(ORDER)
                .toList();
    }

    private boolean isOpen(ParameterCase each) {
        return each.readings().stream()
                .allMatch(choice -> ruled.contains(choice)
                        || ruled.stream().noneMatch(other -> other.reading().equals(choice.reading())));
    }

    private Set<ReadingChoice> unsettled(ParameterCase each) {
        return each.readings().stream()
                .filter(choice -> !ruled.contains(choice))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private DueDate date(Outcome outcome, List<Set<ReadingChoice>> supposed) {
        return DueDate.builder()
                .readings(supposed.stream()
                        .filter(each -> !each.isEmpty())
                        .<List<ReadingChoice>>map(List::copyOf)
                        .toList())
                .byDefault(supposed.stream().anyMatch(defaults::containsAll))
                .lastDay(outcome.lastDay())
                .undated(outcome.undated())
                .limit(outcome.limit())
                .build();
    }
}
