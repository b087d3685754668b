package vn.emulation.json;

import java.util.List;
import vn.emulation.quota.UnitCount;

/**
 * A file that holds the numbers a host counted for units.
 *
 * @param schemaVersion the version of the file's form, 1
 * @param counts the counts, each once
 */
public record CountFile(int schemaVersion, List<UnitCount> counts) implements VersionedFile {

    /**
     * Copies the list; what it repeats counts once.
     *
     * @throws vn.emulation.validation.InvalidValueException if the version is not 1, or two counts of one thing for one
     *     unit differ
     */
    public CountFile {
        counts = FileValidation.distinct(
                schemaVersion, counts, count -> count.unit() + ", " + count.what(), "file.count");
    }
}
