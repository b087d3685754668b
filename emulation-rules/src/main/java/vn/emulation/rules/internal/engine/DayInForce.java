package vn.emulation.rules.internal.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.emulation.parameter.DatedValue;
import vn.emulation.parameter.Parameter;
import vn.emulation.rules.internal.fact.ParameterWorth;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.ReadingChoice;

/**
 * What is in force for dossiers received on one day, whatever is supposed; it is found once, and asked for each
 * combination of alternatives.
 */
final class DayInForce {

    private final LoadedRules loaded;
    private final WorthReader worths;
    private final BitSet rules;
    private final ImmutableList<Optional<DatedValue>> values;
    private final ImmutableList<ParameterWorth> unread;

    DayInForce(LoadedRules loaded, WorthReader worths, ClockDays days, Optional<LocalDate> receivedOn) {
        this.loaded = loaded;
        this.worths = worths;
        this.rules = new BitSet();
        for (int index = 0; index < loaded.rules().size(); index++) {
            rules.set(index, isInForce(loaded.rules().get(index), days, receivedOn));
        }
        this.values = loaded.parameters().parameters().stream()
                .map(parameter -> value(parameter, days, receivedOn))
                .collect(ImmutableList.toImmutableList());
        this.unread = values.stream().map(value -> read(value, Set.of())).collect(ImmutableList.toImmutableList());
    }

    private static boolean isInForce(RuleDefinition rule, ClockDays days, Optional<LocalDate> receivedOn) {
        return !rule.isDated()
                || days.of(rule.clock(), receivedOn)
                        .map(day -> rule.inForce().contains(day))
                        .orElse(false);
    }

    private static Optional<DatedValue> value(Parameter parameter, ClockDays days, Optional<LocalDate> receivedOn) {
        return days.of(parameter.clock(), receivedOn).flatMap(parameter::on);
    }

    /** Returns the rules in force that belong to alternatives supposed, given the rules that belong to some. */
    BitSet applicable(List<Integer> ofReadings, Set<ReadingChoice> supposed) {
        BitSet applicable = (BitSet) rules.clone();
        ofReadings.stream()
                .filter(index -> !supposed.containsAll(loaded.rules().get(index).readings()))
                .forEach(applicable::clear);
        return applicable;
    }

    /** Returns what each parameter is worth. */
    List<ParameterWorth> worths(Set<ReadingChoice> supposed) {
        ImmutableList.Builder<ParameterWorth> all = ImmutableList.builder();
        for (int index = 0; index < values.size(); index++) {
            Optional<DatedValue> value = values.get(index);
            all.add(value.filter(DayInForce::hangsOnReadings).isPresent() ? read(value, supposed) : unread.get(index));
        }
        return all.build();
    }

    private static boolean hangsOnReadings(DatedValue value) {
        return value.cases().stream().anyMatch(each -> !each.readings().isEmpty());
    }

    private ParameterWorth read(Optional<DatedValue> value, Set<ReadingChoice> supposed) {
        return value.map(given -> worths.read(given, supposed)).orElse(ParameterWorth.UNKNOWN);
    }
}
