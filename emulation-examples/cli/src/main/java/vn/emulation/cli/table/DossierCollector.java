package vn.emulation.cli.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.emulation.dossier.DossierId;

/** Collects the dossiers of rows; a row that says again what an earlier one says counts once. Not thread-safe. */
final class DossierCollector {

    private final TableProblems problems;
    private final DossierRow reader;
    private final Map<DossierId, ReadDossier> dossiers = new LinkedHashMap<>();

    DossierCollector(TableProblems problems) {
        this.problems = problems;
        this.reader = new DossierRow(problems);
    }

    void add(TableRow row) {
        reader.read(row).ifPresent(read -> add(new ReadDossier(row.number(), read)));
    }

    private void add(ReadDossier read) {
        ReadDossier earlier = dossiers.putIfAbsent(read.dossier().id(), read);
        if (earlier != null && !earlier.dossier().equals(read.dossier())) {
            problems.addDuplicate(read.row(), read.dossier().id(), earlier.row());
        }
    }

    /** Returns the dossiers in the order in which they came. */
    List<ReadDossier> all() {
        return List.copyOf(dossiers.values());
    }
}
