package vn.emulation.source;

import java.util.Comparator;

/**
 * One alternative of one reading, taken as a supposition.
 *
 * @param reading the reading
 * @param alternative the key of the alternative supposed
 */
public record ReadingChoice(ReadingId reading, String alternative) implements Comparable<ReadingChoice> {

    private static final Comparator<ReadingChoice> ORDER =
            Comparator.comparing(ReadingChoice::reading).thenComparing(ReadingChoice::alternative);

    @Override
    public int compareTo(ReadingChoice other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return reading + "=" + alternative;
    }
}
