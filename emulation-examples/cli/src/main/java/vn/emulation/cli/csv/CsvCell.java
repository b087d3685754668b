package vn.emulation.cli.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.emulation.validation.InvalidValueException;

/** One cell, which knows its place; whatever is wrong with it goes to the problems of the table. */
final class CsvCell {

    private final TableColumn column;
    private final long line;
    private final String value;
    private final CsvProblems problems;

    CsvCell(TableColumn column, long line, String value, CsvProblems problems) {
        this.column = column;
        this.line = line;
        this.value = value;
        this.problems = problems;
    }

    boolean isEmpty() {
        return value.isEmpty();
    }

    /** Returns the text itself. */
    Optional<String> text() {
        return Optional.of(value).filter(text -> !text.isEmpty());
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
            convert(CsvText.trim(value.substring(from, to)), expected, conversion)
                    .ifPresent(parts::add);
            from = to + 1;
        }
        return parts;
    }

    /** Adds a problem unless the cell is empty. */
    void refuseIfFilled(String expected) {
        if (!value.isEmpty()) {
            problems.addUnfit(line, column, value, expected);
        }
    }

    private <T> Optional<T> convert(String text, String expected, Function<String, Optional<T>> conversion) {
        try {
            Optional<T> converted = text.isEmpty() ? Optional.empty() : conversion.apply(text);
            if (converted.isEmpty()) {
                problems.addUnfit(line, column, text, expected);
            }
            return converted;
        } catch (InvalidValueException refused) {
            problems.addRefused(line, column, text, refused);
            return Optional.empty();
        }
    }
}
