package vn.emulation.cli.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import vn.emulation.validation.InvalidValueException;

/** One cell, which knows its place; whatever is wrong with it goes to the problems of the table. */
final class TableCell {

    private final TableColumn column;
    private final long row;
    private final OptionalInt position;
    private final String value;
    private final boolean flawed;
    private final TableProblems problems;

    TableCell(TableColumn column, long row, OptionalInt position, Optional<RawCell> raw, TableProblems problems) {
        this.column = column;
        this.row = row;
        this.position = position;
        this.value = raw.map(RawCell::text).orElse("");
        this.flawed = raw.flatMap(RawCell::flaw).isPresent();
        this.problems = problems;
    }

    TableColumn column() {
        return column;
    }

    long row() {
        return row;
    }

    /** Returns the position in the row, none where the table lacks the column. */
    OptionalInt position() {
        return position;
    }

    boolean isEmpty() {
        return value.isEmpty() && !flawed;
    }

    /** Reads a cell that may be empty. */
    <T> Optional<T> read(String expected, Function<String, Optional<T>> conversion) {
        return value.isEmpty() ? Optional.empty() : convert(value, expected, conversion);
    }

    /** Reads a cell that must not be empty. */
    <T> Optional<T> require(String expected, Function<String, Optional<T>> conversion) {
        return convert(value, expected, conversion);
    }

    /** Reads the parts of a cell between vertical bars, none where it is empty. */
    <T> List<T> readParts(String expected, Function<String, Optional<T>> conversion) {
        List<T> parts = new ArrayList<>();
        int from = 0;
        while (!value.isEmpty() && from <= value.length()) {
            int bar = value.indexOf('|', from);
            int to = bar < 0 ? value.length() : bar;
            convert(CellText.trim(value.substring(from, to)), expected, conversion)
                    .ifPresent(parts::add);
            from = to + 1;
        }
        return parts;
    }

    /** Adds a problem unless the cell is empty. */
    void refuseIfFilled(String expected) {
        if (!value.isEmpty()) {
            problems.addUnfit(this, value, expected);
        }
    }

    /** What is wrong with a flawed cell has been told where the table was read. */
    private <T> Optional<T> convert(String text, String expected, Function<String, Optional<T>> conversion) {
        if (flawed) {
            return Optional.empty();
        }
        try {
            Optional<T> converted = text.isEmpty() ? Optional.empty() : conversion.apply(text);
            if (converted.isEmpty()) {
                problems.addUnfit(this, text, expected);
            }
            return converted;
        } catch (InvalidValueException refused) {
            problems.addRefused(this, text, refused);
            return Optional.empty();
        }
    }
}
