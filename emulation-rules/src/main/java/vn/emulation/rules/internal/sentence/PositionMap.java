package vn.emulation.rules.internal.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.emulation.rules.internal.rule.SourcePosition;

/** Text of a rule file that stands line by line for sentences, and the column of each piece in them. */
final class PositionMap {

    private final List<String> lines = new ArrayList<>();
    private final List<NavigableMap<Integer, Integer>> columns = new ArrayList<>();

    int lines() {
        return lines.size();
    }

    /** Adds an empty line. */
    void addLine() {
        lines.add("");
        columns.add(new TreeMap<>());
    }

    /** Writes a line that was added. */
    void write(int number, List<Piece> pieces) {
        NavigableMap<Integer, Integer> begins = new TreeMap<>();
        StringBuilder line = new StringBuilder();
        for (Piece piece : pieces) {
            if (!piece.drl().isEmpty()) {
                begins.put(line.length() + 1, piece.column());
                line.append(piece.drl());
            }
        }
        lines.set(number - 1, line.toString());
        columns.set(number - 1, begins);
    }

    /** Takes away what was added for lines, of which only their place remains. */
    void blank(int fromLine, int beforeLine) {
        for (int index = fromLine - 1; index < beforeLine - 1; index++) {
            lines.set(index, "");
            columns.set(index, new TreeMap<>());
        }
    }

    String text() {
        return String.join("\n", lines);
    }

    /** Returns the place in the sentences of a place in the text. */
    SourcePosition original(SourcePosition at) {
        if (at.line() < 1 || at.line() > columns.size()) {
            return at;
        }
        NavigableMap<Integer, Integer> begins = columns.get(at.line() - 1);
        int column = Optional.ofNullable(begins.floorEntry(at.column()))
                .or(() -> Optional.ofNullable(begins.firstEntry()))
                .map(Map.Entry::getValue)
                .orElse(1);
        return new SourcePosition(at.source(), at.line(), column);
    }
}
