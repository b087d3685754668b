package vn.emulation.cli.table;

import java.util.Optional;

/**
 * One cell as its file has it.
 *
 * @param column the position in the row, from 0
 * @param text what it says, as {@link CellText#of} gives it
 * @param flaw why it says nothing that can be read, a sentence; empty where it can
 */
public record RawCell(int column, String text, Optional<String> flaw) {

    /** Makes a cell that can be read. */
    public static RawCell of(int column, String raw) {
        return new RawCell(column, CellText.of(raw), Optional.empty());
    }

    /** Makes a cell that cannot be read. */
    public static RawCell flawed(int column, String flaw) {
        return new RawCell(column, "", Optional.of(flaw));
    }

    /** Returns whether nothing stands there. */
    public boolean isBlank() {
        return text.isEmpty() && flaw.isEmpty();
    }
}
