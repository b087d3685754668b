package vn.emulation.json;

import vn.emulation.nominee.OrgTree;

/**
 * A file that holds the units of one or more bodies.
 *
 * @param schemaVersion the version of the file's form, 1
 * @param units the units, in the file a list of them
 */
public record UnitFile(int schemaVersion, OrgTree units) implements VersionedFile {

    /**
     * Validates the version.
     *
     * @throws vn.emulation.validation.InvalidValueException if the version is not 1
     */
    public UnitFile {
        FileValidation.checkVersion(schemaVersion);
    }
}
