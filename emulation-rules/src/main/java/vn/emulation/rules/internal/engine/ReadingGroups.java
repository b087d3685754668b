package vn.emulation.rules.internal.engine;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.emulation.campaign.Campaign;
import vn.emulation.rules.internal.engine.ReadingGroup.Combination;
import vn.emulation.source.Alternative;
import vn.emulation.source.ClauseId;
import vn.emulation.source.Reading;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;
import vn.emulation.source.Ruling;

/** The alternatives that are open in an evaluation, and the clauses they matter to. Safe to share between threads. */
final class ReadingGroups {

    private final Map<ReadingId, List<ReadingChoice>> open = new TreeMap<>();
    private final List<ReadingGroup> groups;
    private final Combination base;
    private final AtomicInteger made = new AtomicInteger();
    private final Map<Set<ReadingId>, List<Combination>> combinations = new ConcurrentHashMap<>();

    ReadingGroups(Campaign campaign, List<Ruling> rulings, ClauseRules clauseRules) {
        campaign.readings().forEach(reading -> open.put(reading.id(), choices(reading, rulings)));
        this.base = combination(List.of());
        Map<Set<ReadingId>, List<ClauseId>> byReadings = new LinkedHashMap<>();
        new TreeSet<>(clauseRules.clauses())
                .forEach(clause -> byReadings
                        .computeIfAbsent(clauseRules.readings(clause), none -> new ArrayList<>())
                        .add(clause));
        this.groups = byReadings.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue(), clauseRules))
                .toList();
    }

    /** The alternatives that are open: the one a ruling settled, or all with the default first. */
    private static List<ReadingChoice> choices(Reading reading, List<Ruling> rulings) {
        Optional<ReadingChoice> settled = rulings.stream()
                .filter(ruling -> ruling.reading().equals(reading.id()))
                .map(ruling -> new ReadingChoice(reading.id(), ruling.alternative()))
                .findFirst();
        return settled.map(List::of)
                .orElseGet(() -> reading.alternatives().stream()
                        .map(Alternative::key)
                        .sorted(Comparator.comparing((String key) -> !key.equals(reading.defaultAlternative())))
                        .map(key -> new ReadingChoice(reading.id(), key))
                        .toList());
    }

    private ReadingGroup group(Set<ReadingId> readings, List<ClauseId> clauses, ClauseRules clauseRules) {
        Set<Integer> rules = new TreeSet<>();
        clauses.forEach(clause -> rules.addAll(clauseRules.involved(clause)));
        return new ReadingGroup(
                clauses, rules.stream().filter(clauseRules::dependsOnReading).toList(), combinations(readings));
    }

    /** Returns the combinations of the open alternatives of readings; the first is that of the defaults and rulings. */
    List<Combination> combinations(Set<ReadingId> readings) {
        return combinations.computeIfAbsent(readings, this::combined);
    }

    private List<Combination> combined(Set<ReadingId> readings) {
        List<List<ReadingChoice>> axes =
                new TreeSet<>(readings).stream().map(open::get).toList();
        return Lists.cartesianProduct(axes).stream().map(this::combination).toList();
    }

    private Combination combination(List<ReadingChoice> choices) {
        Map<ReadingId, ReadingChoice> all = new TreeMap<>();
        open.forEach((reading, alternatives) -> all.put(reading, alternatives.get(0)));
        choices.forEach(choice -> all.put(choice.reading(), choice));
        return new Combination(made.getAndIncrement(), choices, List.copyOf(all.values()));
    }

    /** Returns the groups; clauses that depend on no reading form one with a single combination. */
    List<ReadingGroup> groups() {
        return groups;
    }

    /** Returns the combination of no group: of each reading the alternative that a ruling or else the default gives. */
    Combination base() {
        return base;
    }
}
