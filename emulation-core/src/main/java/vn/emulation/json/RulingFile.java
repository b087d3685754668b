package vn.emulation.json;

import java.util.List;
import vn.emulation.source.Ruling;

/**
 * A file that holds recorded answers to readings.
 *
 * @param schemaVersion the version of the file's form, 1
 * @param rulings the rulings, each once
 */
public record RulingFile(int schemaVersion, List<Ruling> rulings) implements VersionedFile {

    /**
     * Copies the list; what it repeats counts once.
     *
     * @throws vn.emulation.validation.InvalidValueException if the version is not 1, or two rulings on one reading
     *     differ
     */
    public RulingFile {
        rulings = FileValidation.distinct(schemaVersion, rulings, Ruling::reading, "file.ruling");
    }
}
