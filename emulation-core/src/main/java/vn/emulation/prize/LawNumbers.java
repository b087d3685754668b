package vn.emulation.prize;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.emulation.parameter.DatedValue;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.source.Alternative;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;
import vn.emulation.text.LocalisedText;

/** Finds the numbers of one day under readings taken one way, and remembers which readings that hung on. Not thread-safe. */
final class LawNumbers {

    private final PrizeIndex index;
    private final LocalDate day;
    private final Map<ReadingId, String> taken;
    private final Set<ReadingId> used = new LinkedHashSet<>();
    private final Set<ReadingId> unread = new LinkedHashSet<>();

    /**
     * Looks into the terms of a table.
     *
     * @param taken the alternatives supposed; of every other reading it is the default
     */
    LawNumbers(PrizeIndex index, LocalDate day, Map<ReadingId, String> taken) {
        this.index = index;
        this.day = day;
        this.taken = taken;
    }

    LawNumber find(String name) {
        return value(name).map(value -> read(name, value)).orElseGet(() -> gap(name));
    }

    boolean has(String name) {
        return value(name).isPresent();
    }

    /** The alternative taken of a reading that the computation itself follows. */
    String alternative(ReadingId reading) {
        used.add(reading);
        return taking(reading);
    }

    /** The readings that what was found hangs on. */
    Set<ReadingId> used() {
        return used;
    }

    /** Those of them that have an alternative without a number: nobody has read the text. */
    Set<ReadingId> unread() {
        return unread;
    }

    private Optional<DatedValue> value(String name) {
        return index.parameter(name).flatMap(parameter -> parameter.on(day));
    }

    private LawNumber read(String name, DatedValue value) {
        Set<ReadingId> readings = value.cases().stream()
                .flatMap(each -> each.readings().stream())
                .map(ReadingChoice::reading)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        used.addAll(readings);
        readings.stream().filter(reading -> isOpen(reading, value)).forEach(unread::add);
        return value.cases().stream()
                .filter(each -> each.readings().stream().allMatch(this::isTaken))
                .findFirst()
                .map(each -> LawNumber.known(number(each), value.citations()))
                .orElseGet(() -> LawNumber.unknown(open(name, readings, value), value.citations()));
    }

    private boolean isTaken(ReadingChoice choice) {
        return taking(choice.reading()).equals(choice.alternative());
    }

    private String taking(ReadingId reading) {
        return Optional.ofNullable(taken.get(reading))
                .orElseGet(() -> index.reading(reading).defaultAlternative());
    }

    private boolean isOpen(ReadingId reading, DatedValue value) {
        return index.reading(reading).alternatives().stream()
                .anyMatch(alternative -> !covers(value, reading, alternative.key()));
    }

    private static boolean covers(DatedValue value, ReadingId reading, String alternative) {
        return value.cases().stream()
                .anyMatch(each -> each.readings().contains(new ReadingChoice(reading, alternative)));
    }

    private static BigDecimal number(ParameterCase each) {
        return ((ParameterValue.Amount) each.value()).number();
    }

    /** What the reading says whose alternative leaves the number open. */
    private LocalisedText open(String name, Set<ReadingId> readings, DatedValue value) {
        return readings.stream()
                .filter(reading -> !covers(value, reading, taking(reading)))
                .map(index::reading)
                .flatMap(reading -> reading.alternative(taking(reading.id())).stream())
                .map(Alternative::text)
                .findFirst()
                .orElseGet(() -> PrizeText.of("prize.unknown.value", name, day));
    }

    private LawNumber gap(String name) {
        return index.gap(name, day)
                .map(gap -> LawNumber.unknown(gap.reason(), gap.citations()))
                .orElseGet(() -> LawNumber.unknown(PrizeText.of("prize.unknown.value", name, day), List.of()));
    }
}
