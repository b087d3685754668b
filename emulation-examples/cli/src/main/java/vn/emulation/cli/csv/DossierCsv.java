package vn.emulation.cli.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.emulation.cli.words.Words;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;

/**
 * Reads dossiers from a table in UTF-8 whose cells are separated by semicolons, commas or tabs.
 *
 * <p>What a table does not say of a dossier, its award history and conduct, is not known.
 */
public final class DossierCsv {

    private final Words words;

    private record Seen(long line, Dossier dossier) {}

    /** Makes a reader that tells problems in the given language. */
    public DossierCsv(Words words) {
        this.words = words;
    }

    /**
     * Returns the dossiers, in the order of the table; a line that says again what an earlier one says counts once.
     *
     * @param source the name of the table, for messages
     * @throws vn.emulation.cli.input.Refusal if anything is wrong, with the problems of all lines
     */
    public List<Dossier> read(byte[] bytes, String source) {
        CsvProblems problems = new CsvProblems(source, words);
        DossierRow reader = new DossierRow(problems);
        Map<DossierId, Seen> dossiers = new LinkedHashMap<>();
        for (CsvRow row : new CsvTable(problems, CsvColumn.values()).read(bytes)) {
            Optional<Dossier> dossier = reader.read(row);
            dossier.ifPresent(read -> add(new Seen(row.line(), read), dossiers, problems));
        }
        problems.orThrow();
        return dossiers.values().stream().map(Seen::dossier).toList();
    }

    private static void add(Seen read, Map<DossierId, Seen> dossiers, CsvProblems problems) {
        Seen earlier = dossiers.putIfAbsent(read.dossier().id(), read);
        if (earlier != null && !earlier.dossier().equals(read.dossier())) {
            problems.add(read.line(), "csv.duplicate", read.dossier().id(), earlier.line());
        }
    }
}
