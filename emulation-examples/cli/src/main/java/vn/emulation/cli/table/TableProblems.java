package vn.emulation.cli.table;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.emulation.cli.input.ProblemList;
import vn.emulation.cli.words.Words;
import vn.emulation.text.VisibleText;
import vn.emulation.validation.InvalidValueException;

/** Collects what is wrong with a table, each with its place. Not thread-safe. */
final class TableProblems {

    private static final int MOST_SHOWN = 20;
    private static final int LONGEST_VALUE = 60;

    private final TablePlaces places;
    private final Words words;
    private final ProblemList list;

    TableProblems(TablePlaces places, Words words) {
        this(places, words, MOST_SHOWN);
    }

    /**
     * Makes a collection.
     *
     * @param most how many problems are told and not only counted
     */
    TableProblems(TablePlaces places, Words words, int most) {
        this.places = places;
        this.words = words;
        this.list = new ProblemList(most);
    }

    /** Adds a problem of the whole table. */
    void addWhole(String key, Object... arguments) {
        tell(places.whole(), words.text(key, arguments));
    }

    /** Adds a problem of a row. */
    void add(long row, String key, Object... arguments) {
        tell(places.row(row), words.text(key, arguments));
    }

    /** Adds a problem of the cell at a position. */
    void add(long row, int position, String key, Object... arguments) {
        addSentence(row, position, words.text(key, arguments));
    }

    /** Adds a problem of the cell at a position that is in words already. */
    void addSentence(long row, int position, String sentence) {
        tell(places.cell(row, position), sentence);
    }

    /** Adds that a filled cell stands in a column without a name. */
    void addUnnamed(long row, int position, int columns) {
        addSentence(row, position, places.unnamed(position, columns));
    }

    /** Adds that a dossier has been there already, with other content. */
    void addDuplicate(long row, Object dossier, long earlier) {
        add(row, "table.duplicate", dossier, places.brief(earlier));
    }

    /** Adds that a unit has been there already. */
    void addUnitTwice(long row, TableColumn column, String unit, long earlier) {
        add(row, "table.unit.twice", column.header(), unit, places.brief(earlier));
    }

    /** Adds that a nominee has been there already. */
    void addNomineeTwice(long row, TableColumn column, String nominee, long earlier) {
        add(row, "table.nominee.twice", column.header(), nominee, places.brief(earlier));
    }

    /** Adds that an award has been there already. */
    void addAwardTwice(long row, TableColumn column, String award, long earlier) {
        add(row, "table.award.twice", column.header(), award, places.brief(earlier));
    }

    /** Adds that a row of figures has been there already. */
    void addRowTwice(long row, TableColumn column, String code, long earlier) {
        add(row, "table.row.twice", column.header(), VisibleText.excerpt(code, LONGEST_VALUE), places.brief(earlier));
    }

    /** Adds a problem of one cell, of which something else was expected. */
    void addUnfit(TableCell cell, String value, String expected) {
        String found = value.isEmpty()
                ? words.text("table.found.nothing")
                : words.text("table.found", VisibleText.excerpt(value, LONGEST_VALUE));
        tell(
                place(cell),
                words.text(
                        "table.cell",
                        cell.column().header(),
                        found,
                        words.text(expected),
                        words.text(expected + ".fix")));
    }

    /** Adds what the model refuses in one cell. */
    void addRefused(TableCell cell, String value, InvalidValueException refused) {
        String found = words.text("table.found", VisibleText.excerpt(value, LONGEST_VALUE));
        tell(place(cell), words.text("table.refused", cell.column().header(), found, text(refused)));
    }

    /** Adds what the model refuses in a whole row. */
    void addRefused(long row, InvalidValueException refused) {
        add(row, "table.refused.line", text(refused));
    }

    private String place(TableCell cell) {
        OptionalInt position = cell.position();
        return position.isPresent() ? places.cell(cell.row(), position.getAsInt()) : places.row(cell.row());
    }

    private String text(InvalidValueException refused) {
        return refused.text(words.locale()).lines().collect(Collectors.joining(" "));
    }

    private void tell(String place, String problem) {
        list.add(place + ": " + problem);
    }

    /** Returns how many problems there are. */
    long count() {
        return list.count();
    }

    /** Returns the problems, not copied. */
    ProblemList list() {
        return list;
    }

    /**
     * Ends the collection.
     *
     * @throws vn.emulation.cli.input.Refusal if there are problems
     */
    void orThrow() {
        list.orThrow(words);
    }
}
