package vn.emulation.json;

import java.util.List;
import vn.emulation.quota.selection.TieDecision;

/**
 * A file that holds what councils decided on ties.
 *
 * @param schemaVersion the version of the file's form, 1
 * @param decisions the decisions, at most one for each tie
 */
public record TieDecisionFile(int schemaVersion, List<TieDecision> decisions) implements VersionedFile {

    /**
     * Copies the list; what it repeats counts once.
     *
     * @throws vn.emulation.validation.InvalidValueException if the version is not 1, or two decisions on one tie differ
     */
    public TieDecisionFile {
        decisions = FileValidation.distinct(schemaVersion, decisions, TieDecision::tieCase, "tie.decided-twice");
    }
}
