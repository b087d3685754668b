package vn.emulation.json;

import java.util.Optional;
import vn.emulation.statistics.Reconciliation;
import vn.emulation.statistics.StatisticsTable;

/**
 * A file that holds statistics, or how published ones add up, or both.
 *
 * @param schemaVersion the version of the file's form, 1
 * @param table what was counted, empty where nothing was
 * @param reconciliation whether a published table adds up, empty where none was given
 */
public record StatisticsFile(
        int schemaVersion, Optional<StatisticsTable> table, Optional<Reconciliation> reconciliation)
        implements VersionedFile {

    /**
     * Validates the version.
     *
     * @throws vn.emulation.validation.InvalidValueException if the version is not 1
     */
    public StatisticsFile {
        FileValidation.checkVersion(schemaVersion);
    }
}
