package vn.emulation.cli.csv;

import java.util.List;
import vn.emulation.cli.table.DossierTable;
import vn.emulation.cli.words.Words;
import vn.emulation.dossier.Dossier;

/** Dossiers from the bytes of a table, as the desk reads them. */
final class CsvDossiers {

    static final List<String> HEADERS = List.of(
            ("id campaign round nominee kind unit name members women employment role sex form received registered"
                            + " documents documents_complete achievements achievements_complete criteria history"
                            + " history_complete conduct conduct_complete rank ranked_by"
                            + " ranked_on")
                    .split(" ", -1));

    private CsvDossiers() {}

    static List<Dossier> read(byte[] table, String source, String language) {
        Words words = Words.in(language);
        return new DossierTable(words).read(CsvTable.read(table, source, words));
    }
}
