package vn.emulation.cli.table;

import java.util.List;
import vn.emulation.cli.words.Words;
import vn.emulation.dossier.Dossier;

/**
 * Reads dossiers from a table, one a row.
 *
 * <p>What a table does not say of a dossier, such as votes, ratings and a career, is not known.
 */
public final class DossierTable {

    private final Words words;

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
        DossierCollector dossiers = new DossierCollector(problems);
        TableRows.below(table, TableColumns.of(DossierColumn.values()), problems)
                .forEach(dossiers::add);
        problems.orThrow();
        return dossiers.all().stream().map(ReadDossier::dossier).toList();
    }
}
