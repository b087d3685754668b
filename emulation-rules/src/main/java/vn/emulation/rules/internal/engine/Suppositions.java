package vn.emulation.rules.internal.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import vn.emulation.parameter.Clock;
import vn.emulation.rules.internal.engine.ReadingGroup.Combination;
import vn.emulation.rules.internal.fact.Supposition;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.source.ReadingChoice;

/** Makes and keeps the suppositions of one evaluation. Safe to share between threads. */
final class Suppositions {

    private final LoadedRules loaded;
    private final ClockDays days;
    private final WorthReader worths;
    private final boolean byReceipt;
    private final ImmutableList<Integer> ofReadings;
    private final Map<Key, Supposition> made = new ConcurrentHashMap<>();
    private final Map<Optional<LocalDate>, DayInForce> inForce = new ConcurrentHashMap<>();

    private record Key(int combination, Optional<LocalDate> receivedOn) {}

    Suppositions(LoadedRules loaded, ClockDays days, WorthReader worths) {
        this.loaded = loaded;
        this.days = days;
        this.worths = worths;
        this.byReceipt = loaded.parameters().parameters().stream().anyMatch(each -> each.clock() == Clock.RECEIVED)
                || loaded.rules().stream().anyMatch(rule -> rule.clock() == Clock.RECEIVED && rule.isDated());
        this.ofReadings = IntStream.range(0, loaded.rules().size())
                .filter(index -> !loaded.rules().get(index).readings().isEmpty())
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the supposition of a combination of alternatives for dossiers received on a day. */
    Supposition of(Combination combination, Optional<LocalDate> receivedOn) {
        Key key = new Key(combination.index(), byReceipt ? receivedOn : Optional.empty());
        return made.computeIfAbsent(key, none -> make(combination.all(), key.receivedOn()));
    }

    /** Returns how many are kept. */
    int size() {
        return made.size();
    }

    private Supposition make(List<ReadingChoice> choices, Optional<LocalDate> receivedOn) {
        DayInForce day =
                inForce.computeIfAbsent(receivedOn, received -> new DayInForce(loaded, worths, days, received));
        Set<ReadingChoice> supposed = Set.copyOf(choices);
        return new Supposition(choices, day.applicable(ofReadings, supposed), day.worths(supposed));
    }
}
