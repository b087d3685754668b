package vn.emulation.cli.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.words.VisibleText;
import vn.emulation.cli.words.Words;
import vn.emulation.validation.InvalidValueException;

/** Collects what is wrong with a table, each with its place. Not thread-safe. */
final class CsvProblems {

    private static final int MOST_SHOWN = 20;
    private static final int LONGEST_VALUE = 60;

    private final String source;
    private final Words words;
    private final List<String> sentences = new ArrayList<>();
    private int others;

    CsvProblems(String source, Words words) {
        this.source = source;
        this.words = words;
    }

    /** Adds a problem of a line, or of the whole table where the line is 0. */
    void add(long line, String key, Object... arguments) {
        String place = line == 0 ? source : words.text("csv.line", source, line);
        tell(place + ": " + words.text(key, arguments));
    }

    /** Adds a problem of one cell, of which something else was expected. */
    void addUnfit(long line, TableColumn column, String value, String expected) {
        String found = value.isEmpty()
                ? words.text("csv.found.nothing")
                : words.text("csv.found", VisibleText.excerpt(value, LONGEST_VALUE));
        add(line, "csv.cell", column.header(), found, words.text(expected), words.text(expected + ".fix"));
    }

    /** Adds what the model refuses in one cell. */
    void addRefused(long line, TableColumn column, String value, InvalidValueException refused) {
        String found = words.text("csv.found", VisibleText.excerpt(value, LONGEST_VALUE));
        add(line, "csv.refused", column.header(), found, text(refused));
    }

    /** Adds what the model refuses in a whole line. */
    void addRefused(long line, InvalidValueException refused) {
        add(line, "csv.refused.line", text(refused));
    }

    private String text(InvalidValueException refused) {
        return refused.text(words.locale()).lines().collect(Collectors.joining(" "));
    }

    /** Keeps no more sentences than are shown: every line of a large table may be wrong. */
    private void tell(String sentence) {
        if (sentences.size() < MOST_SHOWN) {
            sentences.add(sentence);
        } else {
            others++;
        }
    }

    /** Returns how many problems there are. */
    int count() {
        return sentences.size() + others;
    }

    /**
     * Ends the collection.
     *
     * @throws Refusal if there are problems
     */
    void orThrow() {
        if (others > 0) {
            sentences.add(words.text("problems.more", others));
        }
        if (!sentences.isEmpty()) {
            throw new Refusal(String.join("\n", sentences));
        }
    }
}
