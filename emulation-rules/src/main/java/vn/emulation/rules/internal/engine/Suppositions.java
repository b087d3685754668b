package vn.emulation.rules.internal.engine;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.emulation.parameter.Clock;
import vn.emulation.parameter.Parameter;
import vn.emulation.rules.internal.engine.ReadingGroup.Combination;
import vn.emulation.rules.internal.fact.ParameterWorth;
import vn.emulation.rules.internal.fact.Supposition;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.ReadingChoice;

/** Makes and keeps the suppositions of one evaluation. Safe to share between threads. */
final class Suppositions {

    private final LoadedRules loaded;
    private final ClockDays days;
    private final WorthReader worths;
    private final boolean byReceipt;
    private final Map<Key, Supposition> made = new ConcurrentHashMap<>();

    private record Key(int combination, Optional<LocalDate> receivedOn) {}

    Suppositions(LoadedRules loaded, ClockDays days, WorthReader worths) {
        this.loaded = loaded;
        this.days = days;
        this.worths = worths;
        this.byReceipt = loaded.parameters().parameters().stream().anyMatch(each -> each.clock() == Clock.RECEIVED)
                || loaded.rules().stream().anyMatch(rule -> rule.clock() == Clock.RECEIVED && rule.isDated());
    }

    /** Returns the supposition of a combination of alternatives for dossiers received on a day. */
    Supposition of(Combination combination, Optional<LocalDate> receivedOn) {
        Key key = new Key(combination.index(), byReceipt ? receivedOn : Optional.empty());
        return made.computeIfAbsent(key, none -> make(combination.all(), key.receivedOn()));
    }

    private Supposition make(List<ReadingChoice> choices, Optional<LocalDate> receivedOn) {
        Set<ReadingChoice> supposed = Set.copyOf(choices);
        BitSet applicable = new BitSet();
        for (int index = 0; index < loaded.rules().size(); index++) {
            RuleDefinition rule = loaded.rules().get(index);
            applicable.set(index, supposed.containsAll(rule.readings()) && inForce(rule, receivedOn));
        }
        List<ParameterWorth> worth = loaded.parameters().parameters().stream()
                .map(parameter -> worth(parameter, supposed, receivedOn))
                .toList();
        return new Supposition(choices, applicable, worth);
    }

    private boolean inForce(RuleDefinition rule, Optional<LocalDate> receivedOn) {
        return !rule.isDated()
                || days.of(rule.clock(), receivedOn)
                        .map(day -> rule.inForce().contains(day))
                        .orElse(false);
    }

    private ParameterWorth worth(Parameter parameter, Set<ReadingChoice> supposed, Optional<LocalDate> receivedOn) {
        return days.of(parameter.clock(), receivedOn)
                .flatMap(parameter::on)
                .map(value -> worths.read(value, supposed))
                .orElse(ParameterWorth.UNKNOWN);
    }
}
