package vn.emulation.rules.internal.proof;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.ValueType;

/** Finds values for the slots of a conjunction, at the edge of what it allows. */
public final class ModelFinder {

    /** A form that no campaign leads to. */
    public static final String OTHER_FORM = "another-form";

    private static final Comparator<Slot> KIND_FIRST = Comparator.comparing(
                    (Slot slot) -> !slot.equals(VocabularyLaws.KIND))
            .thenComparing(Slot::toString);

    private final Setting setting;

    /** Makes a finder of values in a setting. */
    public ModelFinder(Setting setting) {
        this.setting = setting;
    }

    /** Returns a value for each slot, or empty if none was found; that none is there is not proved. */
    public Optional<Map<Slot, Object>> find(Conjunction conjunction) {
        Map<Slot, Object> model = new LinkedHashMap<>();
        Optional<Conjunction> current = Optional.of(conjunction).filter(each -> !each.isImpossible());
        for (Slot slot : sorted(conjunction.unordered(), conjunction.ordered())) {
            current = current.flatMap(each -> choose(each, slot, unordered(each, slot), model));
        }
        for (Slot slot : sorted(conjunction.ordered(), Set.of())) {
            current = current.flatMap(each -> choose(each, slot, ordered(each, slot), model));
        }
        return current.map(found -> model);
    }

    private static List<Slot> sorted(Set<Slot> slots, Set<Slot> without) {
        return slots.stream()
                .filter(slot -> !without.contains(slot))
                .sorted(KIND_FIRST)
                .toList();
    }

    private static Optional<Conjunction> choose(
            Conjunction conjunction, Slot slot, Stream<Object> candidates, Map<Slot, Object> model) {
        return candidates
                .map(value -> Map.entry(value, conjunction.with(slot, value)))
                .filter(each -> !each.getValue().isImpossible())
                .findFirst()
                .map(each -> {
                    model.put(slot, each.getKey());
                    return each.getValue();
                });
    }

    private Stream<Object> unordered(Conjunction conjunction, Slot slot) {
        Set<Object> listed = conjunction.listed(slot);
        Set<Object> candidates = listed.isEmpty() ? forms() : listed;
        return candidates.stream().filter(value -> conjunction.allows(slot, value));
    }

    private Set<Object> forms() {
        return Stream.concat(
                        setting.context().campaign().awards().stream()
                                .map(offer -> offer.form().id().value()),
                        Stream.of(OTHER_FORM))
                .collect(ImmutableSet.toImmutableSet());
    }

    private Stream<Object> ordered(Conjunction conjunction, Slot slot) {
        OptionalLong least = conjunction.least(slot);
        OptionalLong most = conjunction.most(slot);
        long start = least.orElse(most.orElse(usual(slot)));
        LongStream up = LongStream.of(start, start + 1, start + 2);
        LongStream down = most.stream().flatMap(end -> LongStream.of(end, end - 1));
        return LongStream.concat(up, down).distinct().mapToObj(number -> value(slot, number));
    }

    private long usual(Slot slot) {
        return isDay(slot) ? LocalDate.of(setting.round().year(), 9, 1).toEpochDay() : 0;
    }

    private static Object value(Slot slot, long number) {
        return isDay(slot) ? LocalDate.ofEpochDay(number) : (Object) number;
    }

    private static boolean isDay(Slot slot) {
        return Subject.DOSSIER
                .vocabulary()
                .field(slot.word())
                .filter(field -> field.type() == ValueType.DATE)
                .isPresent();
    }
}
