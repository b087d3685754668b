package vn.emulation.rules.internal.rule;

import java.util.Comparator;

/**
 * A place in a rule file.
 *
 * @param source the name of the file
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record SourcePosition(String source, int line, int column) implements Comparable<SourcePosition> {

    private static final Comparator<SourcePosition> ORDER = Comparator.comparing(SourcePosition::source)
            .thenComparing(SourcePosition::line)
            .thenComparing(SourcePosition::column);

    /** Returns the place of the character at the given index of a text. */
    public static SourcePosition of(String source, String text, int index) {
        String before = text.substring(0, index);
        int line =
                1 + (int) before.chars().filter(character -> character == '\n').count();
        return new SourcePosition(source, line, index - before.lastIndexOf('\n'));
    }

    @Override
    public int compareTo(SourcePosition other) {
        return ORDER.compare(this, other);
    }
}
