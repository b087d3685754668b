package vn.emulation.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.source.Reading;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;

/**
 * The ways to read a few readings.
 *
 * @param readings the readings
 * @param combinations each combination of their alternatives; one that is empty where there are no readings
 */
record ReadingChoices(Set<ReadingId> readings, List<List<ReadingChoice>> combinations) {

    ReadingChoices {
        readings = Set.copyOf(readings);
        combinations = List.copyOf(combinations);
    }

    /** Returns the ways to read those of which alternatives are given. */
    static ReadingChoices of(Campaign campaign, Stream<ReadingChoice> choices) {
        ImmutableSortedSet<ReadingId> readings = choices.map(ReadingChoice::reading)
                .collect(ImmutableSortedSet.toImmutableSortedSet(ReadingId::compareTo));
        List<List<ReadingChoice>> alternatives = readings.stream()
                .map(id -> alternatives(campaign.reading(id).orElseThrow()))
                .toList();
        return new ReadingChoices(Sets.newHashSet(readings), Lists.cartesianProduct(alternatives));
    }

    private static List<ReadingChoice> alternatives(Reading reading) {
        return reading.alternatives().stream()
                .map(alternative -> new ReadingChoice(reading.id(), alternative.key()))
                .collect(ImmutableList.toImmutableList());
    }
}
