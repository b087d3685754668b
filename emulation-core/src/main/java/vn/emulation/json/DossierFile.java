package vn.emulation.json;

import java.util.List;
import vn.emulation.dossier.Dossier;

/**
 * A file that holds the dossiers of a round.
 *
 * @param schemaVersion the version of the file's form, 1
 * @param dossiers the dossiers, each once
 */
public record DossierFile(int schemaVersion, List<Dossier> dossiers) implements VersionedFile {

    /**
     * Copies the list; what it repeats counts once.
     *
     * @throws vn.emulation.validation.InvalidValueException if the version is not 1, or two dossiers share an id and
     *     differ
     */
    public DossierFile {
        dossiers = FileValidation.distinct(schemaVersion, dossiers, Dossier::id, "file.dossier");
    }
}
