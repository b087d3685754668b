package vn.emulation.cli.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.emulation.cli.words.Words;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;

/**
 * Reads dossiers from a table, one a row.
 *
 * <p>What a table does not say of a dossier, such as votes, ratings and a career, is not known.
 */
public final class DossierTable {

    private final Words words;

    private record Seen(long row, Dossier dossier) {}

    /** Makes a reader that tells problems in the given language. */
    public DossierTable(Words words) {
        this.words = words;
    }

    /**
     * Returns the dossiers, in the order of the table; a row that says again what an earlier one says counts once.
     *
     * @throws vn.emulation.cli.input.Refusal if anything is wrong, with the problems of all rows
     */
    public List<Dossier> read(Table table) {
        TableProblems problems = new TableProblems(table.places(), words);
        DossierRow reader = new DossierRow(problems);
        Map<DossierId, Seen> dossiers = new LinkedHashMap<>();
        for (TableRow row : new TableRows(TableColumns.of(DossierColumn.values()), problems).read(table)) {
            reader.read(row).ifPresent(read -> add(new Seen(row.number(), read), dossiers, problems));
        }
        problems.orThrow();
        return dossiers.values().stream().map(Seen::dossier).toList();
    }

    private static void add(Seen read, Map<DossierId, Seen> dossiers, TableProblems problems) {
        Seen earlier = dossiers.putIfAbsent(read.dossier().id(), read);
        if (earlier != null && !earlier.dossier().equals(read.dossier())) {
            problems.addDuplicate(read.row(), read.dossier().id(), earlier.row());
        }
    }
}
