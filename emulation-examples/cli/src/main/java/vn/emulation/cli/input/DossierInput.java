package vn.emulation.cli.input;

import java.util.List;
import vn.emulation.cli.table.DossierTable;
import vn.emulation.cli.table.TableKind;
import vn.emulation.cli.words.Words;
import vn.emulation.dossier.Dossier;
import vn.emulation.json.DossierFile;
import vn.emulation.json.EmulationJson;

/** Reads dossiers from JSON, from a table as text or from a workbook. */
final class DossierInput {

    private final EmulationJson json;
    private final Words words;

    DossierInput(EmulationJson json, Words words) {
        this.json = json;
        this.words = words;
    }

    /**
     * Reads a file.
     *
     * @throws Refusal if it is not what its kind ought to be
     * @throws vn.emulation.json.JsonProblemException if it is JSON, but not that of dossiers
     */
    List<Dossier> read(InputFile file) {
        return TableInput.isTable(file)
                ? new DossierTable(words).read(TableInput.read(file, TableKind.DOSSIERS, words))
                : json.read(file.bytes(), file.name(), DossierFile.class).dossiers();
    }
}
