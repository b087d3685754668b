package vn.emulation.json;

import vn.emulation.decision.RoundReport;

/**
 * A file that holds the report of one round.
 *
 * @param schemaVersion the version of the file's form, 1
 * @param report the report
 */
public record ReportFile(int schemaVersion, RoundReport report) implements VersionedFile {

    /**
     * Validates the version.
     *
     * @throws vn.emulation.validation.InvalidValueException if the version is not 1
     */
    public ReportFile {
        FileValidation.checkVersion(schemaVersion);
    }
}
