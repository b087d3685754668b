package vn.emulation.json;

import java.util.List;
import vn.emulation.quota.Grant;

/**
 * A file that holds the places granted for a round.
 *
 * @param schemaVersion the version of the file's form, 1
 * @param grants the grants, each once
 */
public record GrantFile(int schemaVersion, List<Grant> grants) implements VersionedFile {

    /**
     * Copies the list; what it repeats counts once.
     *
     * @throws vn.emulation.validation.InvalidValueException if the version is not 1, or two grants of one form and
     *     kind differ
     */
    public GrantFile {
        grants = FileValidation.distinct(
                schemaVersion, grants, grant -> grant.form() + ", " + grant.kind(), "file.grant");
    }
}
