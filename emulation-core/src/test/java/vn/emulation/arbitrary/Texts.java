package vn.emulation.arbitrary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.time.api.Dates;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DateWindow;

/** Arbitrary texts, days and the like; they shrink towards short, plain and early ones. */
final class Texts {
    private static final String VIETNAMESE = "aăâbcdđeêgiklmnoôơtuưếồữặ";

    private Texts() {}

    /** Returns texts that an id may have, few enough to meet again. */
    static Arbitrary<String> ids() {
        Arbitrary<String> few = Arbitraries.of("D1", "D2", "II.1", "CB-0137");
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withChars("-._")
                .withChars(VIETNAMESE)
                .ofMinLength(1)
                .ofMaxLength(20);
        return Arbitraries.frequencyOf(Tuple.of(1, few), Tuple.of(3, any));
    }

    /** Returns whatever a person or a machine may put into a text, but never blank. */
    static Arbitrary<String> free() {
        Arbitrary<String> hostile =
                Arbitraries.of("\"", "\\", "\u0000", "\u2028", "{0}", "\ud83d\ude00", "<b>", "e\u0323");
        Arbitrary<String> written = Arbitraries.strings()
                .withChars(VIETNAMESE)
                .withChars(" ,/")
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(12);
        return Arbitraries.oneOf(hostile, written)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> "x" + String.join("", parts));
    }

    static Arbitrary<LocalisedText> localised() {
        return Combinators.combine(free(), free()).as(LocalisedText::new);
    }

    static Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));
    }

    static Arbitrary<DateWindow> windows() {
        return Combinators.combine(days().optional(), days().optional()).as(Texts::window);
    }

    private static DateWindow window(Optional<LocalDate> one, Optional<LocalDate> other) {
        boolean isOrdered = one.flatMap(from -> other.map(from::isBefore)).orElse(true);
        return isOrdered
                ? new DateWindow(one, other)
                : new DateWindow(other.filter(day -> !day.equals(one.orElse(day))), one);
    }

    /** Returns short lists without repetition. */
    static <T> Arbitrary<List<T>> few(Arbitrary<T> items) {
        return items.list().uniqueElements().ofMaxSize(3);
    }

    static Arbitrary<OptionalInt> counts(int least) {
        return Arbitraries.integers()
                .greaterOrEqual(least)
                .optional()
                .map(count -> count.map(OptionalInt::of).orElseGet(OptionalInt::empty));
    }

    static OptionalInt atMost(OptionalInt count, int most) {
        return count.isPresent() ? OptionalInt.of(Math.min(count.getAsInt(), most)) : count;
    }
}
