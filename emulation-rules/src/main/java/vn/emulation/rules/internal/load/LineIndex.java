package vn.emulation.rules.internal.load;

import java.util.Arrays;
import java.util.stream.IntStream;
import vn.emulation.rules.internal.rule.SourcePosition;

/** Where the lines of a file begin, so that the place of each character is found without counting from the first. */
final class LineIndex {

    private final String source;
    private final int[] starts;

    LineIndex(String source, String text) {
        this.source = source;
        this.starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(index -> text.charAt(index) == '\n')
                                .map(index -> index + 1))
                .toArray();
    }

    SourcePosition place(int index) {
        int found = Arrays.binarySearch(starts, index);
        int line = found >= 0 ? found : -found - 2;
        return new SourcePosition(source, line + 1, index - starts[line] + 1);
    }

    /** Returns the index of the character at a line and column, both from 1. */
    int index(int line, int column) {
        return starts[Math.min(line, starts.length) - 1] + column - 1;
    }
}
