package vn.emulation.source;

import java.util.Comparator;
import vn.emulation.text.Identifiers;

/**
 * One alternative of one reading, taken as a supposition.
 *
 * @param reading the reading
 * @param alternative the key of the alternative supposed
 */
public record ReadingChoice(ReadingId reading, String alternative) implements Comparable<ReadingChoice> {

    private static final Comparator<ReadingChoice> ORDER =
            Comparator.comparing(ReadingChoice::reading).thenComparing(ReadingChoice::alternative);

    /** Normalises the key. */
    public ReadingChoice {
        alternative = Identifiers.normalise("alternative", alternative);
    }

    @Override
    public int compareTo(ReadingChoice other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return reading + "=" + alternative;
    }
}
