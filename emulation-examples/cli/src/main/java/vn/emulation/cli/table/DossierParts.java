package vn.emulation.cli.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.words.Words;

/**
 * A table of dossiers of any length, read in parts; the rows of a nominee that follow each other are in one part.
 *
 * <p>Taking parts is for one thread; reading them is for any number.
 */
public final class DossierParts {

    /** How many problems are told and not only counted. */
    public static final int MOST_TOLD = 100;

    private final TablePlaces places;
    private final Words words;
    private final Iterator<RawRow> rows;
    private final TableHeader header;
    private final int nominees;
    private @Nullable RawRow ahead;
    private @Nullable Refusal end;

    private DossierParts(TablePlaces places, Words words, Iterator<RawRow> rows, TableHeader header) {
        this.places = places;
        this.words = words;
        this.rows = rows;
        this.header = header;
        this.nominees = header.position(DossierColumn.NOMINEE).orElseThrow();
    }

    /**
     * Reads the first row.
     *
     * @param rows the rows of the table, which ends where taking one is refused
     * @throws Refusal if it does not name the columns of dossiers
     */
    public static DossierParts of(TablePlaces places, Iterator<RawRow> rows, Words words) {
        TableProblems problems = new TableProblems(places, words);
        Optional<RawRow> first = rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        TableHeader header = TableHeader.read(first, TableColumns.of(DossierColumn.values()), problems);
        problems.orThrow();
        return new DossierParts(places, words, rows, header);
    }

    /** Returns how the places of the table are called. */
    public TablePlaces places() {
        return places;
    }

    /** Returns whether there are rows left. */
    public boolean hasNext() {
        ahead = take();
        return ahead != null;
    }

    /** Returns why the table ended before its last row, once no rows are left. */
    public Optional<Refusal> end() {
        return Optional.ofNullable(end);
    }

    /**
     * Takes the next rows.
     *
     * @param enough how many, if there are so many; more where they are of one nominee
     * @throws NoSuchElementException if no rows are left
     */
    public List<RawRow> next(int enough) {
        List<RawRow> part = new ArrayList<>(enough);
        String last = "";
        for (RawRow row = take(); row != null; row = take()) {
            String nominee = row.text(nominees);
            if (part.size() >= enough && !nominee.isEmpty() && !nominee.equals(last)) {
                ahead = row;
                return part;
            }
            part.add(row);
            last = nominee.isEmpty() ? last : nominee;
        }
        if (part.isEmpty()) {
            throw new NoSuchElementException("no rows are left");
        }
        return part;
    }

    private @Nullable RawRow take() {
        RawRow taken = ahead;
        ahead = null;
        try {
            return taken == null && end == null && rows.hasNext() ? rows.next() : taken;
        } catch (Refusal refusal) {
            end = refusal;
            return null;
        }
    }

    /** Returns what rows of this table say. */
    public DossierPart read(List<RawRow> part) {
        TableProblems problems = new TableProblems(places, words, MOST_TOLD);
        DossierCollector dossiers = new DossierCollector(problems);
        new TableRows(header, problems).read(part).forEach(dossiers::add);
        return new DossierPart(dossiers.all(), problems.list());
    }
}
