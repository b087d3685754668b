package vn.emulation.json;

import vn.emulation.statistics.PublishedTable;

/**
 * A file that holds a table which somebody published.
 *
 * @param schemaVersion the version of the file's form, 1
 * @param table the table
 */
public record PublishedTableFile(int schemaVersion, PublishedTable table) implements VersionedFile {

    /**
     * Validates the version.
     *
     * @throws vn.emulation.validation.InvalidValueException if the version is not 1
     */
    public PublishedTableFile {
        FileValidation.checkVersion(schemaVersion);
    }
}
