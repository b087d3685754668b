package vn.emulation.rules.internal.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.emulation.rules.internal.engine.ReadingGroup.Combination;
import vn.emulation.rules.internal.engine.SupposedDay.Way;
import vn.emulation.rules.internal.fact.Supposition;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** Finds once for each day of receipt what dossiers are judged under. Safe to share between threads. */
final class SupposedDays {

    private final List<RuleDefinition> rules;
    private final ReadingGroups readings;
    private final Suppositions suppositions;
    private final Map<Optional<LocalDate>, SupposedDay> made = new ConcurrentHashMap<>();

    SupposedDays(LoadedRules loaded, ReadingGroups readings, Suppositions suppositions) {
        this.rules = loaded.rules();
        this.readings = readings;
        this.suppositions = suppositions;
    }

    SupposedDay of(Optional<LocalDate> receivedOn) {
        return made.computeIfAbsent(receivedOn, this::make);
    }

    /** Returns how many days are kept. */
    int size() {
        return made.size();
    }

    private SupposedDay make(Optional<LocalDate> receivedOn) {
        Supposition base = suppositions.of(readings.base(), receivedOn);
        return new SupposedDay(
                base,
                readings.groups().stream()
                        .map(group -> ways(group, base, receivedOn))
                        .toList());
    }

    private List<Way> ways(ReadingGroup group, Supposition base, Optional<LocalDate> receivedOn) {
        List<Way> ways = group.combinations().stream()
                .map(combination -> way(group, combination, base, receivedOn))
                .toList();
        return ways.stream().allMatch(way -> way.different().isEmpty()) ? List.of() : ways;
    }

    private Way way(ReadingGroup group, Combination combination, Supposition base, Optional<LocalDate> receivedOn) {
        Supposition other = suppositions.of(combination, receivedOn);
        return new Way(
                other,
                combination.choices(),
                group.rules().stream()
                        .filter(index -> isDifferent(index, base, other))
                        .toList());
    }

    private boolean isDifferent(int index, Supposition one, Supposition other) {
        return one.isApplicable(index) != other.isApplicable(index)
                || rules.get(index).parameters().stream()
                        .anyMatch(parameter -> !one.worth(parameter).equals(other.worth(parameter)));
    }
}
